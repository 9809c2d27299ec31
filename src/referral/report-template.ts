import type { Finding } from '../decisions/finding.ts';
import { type Verdict, verdictsOf } from '../decisions/verdict.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { memoize } from '../internal/memoize.ts';
import type { Action } from '../policy/action.ts';
import type { Applied } from '../policy/applied.ts';
import { type Basis, basisOf } from '../policy/basis.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import type { Decision } from '../policy/rule.ts';
import type { Service } from '../policy/service.ts';
import { actionsFor, clustersOf, keysOfAction, rulesFor } from './clusters.ts';
import { addEntries } from './entries.ts';
import { type Parts, partsOf } from './parts.ts';
import { CHANGES, decisionOutcomes, pairsByRest, questionsOf } from './questions.ts';
import { type Relevance, relevanceByMode } from './relevance.ts';
import { findingsOf, reportedRules } from './reported-rules.ts';
import { placesInOrder } from './row.ts';
import type { Missing } from './suitability-report.ts';

/** What all reports have in common that are on one service, under the same statements, with as many children. Made once. */
export interface ReportTemplate {
  readonly parts: Parts;
  /** Of each rule, the finding for each of its codes: at 8 × the rule’s number + the code. */
  readonly findings: readonly Finding[];
  /** As many findings as a report has, each to be replaced. */
  readonly blank: readonly Finding[];
  /** By the levels that can still come about. */
  readonly verdicts: Readonly<Record<Decision, readonly Verdict<string>[]>>;
  readonly actions: readonly Action[];
  /** By question, then by the levels that all other parts can still give: the pairs of levels that matter, as bits of `pair`. */
  readonly matters: readonly (readonly number[])[];
  /** What a report can ask for, in printed order. */
  readonly asked: readonly AskedFact[];
  /** By the state of the mode of contact. */
  readonly relevance: (mode: number) => Relevance;
  readonly basis: Basis;
}

export interface AskedFact {
  readonly fact: ReferralFactPath;
  /** By what it can still change, as bits of `changeOf`. */
  readonly missing: (changes: number) => Missing;
}

/** The template for a referral to the service, with so many children; undefined where the children are not known. */
export const templateFor = (
  applied: Applied,
  service: Service,
  children: number | undefined,
): ReportTemplate => templates(applied)(service)(children);

const templates = /* @__PURE__ */ memoize((applied: Applied) =>
  memoize((service: Service) => {
    const actions = actionsFor(applied, service);
    const questions = questionsOf(actions.map(({ action }) => action));
    const list: number[] = [];
    const entries = clustersOf(applied, service).map((cluster) => addEntries(list, cluster, questions));
    const shared = {
      verdicts: {
        funding: verdictsOf<string>(decisionOutcomes.funding),
        suitability: verdictsOf<string>(decisionOutcomes.suitability),
        readiness: verdictsOf<string>(decisionOutcomes.readiness),
      },
      actions: actions.map(({ action, by, clauses }) => deepFreeze({ action, by, clauses })),
      matters: questions.map(pairsByRest),
      basis: basisOf(applied),
    };
    return memoize((children: number | undefined): ReportTemplate => {
      const facts = placesInOrder(children);
      const asked = facts.flatMap(({ path }) =>
        path === 'sessionPlan' ? [path, 'sessionPlan.reviewAfter' as const] : [path],
      );
      const rules = reportedRules(rulesFor(applied), children);
      const findings = rules.flatMap(findingsOf);
      const parts = partsOf(entries, list, { rules, asked, children });
      return {
        ...shared,
        parts,
        findings,
        blank: findings.slice(0, rules.length),
        asked: asked.map((fact) => ({
          fact,
          missing: memoize((changes) =>
            Object.freeze({ fact, changes: CHANGES[changes] as Missing['changes'] }),
          ),
        })),
        relevance: relevanceByMode(parts, findings, facts, actions.flatMap(keysOfAction)),
      };
    });
  }),
);
