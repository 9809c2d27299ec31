import type { Decision, FactPath, Finding, Referral, SuitabilityReport } from '../../src/index.ts';
import type { Context } from './contexts.ts';
import { choicesOf, LEFT_OUT, put } from './fact-paths.ts';
import { type CompleteReferral, type Judged, judge, ofEachChild } from './oracle.ts';

const heard = { ofAgeToExpressViews: true, refusing: false, spokenTo: true, observed: true };
const young = { ...heard, ofAgeToExpressViews: false, spokenTo: false };
const refusing = { ...heard, refusing: true };
const notHeard = { ...heard, spokenTo: false };

const plan = (reviewAfter: number, ...minutes: readonly number[]) => ({
  sessions: minutes.map((each) => ({ minutes: each })),
  reviewAfter,
  identifiedParties: [],
});

/** What an absent list of children can turn out to be: whatever any list leads to, one of these does. */
const possibleChildren = [[heard, young], [refusing], [notHeard], [refusing, notHeard]];

/** What an absent session plan can turn out to be; the second has more than six sessions, the third lasts more than six hours. */
const possiblePlans = [plan(3, 60, 60, 60), plan(6, 30, 30, 30, 30, 30, 30, 30), plan(2, 120, 120, 121)];

/** The values that an unknown fact of the referral can turn out to have. */
export function valuesOf(fact: FactPath, referral: CompleteReferral): readonly unknown[] {
  if (fact === 'children') return possibleChildren;
  if (fact === 'sessionPlan') return possiblePlans;
  if (fact === 'sessionPlan.reviewAfter') return referral.sessionPlan.sessions.map((_, place) => place + 1);
  return choicesOf(fact);
}

/** The same referral without these facts; `absent` is what stands in their place. */
export function without(
  referral: CompleteReferral,
  unknown: readonly FactPath[],
  absent: unknown = LEFT_OUT,
): Referral {
  return unknown.reduce((whole, fact) => put(whole, fact, absent), referral as Referral);
}

/** The part of a report that follows from completions alone. */
export interface Exactly {
  readonly possible: Readonly<Record<Decision, readonly string[]>>;
  readonly actions: readonly string[];
  readonly missing: SuitabilityReport['missing'];
  readonly findings: readonly Pick<Finding, 'rule' | 'status' | 'child'>[];
}

/** That part of a report that was made. */
export function reported(report: SuitabilityReport): Exactly {
  return {
    possible: {
      funding: report.funding.possible,
      suitability: report.suitability.possible,
      readiness: report.readiness.possible,
    },
    actions: report.actions.map(({ action }) => action),
    missing: report.missing,
    findings: report.findings.map(({ rule, status, child }) =>
      child === undefined ? { rule, status } : { rule, status, child },
    ),
  };
}

const outcomes = {
  funding: ['cafcass-cymru', 'parties'],
  suitability: ['suitable', 'unlikely', 'unsuitable'],
  readiness: ['ready', 'incomplete'],
} as const satisfies Record<Decision, readonly string[]>;
const decisions = Object.keys(outcomes) as Decision[];

/** The same part, by trying every completion of the unknown facts. These are given in printed order. */
export function byTrying(
  referral: CompleteReferral,
  unknown: readonly FactPath[],
  { under }: Context,
): Exactly {
  const values = unknown.map((fact) => valuesOf(fact, referral));
  const completions = values.reduce<CompleteReferral[]>(
    (soFar, choices, place) =>
      soFar.flatMap((each) =>
        choices.map((value) => put(each as Referral, unknown[place] as FactPath, value) as CompleteReferral),
      ),
    [referral],
  );
  const judged = completions.map((each) => judge(each, under));
  const [first] = judged as [Judged];
  const seen = (decision: Decision) => new Set<string>(judged.map((each) => each[decision]));
  const possible = (decision: Decision) =>
    outcomes[decision].filter((outcome) => seen(decision).has(outcome));
  const answers = [
    ...decisions.map((decision) => ({
      answer: decision,
      given: judged.map((each) => each[decision] as string),
    })),
    { answer: 'actions' as const, given: judged.map((each) => each.actions.join()) },
  ];
  return {
    possible: {
      funding: possible('funding'),
      suitability: possible('suitability'),
      readiness: possible('readiness'),
    },
    actions: first.actions.filter((action) => judged.every((each) => each.actions.includes(action))),
    missing: unknown.flatMap((fact, place) => {
      const count = values[place]?.length ?? 1;
      const stride = values.slice(place + 1).reduce((product, choices) => product * choices.length, 1);
      const changes = answers.filter(({ given }) => varies(given, count, stride)).map(({ answer }) => answer);
      return changes.length > 0 ? [{ fact, changes }] : [];
    }),
    findings: combined(judged, unknown.includes('children')),
  };
}

/** Whether two answers differ that differ in one fact alone, whose values stand `stride` apart. */
function varies(given: readonly string[], count: number, stride: number): boolean {
  return given.some((answer, place) => {
    const value = Math.floor(place / stride) % count;
    return value > 0 && answer !== given[place - value * stride];
  });
}

/**
 * What a rule comes to where it can come to several things: one that is met wherever it applies is met, whatever else it waits for. Rules on
 * each child are one while the children are not known.
 */
function combined(judged: readonly Judged[], childrenUnknown: boolean): Exactly['findings'] {
  const statuses = new Map<string, { finding: Judged['findings'][number]; seen: Set<Finding['status']> }>();
  for (const { findings } of judged) {
    for (const finding of findings) {
      const key = childrenUnknown ? finding.rule : `${finding.rule} ${finding.child}`;
      const known = statuses.get(key);
      if (known) known.seen.add(finding.status);
      else statuses.set(key, { finding, seen: new Set([finding.status]) });
    }
  }
  return [...statuses.values()].map(({ finding, seen }) => {
    const { rule } = finding;
    if (childrenUnknown && ofEachChild.includes(rule)) return { rule, status: 'unknown' };
    const [only = 'unknown', ...others] = [...seen].filter((status) => status !== 'not-applicable');
    const status =
      seen.size === 1 ? finding.status : others.length === 0 && only === 'met' ? 'met' : 'unknown';
    return { ...finding, status };
  });
}
