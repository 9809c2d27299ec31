import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionPlans } from '../../src/arbitraries/index.ts';
import { checkReferralSuitability, type SessionPlan, validateSessionPlan } from '../../src/index.ts';
import { contextNames, contexts } from './contexts.ts';
import { type CompletePlan, judgePlan, reviewPointsOf } from './plan-oracle.ts';
import { readyReferral } from './ready-referral.ts';

const outcomes = ['within-guidelines', 'outside-guidelines', 'over-limit'] as const;
const MINUTES = 360;

describe.each(contextNames)('%s', (name) => {
  const { service, under } = contexts[name];

  test('what is possible, missing and found is exactly what trying every completion gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(sessionPlans({ service }), (plan) => {
        const report = validateSessionPlan(plan, { under });
        const tried = completions(plan).map((complete) => ({ complete, ...judgePlan(complete, under) }));
        const differs = (left: (typeof tried)[number], right: (typeof tried)[number]) =>
          left.outcome !== right.outcome;
        expect(report.plan.possible).toEqual(
          outcomes.filter((outcome) => tried.some((each) => each.outcome === outcome)),
        );
        expect(report.plan.outcome).toBe(
          report.plan.possible.length > 1 ? 'undetermined' : report.plan.possible[0],
        );
        const bears = (fact: 'reviewAfter' | 'identifiedParties') => {
          const others = fact === 'reviewAfter' ? 'identifiedParties' : 'reviewAfter';
          return tried.some((left) =>
            tried.some((right) => left.complete[others] === right.complete[others] && differs(left, right)),
          );
        };
        expect(report.missing).toEqual(
          (['reviewAfter', 'identifiedParties'] as const)
            .filter(bears)
            .map((fact) => ({ fact, changes: ['plan'] })),
        );
        expect(report.findings.map(({ rule, status }) => ({ rule, status }))).toEqual(
          tried[0]?.findings.map(({ rule }, place) => {
            const statuses = new Set(tried.map(({ findings }) => findings[place]?.status));
            return { rule, status: statuses.size === 1 ? [...statuses][0] : 'unknown' };
          }),
        );
        seen.add(report.plan.outcome);
        for (const { fact } of report.missing) seen.add(fact);
        for (const { rule, status } of report.findings) seen.add(`${rule} ${status}`);
      }),
      { numRuns: 600 },
    );
    expect([...seen].sort()).toEqual([...expectedOf(name)].sort());
  });

  test('to add a session never brings a plan back within the limit', () => {
    let over = 0;
    fc.assert(
      fc.property(sessionPlans({ service }), fc.integer({ min: 1, max: 1440 }), (plan, minutes) => {
        const longer = { ...plan, sessions: [...plan.sessions, { minutes }] };
        const before = validateSessionPlan(plan, { under });
        const after = validateSessionPlan(longer, { under });
        if (before.plan.outcome === 'over-limit') {
          over++;
          expect(after.plan.outcome).toBe('over-limit');
        }
        expect(after.remainingMinutes).toBe(before.remainingMinutes - minutes);
      }),
      { numRuns: 300 },
    );
    expect(over).toBeGreaterThan(10);
  });

  test('a referral follows the guidelines exactly if its plan keeps to the hours and, under the first statement, to the rest', () => {
    const seen = new Set<string>();
    const guidelines = ['within-six-hours', 'within-six-sessions', 'initial-block-and-review'];
    fc.assert(
      fc.property(sessionPlans({ service }), ({ service, ...sessionPlan }) => {
        const statuses = validateSessionPlan({ service, ...sessionPlan }, { under })
          .findings.filter(({ rule }) => guidelines.includes(rule))
          .map(({ status }) => status);
        const followed = checkReferralSuitability(
          { ...readyReferral(service), sessionPlan } as Parameters<typeof checkReferralSuitability>[0],
          { under },
        );
        const status = statuses.includes('not-met')
          ? 'not-met'
          : statuses.includes('unknown')
            ? 'unknown'
            : 'met';
        const finding = followed.findings.find(({ rule }) => rule === 'session-guidelines-followed');
        expect(finding?.status).toBe(status);
        const readiness = { met: 'ready', 'not-met': 'incomplete', unknown: 'undetermined' }[status];
        expect(followed.readiness.outcome).toBe(readiness);
        seen.add(status);
      }),
      { numRuns: 300 },
    );
    expect(seen).toEqual(
      new Set(name === 'supervised, second statement' ? ['met', 'not-met'] : ['met', 'not-met', 'unknown']),
    );
  });
});

test('the minutes and those that remain are always 360 together', () => {
  const signs = new Set<number>();
  fc.assert(
    fc.property(sessionPlans(), (plan) => {
      const { totalMinutes, remainingMinutes } = validateSessionPlan(plan);
      let minutes = 0;
      for (const session of plan.sessions) minutes += session.minutes;
      expect(totalMinutes).toBe(minutes);
      expect(totalMinutes + remainingMinutes).toBe(MINUTES);
      signs.add(Math.sign(remainingMinutes));
    }),
    { numRuns: 500 },
  );
  expect(signs).toEqual(new Set([-1, 0, 1]));
});

test('the review may stand after three or four sessions, or after 180 minutes, once a second session is over and before 240 minutes are past', () => {
  const counts = new Set<number>();
  fc.assert(
    fc.property(sessionPlans({ maxSessions: 20 }), (plan) => {
      const { reviewPoints } = validateSessionPlan(plan);
      expect(reviewPoints).toEqual(reviewPointsOf(plan));
      counts.add(Math.min(2, reviewPoints.length));
    }),
    { numRuns: 500 },
  );
  expect(counts).toEqual(new Set([0, 1, 2]));
});

/** The plan with every number for its review, and with nobody, all attendees, or all but one identified, where these are not known. */
function completions(plan: SessionPlan): (CompletePlan & { service: SessionPlan['service'] })[] {
  const attendees = plan.sessions.flatMap((session) => session.attendees ?? []);
  const reviews = plan.reviewAfter == null ? plan.sessions.map((_, place) => place + 1) : [plan.reviewAfter];
  const parties =
    plan.identifiedParties == null
      ? [[], attendees, attendees.filter((attendee) => attendee !== attendees[0])]
      : [plan.identifiedParties];
  return reviews.flatMap((reviewAfter) =>
    parties.map((identifiedParties) => ({ ...plan, reviewAfter, identifiedParties })),
  );
}

/** Every outcome, missing fact and status that the context can bring about. */
function expectedOf(name: (typeof contextNames)[number]): string[] {
  const hours = ['within-six-hours met', 'within-six-hours not-met', 'within-guidelines', 'over-limit'];
  if (name === 'supervised, second statement') return hours;
  const guidelines = [
    ...hours,
    'outside-guidelines',
    'undetermined',
    'reviewAfter',
    'within-six-sessions met',
    'within-six-sessions not-met',
    ...['met', 'not-met', 'unknown'].map((status) => `initial-block-and-review ${status}`),
  ];
  return name === 'supported'
    ? [...guidelines, 'identified-attendees-only not-applicable']
    : [
        ...guidelines,
        'identifiedParties',
        ...['met', 'not-met', 'unknown'].map((status) => `identified-attendees-only ${status}`),
      ];
}
