import {
  checkReferralSuitability,
  describeFact,
  nextQuestion,
  type Referral,
  type ReferralFactPath,
  type SuitabilityReport,
} from 'family-time-rules';
import type { Work } from '../state.ts';
import type { Words } from '../words/en.ts';

type SectionName = keyof Words['sections'];

/** The facts of one group, in printed order. */
export interface Section {
  readonly name: SectionName;
  readonly facts: readonly ReferralFactPath[];
}

/** What a form shows for a referral, section by section. */
export function sectionsOf(
  { relevant }: Pick<SuitabilityReport, 'relevant'>,
  referral: Referral | undefined,
): readonly Section[] {
  const facts = ['service' as const, ...withCounts(relevant, referral)];
  const names = [...new Set(facts.map((fact) => sectionOf(fact)))];
  return names.map((name) => ({ name, facts: facts.filter((fact) => sectionOf(fact) === name) }));
}

export const sectionOf = (fact: ReferralFactPath): SectionName => describeFact(fact).group as SectionName;

/** With how many children there are, and the review of the plan, which are asked before and after what depends on them. */
function withCounts(
  relevant: readonly ReferralFactPath[],
  referral: Referral | undefined,
): readonly ReferralFactPath[] {
  const firstOfChild = relevant.find((fact) => fact.startsWith('children.'));
  return relevant.flatMap((fact): readonly ReferralFactPath[] => {
    if (fact === firstOfChild) return ['children', fact];
    if (fact === 'sessionPlan' && referral?.sessionPlan) return [fact, 'sessionPlan.reviewAfter'];
    return [fact];
  });
}

/** The facts that are still to be asked for, put off or not: those that could change an answer, and those that a rule still waits for. */
export const openFacts = ({ missing, unanswered }: SuitabilityReport): readonly ReferralFactPath[] => [
  ...new Set([...missing.map(({ fact }) => fact), ...unanswered]),
];

/**
 * The next question after a fact: its section is finished first, and then each section in turn. Undefined if nothing is left but what was
 * put off.
 */
export function nextFact({ referral, putOff }: Work, after?: ReferralFactPath): ReferralFactPath | undefined {
  if (referral === undefined) return 'service';
  const report = checkReferralSuitability(referral);
  const open = openFacts(report).filter((fact) => !putOff.includes(fact));
  const sections = sectionsOf(report, referral);
  const begun = sections.filter(({ name }) => after !== undefined && name === sectionOf(after));
  for (const { facts } of [...begun, ...sections]) {
    const among = facts.filter((fact) => open.includes(fact));
    if (among.length > 0) return nextQuestion(referral, { among }) ?? among[0];
  }
  return open[0];
}
