import type { Decision } from '../policy/rule.ts';
import type { Catalogue, Outcomes } from './catalogue.ts';
import { reasonOf } from './explain-finding.ts';
import { possibleOutcomes } from './explain-verdict.ts';
import { elementsOf, own } from './own.ts';

/** What `explainReport` reads from a report. */
export interface Standing {
  readonly funding: Outcomes['funding'] | 'undetermined';
  readonly suitability: Outcomes['suitability'] | 'undetermined';
  readonly readiness: Outcomes['readiness'] | 'undetermined';
  /** The outcomes of suitability that are still possible. */
  readonly possible: readonly Outcomes['suitability'][];
  /** Why the referral is unsuitable, and what weighs against it, as they stand within a sentence. */
  readonly bars: readonly string[];
  readonly doubts: readonly string[];
  /** Cafcass Cymru writes to the court. */
  readonly awaitsCourt: boolean;
  /** Something follows for somebody. */
  readonly hasActions: boolean;
  /** The facts that could still change each decision. */
  readonly missing: Readonly<Record<Decision, readonly unknown[]>>;
}

/** No report lists more of anything. */
const MOST = 1000;

/** How a caller's report stands; undefined where it is not a report of `checkReferralSuitability`. */
export function standingOf(report: unknown, words: Catalogue): Standing | undefined {
  const funding = outcomeOf('funding', report, words);
  const suitability = outcomeOf('suitability', report, words);
  const readiness = outcomeOf('readiness', report, words);
  const findings = elementsOf(own(report, 'findings'), MOST);
  const actions = elementsOf(own(report, 'actions'), MOST);
  const missing = elementsOf(own(report, 'missing'), MOST);
  if (!(funding && suitability && readiness && findings && actions && missing)) return undefined;
  const reasons = (strength: string) =>
    findings
      .filter((finding) => own(finding, 'status') === 'not-met' && own(finding, 'strength') === strength)
      .map((finding) => reasonOf(finding, words))
      .filter((reason) => reason !== undefined);
  const changing = (decision: Decision) =>
    missing
      .filter((entry) => elementsOf(own(entry, 'changes'), MOST)?.includes(decision))
      .map((entry) => own(entry, 'fact'));
  return {
    funding: funding.outcome,
    suitability: suitability.outcome,
    readiness: readiness.outcome,
    possible: suitability.possible,
    bars: reasons('must'),
    doubts: reasons('should'),
    hasActions: actions.length > 0,
    awaitsCourt: actions.some((action) => own(action, 'action') === 'write-to-court'),
    missing: {
      funding: changing('funding'),
      suitability: changing('suitability'),
      readiness: changing('readiness'),
    },
  };
}

/** The verdict of a report on a decision; undefined where there is none. */
function outcomeOf<D extends Decision>(decision: D, report: unknown, { verdicts }: Catalogue) {
  const verdict = own(report, decision);
  const outcome = own(verdict, 'outcome');
  const every = Object.keys(verdicts[decision].possible) as Outcomes[D][];
  if (outcome === 'undetermined') {
    const possible = possibleOutcomes(verdict, every);
    return possible && { outcome: 'undetermined' as const, possible };
  }
  const settled = every.find((one) => one === outcome);
  return settled && { outcome: settled, possible: [settled] };
}
