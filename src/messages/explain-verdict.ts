import type { Verdict } from '../decisions/verdict.ts';
import { issue, refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { type Catalogue, type Outcomes, readCatalogue } from './catalogue.ts';
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
  const { verdicts } = readCatalogue(catalogue);
  if (own(verdicts, decision) === undefined)
    refuse(modelIssue('decision', 'not-a-choice', Object.keys(verdicts)));
  const { settled, undetermined, possible } = verdicts[decision];
  const outcome = own(verdict, 'outcome');
  if (outcome !== 'undetermined') {
    return textAt(settled, outcome) ?? refuse(issue('verdict', 'wrong-type', ['Verdict']));
  }
  const open = own(verdict, 'possible');
  const outcomes = Object.keys(possible).filter((name) => Array.isArray(open) && open.includes(name));
  if (outcomes.length < 2 || outcomes.length !== own(open, 'length'))
    refuse(issue('verdict', 'wrong-type', ['Verdict']));
  return `${undetermined}: ${outcomes.map((name) => textAt(possible, name)).join('; ')}.`;
}
