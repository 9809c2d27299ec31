import { acrossReadings, type ClauseId, type Decision, type Referral } from 'family-time-rules';

/** An answer that another reading of the statements would change, and the clauses to look up before relying on it. */
export interface ToLookUp {
  readonly decision: Decision;
  readonly clauses: readonly ClauseId[];
}

const decisions = ['funding', 'suitability', 'readiness'] as const;

/** What a lawyer should look up. An answer that stands however the statements are read is left out. */
export function toLookUp(referral: Referral): ToLookUp[] {
  const across = acrossReadings(referral);
  return decisions.flatMap((decision): ToLookUp[] => {
    const clauses = new Set(across[decision].turnsOn.flatMap(({ clauses }) => clauses));
    return clauses.size === 0 ? [] : [{ decision, clauses: [...clauses].sort() }];
  });
}
