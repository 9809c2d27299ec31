import type { Verdict } from '../decisions/verdict.ts';
import { issue, refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { type Catalogue, inWordsOf, type Outcomes, type VerdictWords } from './catalogue.ts';
import { elementsOf, own, textAt } from './own.ts';

/**
 * Puts one verdict into one or two sentences. If it is undetermined, they list the outcomes that are still possible. For a whole referral use
 * `explainReport`, which takes the other decisions into account.
 *
 * @example
 * const { funding } = checkReferralSuitability({ service: 'supported-contact' });
 * explainVerdict('funding', funding, en);
 * // 'It is not yet known whether Cafcass Cymru will make and fund this referral, and these answers are still possible: it will; it will not.'
 *
 * @throws InvalidInputError if the verdict is not one of this decision's, or the catalogue is not from this version of the package.
 */
export function explainVerdict<Decision extends keyof Outcomes>(
  decision: Decision,
  verdict: Verdict<Outcomes[Decision]>,
  catalogue: Catalogue,
): string {
  return inWordsOf(catalogue, ({ verdicts }) => {
    if (!decisions.includes(decision)) refuse(modelIssue('decision', 'not-a-choice', decisions));
    if (typeof own(verdict, 'outcome') !== 'string') refuse(issue('verdict', 'wrong-type', ['Verdict']));
    return verdictIn(verdicts[decision], verdict) ?? refuse(modelIssue('verdict', 'not-of-this-decision'));
  });
}

const decisions: readonly (keyof Outcomes)[] = ['funding', 'suitability', 'readiness', 'plan'];

function verdictIn(
  { settled, undetermined, possible }: VerdictWords<string>,
  verdict: unknown,
): string | undefined {
  const outcome = own(verdict, 'outcome');
  if (outcome !== 'undetermined') return textAt(settled, outcome);
  const open = possibleOutcomes(verdict, Object.keys(possible));
  return open && `${undetermined}: ${open.map((name) => possible[name]).join('; ')}.`;
}

/** The outcomes of a decision that an undetermined verdict leaves open, best first; undefined where it is not a verdict of that decision. */
export function possibleOutcomes<Outcome extends string>(
  verdict: unknown,
  every: readonly Outcome[],
): readonly Outcome[] | undefined {
  const open = elementsOf(own(verdict, 'possible'), every.length) ?? [];
  const outcomes = every.filter((name) => open.includes(name));
  return outcomes.length >= 2 && outcomes.length === open.length ? outcomes : undefined;
}
