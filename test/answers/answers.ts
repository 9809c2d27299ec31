import type { Service, StatementId } from '../../src/index.ts';
import { type Diagram, diagramBuilder } from '../../src/logic/diagram.ts';
import { applying } from '../../src/policy/applied.ts';
import { actionIds, ruleIds } from '../../src/policy/codes.ts';
import {
  clustersOf,
  type FactCluster,
  isFact,
  isOfChild,
  type Question,
} from '../../src/referral/clusters.ts';
import { decisionOutcomes, FOLLOWS } from '../../src/referral/questions.ts';
import { variableOf } from './variables.ts';
import { relabelled } from './whole-diagrams.ts';

/** One builder for all answers, so that two answers are the same diagram exactly where they agree on every complete referral. */
export const builder = diagramBuilder();

/** An answer to every complete referral. */
export interface Answer {
  readonly kind: 'decision' | 'action' | 'finding';
  readonly name: string;
  /** What the outcomes of the diagram stand for, best first. */
  readonly outcomes: readonly string[];
  readonly diagram: Diagram;
  /** Of a finding: the decision of its rule, and how strictly it is meant. */
  readonly rule?: { readonly decision: string; readonly strength: string };
}

/** Everything that follows for complete referrals of one kind. */
export interface Answers {
  /** The numbers of the variables that some rule or action in force reads, in order. */
  readonly read: readonly number[];
  readonly answers: readonly Answer[];
}

/** What referrals of one kind have in common. */
export interface Kind {
  readonly service: Service;
  readonly under: readonly StatementId[];
  readonly children: number;
}

export const clustersFor = ({ service, under }: Kind): readonly FactCluster[] =>
  clustersOf(applying(under), service);

/** The answers to complete referrals of one kind, by the rules in these clusters. Readings are taken as the package takes them, except those that are named. */
export function answersTo(
  kind: Kind,
  clusters = clustersFor(kind),
  otherWay: readonly string[] = [],
): Answers {
  const parts = clusters.flatMap((cluster) =>
    (isOfChild(cluster) ? Array.from({ length: kind.children }, (_, child) => child) : [undefined]).map(
      (child) => ({ cluster, child, whole: inWhole(cluster, child, otherWay) }),
    ),
  );
  const read = parts.flatMap(({ cluster, child }) =>
    cluster.keys.filter(isFact).map((key) => variableOf(key, child)),
  );
  const levelsOf = (question: Question): Diagram =>
    parts.reduce((highest, { cluster, whole }) => {
      const place = cluster.questionList.indexOf(question);
      return place < 0
        ? highest
        : builder.join(highest, whole(cluster.questions[place] as Diagram), Math.max);
    }, builder.outcome(0));
  const answer = (question: Question, outcomeOf: readonly number[]) =>
    relabelled(builder, levelsOf(question), (level) => outcomeOf[level] as number);
  const decisions = Object.entries(decisionOutcomes).map(
    ([name, { outcomes, outcomeOf }]): Answer => ({
      kind: 'decision',
      name,
      outcomes,
      diagram: answer(name as Question, outcomeOf),
    }),
  );
  const asked = clusters.flatMap(({ questionList }) => questionList);
  const actions = actionIds
    .filter((action) => asked.includes(action))
    .map(
      (name): Answer => ({
        kind: 'action',
        name,
        outcomes: ['does not follow', 'follows'],
        diagram: answer(name, FOLLOWS),
      }),
    );
  const findings = ruleIds.flatMap((id) =>
    parts.flatMap(({ cluster, child, whole }) =>
      cluster.ruleList.flatMap((rule, place): Answer[] => {
        if (rule.id !== id) return [];
        const name = child === undefined ? id : `${id}, child ${child + 1}`;
        const diagram = whole(cluster.rules[place] as Diagram);
        return [{ kind: 'finding', name, outcomes: ['met', 'not met', 'not applicable'], diagram, rule }];
      }),
    ),
  );
  return {
    read: [...new Set(read)].sort((left, right) => left - right),
    answers: [...decisions, ...actions, ...findings],
  };
}

/** Turns a diagram of a cluster into one over all variables; each reading in it is taken in one way. */
function inWhole(
  { keys }: FactCluster,
  child: number | undefined,
  otherWay: readonly string[],
): (diagram: Diagram) => Diagram {
  const known = new Map<Diagram, Diagram>();
  const whole = (diagram: Diagram): Diagram => {
    const found = known.get(diagram);
    if (found) return found;
    const key = keys[diagram.variable];
    let made: Diagram;
    if (key === undefined) made = builder.outcome(diagram.outcome);
    else if (isFact(key)) made = builder.test(variableOf(key, child), diagram.branches.map(whole));
    else made = whole(diagram.branches[otherWay.includes(key) ? 1 : 0] as Diagram);
    known.set(diagram, made);
    return made;
  };
  return whole;
}
