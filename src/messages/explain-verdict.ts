import type { Verdict } from '../decisions/verdict.ts';
import { issue, refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { readList } from '../input/own-data.ts';
import { type Catalogue, inWordsOf, type Outcomes, type VerdictWords } from './catalogue.ts';
import { own, textAt } from './own.ts';

/**
 * What a decision came to, in one plain sentence; while it is undetermined, every outcome that is still possible. InvalidInputError where the verdict
 * is none of this decision, or the catalogue none of this package.
 */
export function explainVerdict(
  decision: keyof Outcomes,
  verdict: Verdict<string>,
  catalogue: Catalogue,
): string {
  return inWordsOf(catalogue, ({ verdicts }) => {
    if (!decisions.includes(decision)) refuse(modelIssue('decision', 'not-a-choice', decisions));
    return verdictIn(verdicts[decision], verdict) ?? refuse(issue('verdict', 'wrong-type', ['Verdict']));
  });
}

const decisions: readonly (keyof Outcomes)[] = ['funding', 'suitability', 'readiness', 'plan'];

function verdictIn(
  { settled, undetermined, possible }: VerdictWords<string>,
  verdict: Verdict<string>,
): string | undefined {
  const outcome = own(verdict, 'outcome');
  if (outcome !== 'undetermined') return textAt(settled, outcome);
  const every = Object.keys(possible);
  const open = readList(own(verdict, 'possible'), '', every.length, []) ?? [];
  const outcomes = every.filter((name) => open.includes(name));
  if (outcomes.length < 2 || outcomes.length !== open.length) return undefined;
  return `${undetermined}: ${outcomes.map((name) => possible[name]).join('; ')}.`;
}
