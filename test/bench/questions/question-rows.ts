import { type Decision, nextQuestion, type Referral, type ReferralFactPath } from '../../../src/index.ts';
import type { Diagram } from '../../../src/logic/diagram.ts';
import { answersTo, builder } from '../../answers/answers.ts';
import { kindOf, type NamedKind } from '../../answers/kinds.ts';
import { variables } from '../../answers/variables.ts';
import { knowing, readBy } from '../../answers/whole-diagrams.ts';
import { put } from '../../laws/fact-paths.ts';
import { valuesAt } from '../../proofs/every-referral.ts';
import { askedBy, inOrder, leastAsked, type Strategy } from './questions-asked.ts';

/** How many questions are asked on average until one answer is settled, if nothing is known but the service and that there is one child. */
export interface QuestionRow {
  readonly service: Referral['service'];
  readonly decision: Decision;
  /** How many facts the answer can rest on. */
  readonly facts: number;
  /** Asking the first missing fact in printed order. */
  readonly printed: number;
  /** Asking `nextQuestion` for this decision. */
  readonly next: number;
  /** The least that is possible; undefined where it was not computed. */
  readonly optimum: number | undefined;
}

const decisions: readonly Decision[] = ['funding', 'suitability', 'readiness'];

/** The average for each decision, for both services under every statement that covers them. Exact, and the same in every run. */
export function questionRows(): readonly QuestionRow[] {
  const kinds = [kindOf('supported', 1), kindOf('supervised, both statements', 1)];
  return kinds.flatMap((kind) => {
    const { answers } = answersTo(kind);
    return decisions.map((decision): QuestionRow => {
      const { diagram } = answers.find(({ name }) => name === decision) as (typeof answers)[number];
      return {
        service: kind.service,
        decision,
        facts: readBy(diagram).length,
        printed: askedBy(builder, diagram, inOrder),
        next: askedBy(builder, diagram, byNextQuestion(kind, decision, diagram)),
        optimum: leastAsked(builder, diagram),
      };
    });
  });
}

/** Asks what `nextQuestion` says. It is asked on a referral with the answers given so far: these are found by the way that leads to what remains. */
function byNextQuestion({ service, under }: NamedKind, decision: Decision, diagram: Diagram): Strategy {
  const referrals = new Map<Diagram, Referral>([[diagram, { service, children: [{}] }]]);
  return (remaining) => {
    const referral = referrals.get(remaining) as Referral;
    const question = nextQuestion(referral, { under, decision }) as ReferralFactPath;
    const variable = variables.findIndex(({ fact }) => fact === question);
    for (const [value, known] of valuesAt(question).entries()) {
      const next = knowing(builder, remaining, variable, value);
      if (!referrals.has(next)) referrals.set(next, put(referral, question, known));
    }
    return variable;
  };
}
