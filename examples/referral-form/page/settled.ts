import type { Decision, SuitabilityReport } from 'family-time-rules';

export const decisions: readonly Decision[] = ['funding', 'suitability', 'readiness'];

/** How many of the three answers are settled. */
export const settledCount = (report: SuitabilityReport): number =>
  decisions.filter((decision) => report[decision].outcome !== 'undetermined').length;
