import { issue, refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { type Decision, decisions } from '../policy/rule.ts';
import type { AcrossDecision } from '../referral/across-readings.ts';
import { type AcrossWords, acrossInEnglish, acrossInWelsh } from './across-words.ts';
import { type Catalogue, inWordsOf, type Outcomes } from './catalogue.ts';
import { elementsOf, own, textAt } from './own.ts';

/**
 * Says in words whether an answer of `acrossReadings` depends on how the statements are read. It gives one sentence for each reading that changes the answer
 * by itself. If no reading does, it says that the answer stands, or that only several readings together would change it. Use it for a settled answer; for one
 * that facts can still change, use `explainVerdict`.
 *
 * @example
 * const { suitability } = acrossReadings({ service: 'supported-contact', mode: 'remote' });
 * explainAcross('suitability', suitability, en);
 * // 'It turns on how the limit of remote contact to supervised contact is read: taken the other way, the referral would be unlikely to be suitable or the referral would be unsuitable.'
 *
 * @throws InvalidInputError if the answer is not one of this decision's, or the catalogue is not from this version of the package.
 */
export function explainAcross<Name extends Decision>(
  decision: Name,
  answer: AcrossDecision<Outcomes[Name]>,
  catalogue: Catalogue,
): string {
  return inWordsOf(catalogue, ({ language }) => {
    const words = language === 'cy' ? acrossInWelsh : acrossInEnglish;
    const answers = own(words.answers, decision) ?? refuse(modelIssue('decision', 'not-a-choice', decisions));
    return sentencesOn(answer, answers, words) ?? refuse(issue('answer', 'wrong-type', ['AcrossDecision']));
  });
}

function sentencesOn(answer: unknown, answers: unknown, words: AcrossWords): string | undefined {
  const possible = outcomesIn(answer, answers);
  const turnsOn = elementsOf(own(answer, 'turnsOn'), Object.keys(words.about).length);
  if (!possible || !turnsOn) return undefined;
  if (turnsOn.length === 0) return possible.length === 1 ? words.stands : words.onlyTogether;
  const sentences = turnsOn.map((turn) => {
    const about = textAt(words.about, own(turn, 'reading'));
    const otherwise = outcomesIn(turn, answers);
    return about && otherwise && words.turnsOn(about, otherwise.join(words.or));
  });
  return sentences.every((sentence) => sentence !== undefined) ? sentences.join(' ') : undefined;
}

/** The possible outcomes in words; undefined where one of them is not an outcome of the decision. */
function outcomesIn(answer: unknown, answers: unknown): readonly string[] | undefined {
  const outcomes = (elementsOf(own(answer, 'possible'), 3) ?? []).map((outcome) => textAt(answers, outcome));
  const said = outcomes.filter((outcome) => outcome !== undefined);
  return said.length > 0 && said.length === outcomes.length ? said : undefined;
}
