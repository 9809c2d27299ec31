import { highest, levelsAt, NOTHING_AGAINST, NOTHING_AGAINST_ANY } from '../logic/levels.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import { type PartDetails, placesOfEntries } from './parts.ts';
import { CHANGES, changeOf, IS_OPEN } from './questions.ts';
import type { AskedFact, ReportTemplate } from './report-template.ts';
import type { Row } from './row.ts';
import type { Missing, SuitabilityReport } from './suitability-report.ts';

export type StillOpen = Pick<SuitabilityReport, 'missing' | 'unanswered'>;

export const NOTHING_OPEN: StillOpen = /* @__PURE__ */ (() => ({
  missing: Object.freeze([]),
  unanswered: Object.freeze([]),
}))();

/** What is still to be found out about a referral. */
export function stillOpen(template: ReportTemplate, row: Row): StillOpen {
  const marks = markOpenFacts(template, row);
  const missing: Missing[] = [];
  const unanswered: ReferralFactPath[] = [];
  for (let number = 0; number < marks.length; number++) {
    const mark = marks[number] as number;
    if (mark === 0) continue;
    const asked = template.asked[number] as AskedFact;
    const changes = mark & ~UNANSWERED;
    if (changes !== 0) missing.push(asked.missing(changes));
    if (mark !== changes) unanswered.push(asked.fact);
  }
  return { missing: Object.freeze(missing), unanswered: Object.freeze(unanswered) };
}

/** A mark beside the bits of `changeOf`. */
const UNANSWERED = /* @__PURE__ */ (() => CHANGES.length)();

/**
 * Of each fact that a report can ask for, what it can still change, as bits. A fact can change the answer to a question if it can move its own part from one
 * level to another, and the other parts leave room for the difference to show.
 */
function markOpenFacts({ parts, matters, asked }: ReportTemplate, { states }: Row): readonly number[] {
  const marks = asked.map(() => 0);
  const { details, first, list } = parts;
  const places = placesOfEntries(parts, states);
  const levels = places.map((place, part) => list[(first[part] as number) + place] as number);
  const after = joinedAfter(levels);
  let before = NOTHING_AGAINST_ANY;
  for (let part = 0; part < places.length; part++) {
    const own = levels[part] as number;
    if (levelsAt(own, IS_OPEN) !== NOTHING_AGAINST) {
      const { openAt, asked } = details[part] as PartDetails;
      const rest = highest(before, after[part] as number);
      for (const { fact, decides, isUnanswered, isReview } of openAt(places[part] as number)) {
        let mark = isUnanswered ? UNANSWERED : 0;
        for (const { question, pairs } of decides) {
          if ((matters[question]?.[levelsAt(rest, question)] as number) & pairs) mark |= changeOf(question);
        }
        const number = (asked[fact] as number) + (isReview ? 1 : 0);
        marks[number] = (marks[number] as number) | mark;
      }
    }
    before = highest(before, own);
  }
  return marks;
}

/** Of each part, the levels that those after it can give together. */
function joinedAfter(levels: readonly number[]): readonly number[] {
  const after = levels.map(() => NOTHING_AGAINST_ANY);
  for (let part = levels.length - 1; part > 0; part--) {
    after[part - 1] = highest(after[part] as number, levels[part] as number);
  }
  return after;
}
