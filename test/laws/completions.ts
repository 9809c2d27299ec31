import type { Decision, Finding, Referral, ReferralFactPath, SuitabilityReport } from '../../src/index.ts';
import type { Context } from './contexts.ts';
import { choicesOf, LEFT_OUT, put } from './fact-paths.ts';
import { type CompleteReferral, type Judged, judge, ofEachChild } from './oracle.ts';

const heard = {
  ofAgeToExpressViews: true,
  refusing: false,
  oldEnoughToSpeakTo: true,
  spokenTo: true,
  observed: true,
};
const baby = {
  ...heard,
  ofAgeToExpressViews: false,
  oldEnoughToSpeakTo: false,
  spokenTo: false,
  observed: false,
};
const refusing = { ...heard, refusing: true };
const notHeard = { ...heard, spokenTo: false };

const plan = (reviewAfter: number, ...minutes: readonly number[]) => ({
  sessions: minutes.map((each) => ({ minutes: each })),
  reviewAfter,
  identifiedParties: [],
});

/** What an absent list of children can turn out to be: whatever any list leads to, one of these does. */
const possibleChildren = [[heard, baby], [refusing], [notHeard], [refusing, notHeard]];

/** What an absent session plan can turn out to be; the second has more than six sessions, the third lasts more than six hours. */
const possiblePlans = [plan(3, 60, 60, 60), plan(6, 30, 30, 30, 30, 30, 30, 30), plan(2, 120, 120, 121)];

/** The values that an unknown fact of the referral can turn out to have. */
export function valuesOf(fact: ReferralFactPath, referral: CompleteReferral): readonly unknown[] {
  if (fact === 'children') return possibleChildren;
  if (fact === 'sessionPlan') return possiblePlans;
  if (fact === 'sessionPlan.reviewAfter') return referral.sessionPlan.sessions.map((_, place) => place + 1);
  return choicesOf(fact);
}

/** The same referral without these facts; `absent` is what stands in their place. */
export function without(
  referral: CompleteReferral,
  unknown: readonly ReferralFactPath[],
  absent: unknown = LEFT_OUT,
): Referral {
  return unknown.reduce((whole, fact) => put(whole, fact, absent), referral as Referral);
}

/** The part of a report that follows from completions alone. */
export interface Exactly {
  readonly possible: Readonly<Record<Decision, readonly string[]>>;
  readonly actions: readonly string[];
  readonly missing: SuitabilityReport['missing'];
  readonly unanswered: SuitabilityReport['unanswered'];
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
    unanswered: report.unanswered,
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
  unknown: readonly ReferralFactPath[],
  { under }: Context,
): Exactly {
  const values = unknown.map((fact) => valuesOf(fact, referral));
  const completions = values.reduce<CompleteReferral[]>(
    (soFar, choices, place) =>
      soFar.flatMap((each) =>
        choices.map(
          (value) => put(each as Referral, unknown[place] as ReferralFactPath, value) as CompleteReferral,
        ),
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
  const tried = triedFindings(judged, unknown.includes('children'));
  const waiting = tried.filter(({ finding }) => finding.status === 'unknown');
  const changedBy = (place: number) => {
    const count = values[place]?.length ?? 1;
    const stride = values.slice(place + 1).reduce((product, choices) => product * choices.length, 1);
    return ({ given }: { readonly given: readonly string[] }) => varies(given, count, stride);
  };
  return {
    possible: {
      funding: possible('funding'),
      suitability: possible('suitability'),
      readiness: possible('readiness'),
    },
    actions: first.actions.filter((action) => judged.every((each) => each.actions.includes(action))),
    missing: unknown.flatMap((fact, place) => {
      const changes = answers.filter(changedBy(place)).map(({ answer }) => answer);
      return changes.length > 0 ? [{ fact, changes }] : [];
    }),
    unanswered: unknown.filter((_, place) => waiting.some(changedBy(place))),
    findings: tried.map(({ finding }) => finding),
  };
}

/** Whether two answers differ that differ in one fact alone, whose values stand `stride` apart. */
function varies(given: readonly string[], count: number, stride: number): boolean {
  return given.some((answer, place) => {
    const value = Math.floor(place / stride) % count;
    return value > 0 && answer !== given[place - value * stride];
  });
}

/** A finding over all completions, and its status under each of them. */
interface TriedFinding {
  readonly finding: Judged['findings'][number];
  readonly given: readonly string[];
}

/** While the children are not known, a rule on each child gives one finding; its status under a completion is then that of every child. */
function triedFindings(judged: readonly Judged[], childrenUnknown: boolean): readonly TriedFinding[] {
  const found = new Map<string, { finding: Judged['findings'][number]; given: string[] }>();
  for (const [place, { findings }] of judged.entries()) {
    for (const finding of findings) {
      const key = childrenUnknown ? finding.rule : `${finding.rule} ${finding.child}`;
      const known = found.get(key) ?? { finding, given: [] };
      known.given[place] = [known.given[place] ?? [], finding.status].flat().join(' ');
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ finding: { rule, child }, given }) => {
    if (childrenUnknown && ofEachChild.includes(rule)) return { finding: { rule, status: 'unknown' }, given };
    const status = statusOver(given as Finding['status'][]);
    return { finding: child === undefined ? { rule, status } : { rule, status, child }, given };
  });
}

/** A rule that is met wherever it applies is met, even while it is not known whether it applies. */
function statusOver(given: readonly Finding['status'][]): Finding['status'] {
  const seen = new Set(given);
  if (seen.size === 1) return given[0] as Finding['status'];
  seen.delete('not-applicable');
  return seen.size === 1 && seen.has('met') ? 'met' : 'unknown';
}
