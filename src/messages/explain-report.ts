import { issue, refuse } from '../input/invalid-input-error.ts';
import type { Decision } from '../policy/rule.ts';
import type { SuitabilityReport } from '../referral/suitability-report.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { reportInEnglish } from './report-in-english.ts';
import { reportInWelsh } from './report-in-welsh.ts';
import { type Standing, standingOf } from './report-standing.ts';
import type { HeadlineState, ReportWords } from './report-words.ts';
import { stillToFindOut } from './still-to-find-out.ts';

/** The answers of a report in words, as `explainReport` gives them. */
export interface ReportInWords {
  /** What to do, in one or two sentences. The actions of the report say what else has to be done. */
  readonly headline: string;
  /** Whether Cafcass Cymru will make and fund the referral. */
  readonly funding: string;
  /** Whether the referral is suitable. Unsuitable: every `must` that is not met. Unlikely: every `should` that is not met. Undetermined: what is still to be found out. */
  readonly suitability: string;
  /** Whether any preparation is outstanding. */
  readonly readiness: string;
}

/**
 * Puts the three decisions of a report into words, with a headline that says what to do. The texts agree with each other: if the referral is unsuitable, none
 * of them suggests sending it. The text of an undetermined decision lists what is still to be found out, unless another decision already rules the referral
 * out.
 *
 * @example
 * const report = checkReferralSuitability({ service: 'supported-contact', centre: { intake: 'unsuitable' } });
 * explainReport(report, en).headline;
 * // 'Do not send this referral: the centre’s intake has identified a risk that the centre cannot manage.'
 *
 * @throws InvalidInputError if the report is not one of `checkReferralSuitability`, or the catalogue is not from this version of the package.
 */
export function explainReport(report: SuitabilityReport, catalogue: Catalogue): ReportInWords {
  return inWordsOf(catalogue, (words): ReportInWords & Record<string, string> => {
    const standing =
      standingOf(report, words) ?? refuse(issue('report', 'wrong-type', ['SuitabilityReport']));
    const said = words.language === 'cy' ? reportInWelsh : reportInEnglish;
    const gaps = (decision: Decision) => stillToFindOut(standing.missing[decision], words, said);
    return Object.freeze({
      headline: headlineOf(standing, said),
      funding: fundingOf(standing, said, gaps),
      suitability: suitabilityOf(standing, said, gaps),
      readiness: readinessOf(standing, said, gaps),
    });
  });
}

/** What is still to be found out for a decision. */
type Gaps = (decision: Decision) => string;

function headlineOf(
  standing: Standing,
  { headline, unsuitableAsDrafted, moreReasons, moreToDo }: ReportWords,
): string {
  const { suitability, bars, awaitsCourt } = standing;
  if (suitability !== 'unsuitable') {
    const state = stateOf(standing);
    const alsoToDo = (state === 'ready' || state === 'unlikely') && standing.hasActions;
    return joined(headline[state], alsoToDo ? moreToDo : '');
  }
  const say = awaitsCourt ? headline.unsuitableUntilCourtAnswers : headline.unsuitable;
  return joined(say(bars[0] ?? unsuitableAsDrafted), bars.length > 1 ? moreReasons : '');
}

/** What to do follows from the first of these that stands in the way: who makes the referral, its suitability, its funding, and the preparation. */
function stateOf({ funding, suitability, readiness }: Standing): HeadlineState {
  if (funding === 'parties') return 'partiesRefer';
  const isFundingOpen = funding === 'undetermined';
  if (suitability === 'undetermined') return isFundingOpen ? 'suitabilityAndFundingOpen' : 'suitabilityOpen';
  if (isFundingOpen) return 'fundingOpen';
  const isUnlikely = suitability === 'unlikely';
  if (readiness === 'incomplete') return isUnlikely ? 'unlikelyAndIncomplete' : 'incomplete';
  if (readiness === 'undetermined') return isUnlikely ? 'unlikelyAndReadinessOpen' : 'readinessOpen';
  return isUnlikely ? 'unlikely' : 'ready';
}

function fundingOf({ funding, suitability }: Standing, said: ReportWords, gaps: Gaps): string {
  if (funding === 'cafcass-cymru') return said.funding[funding][suitability];
  const { plain, unsuitable } = said.funding[funding];
  if (suitability === 'unsuitable') return unsuitable;
  return funding === 'undetermined' ? joined(plain, gaps('funding')) : plain;
}

function suitabilityOf(standing: Standing, said: ReportWords, gaps: Gaps): string {
  const { funding, suitability, bars, doubts, awaitsCourt } = standing;
  const words = said.suitability;
  if (suitability === 'suitable')
    return funding === 'parties' ? words.suitableButPartiesRefer : words.suitable;
  if (suitability === 'unlikely') return words.unlikely(doubts.join('; '));
  if (suitability === 'undetermined') return joined(words[openAs(standing)], gaps('suitability'));
  const say = awaitsCourt ? words.unsuitableUntilCourtAnswers : words.unsuitable;
  return say(bars.join('; ') || said.unsuitableAsDrafted);
}

function openAs({ possible }: Standing) {
  if (!possible.includes('suitable')) return 'unlikelyAtBest';
  return possible.includes('unsuitable') ? 'undetermined' : 'unlikelyAtWorst';
}

function readinessOf({ funding, suitability, readiness }: Standing, said: ReportWords, gaps: Gaps): string {
  const { plain, unsuitable, partiesRefer } = said.readiness[readiness];
  if (suitability === 'unsuitable') return unsuitable;
  if (funding === 'parties') return partiesRefer;
  return readiness === 'undetermined' ? joined(plain, gaps('readiness')) : plain;
}

const joined = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');
