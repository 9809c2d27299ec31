import { describe, expect, it } from 'vitest';
import {
  type ClauseId,
  checkReferralSuitability,
  type Finding,
  type Referral,
  type SessionPlan,
  type StatementId,
  validateSessionPlan,
} from '../../src/index.ts';
import { type Status, supervised, supported } from './example.ts';
import { planRuleTables, referralRuleTables, ruleTables } from './rules.ts';

const statuses = ['met', 'not-met', 'unknown', 'not-applicable'] as const;

const optionsOf = ({ under }: { readonly under?: StatementId }) => (under ? { under } : undefined);
const citedIn = (clauses: readonly ClauseId[], prefix: string) =>
  clauses.filter((clause) => clause.startsWith(prefix));
const ofRule = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule);
const statusOf = (findings: readonly Finding[], rule: string) =>
  ofRule(findings, rule).map(({ status, child }) => ({ status, child }));

/** The same referral with null wherever nothing is said. */
function withNulls(referral: Referral): Referral {
  const whole: Readonly<Record<string, Readonly<Record<string, null>> | null>> = {
    mode: null,
    proceedings: { privateLaw: null, finalOrder: null, hearingDue: null, hearingRelevant: null },
    court: { order: null, consultedCafcassCymru: null, partiesAgreed: null, satisfiedOfSafety: null },
    cafcassCymru: {
      recommendation: null,
      activeInvolvement: null,
      assessmentUnderway: null,
      informsCourtReport: null,
      satisfiedOfSafety: null,
    },
    need: { necessaryForAssessment: null, closeSupervision: null, otherSuitablePerson: null },
    realisticProspect: null,
    risk: { identified: null, assessmentAttached: null },
    remote: {
      suitabilityAssessed: null,
      assessedSuitable: null,
      discussedWithParties: null,
      discussedWithCourt: null,
    },
    centre: { named: null, nacccAccredited: null, intake: null },
    children: null,
    preparation: {
      circumstancesConsidered: null,
      adultsSpokenTo: null,
      discussedWithManager: null,
      contributionConsidered: null,
      harmConsidered: null,
      safetyAssessed: null,
      assessedSafe: null,
    },
    referrer: { allocatedPractitioner: null, recordedOnIris: null },
    sessionPlan: null,
  };
  const given: Readonly<Record<string, unknown>> = { ...referral };
  const filled = Object.entries(whole).map(([group, facts]) => {
    const found = given[group];
    const isGroup = facts !== null && (found === undefined || typeof found === 'object');
    return [group, isGroup ? { ...facts, ...(found as object) } : (found ?? null)];
  });
  return { ...referral, ...Object.fromEntries(filled) };
}

for (const [rule, table] of Object.entries(referralRuleTables)) {
  describe(rule, () => {
    it.each(table.examples)('$clause: $title: $expected', ({ given, expected, ...options }) => {
      const wanted =
        typeof expected === 'string' && !given.children
          ? [{ status: expected, child: undefined }]
          : [expected]
              .flat()
              .map((status, child) => ({ status, child: isOfChild(rule) ? child : undefined }));
      const { findings } = checkReferralSuitability(given, optionsOf(options));
      expect(statusOf(findings, rule)).toEqual(wanted);
      const filled = checkReferralSuitability(withNulls(given), optionsOf(options));
      expect(statusOf(filled.findings, rule)).toEqual(wanted);
    });
  });
}

const isOfChild = (rule: string) =>
  ['child-not-refusing', 'child-spoken-to', 'child-observed'].includes(rule);

for (const [rule, table] of Object.entries(planRuleTables)) {
  describe(rule, () => {
    it.each(table.examples)('$clause: $title: $expected', ({ given, expected, ...options }) => {
      const { findings } = validateSessionPlan(given, optionsOf(options));
      expect(statusOf(findings, rule)).toEqual([{ status: expected, child: undefined }]);
    });
  });
}

describe.each(Object.entries(ruleTables))('the table of %s', (_, table) => {
  it('has an example of every status, or says why there can be none', () => {
    const shown = new Set<Status>(table.examples.flatMap(({ expected }) => expected));
    const excluded = Object.keys(table.never);
    expect(statuses.filter((status) => !shown.has(status))).toEqual(
      statuses.filter((status) => excluded.includes(status)),
    );
  });

  it('has an example of each of its clauses, and of no other', () => {
    expect(new Set(table.examples.map(({ clause }) => clause))).toEqual(new Set(table.clauses));
  });

  it('has no two examples with one title', () => {
    const titles = table.examples.map(({ clause, title }) => `${clause}: ${title}`);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });
});

describe('the findings', () => {
  const child = { ...supervised, children: [{}, {}] };
  const cases: readonly [string, Referral, StatementId | undefined, readonly string[]][] = [
    ['supported contact', supported, undefined, ['ccs.']],
    ['supported contact, said', supported, 'child-contact-services', ['ccs.']],
    ['supervised contact', supervised, undefined, ['ccs.', 'sft.']],
    ['supervised contact, first statement alone', supervised, 'child-contact-services', ['ccs.']],
    ['supervised contact, second statement alone', supervised, 'supervised-family-time', ['sft.']],
  ];

  it.each(cases)('of a referral cite the applied statements only: %s', (_, referral, under, prefixes) => {
    const { findings } = checkReferralSuitability(referral, { under });
    expect(
      findings.map(({ rule, decision, strength, clauses }) => ({ rule, decision, strength, clauses })),
    ).toEqual(
      Object.entries(referralRuleTables).flatMap(([rule, { decision, strength, clauses }]) => {
        const cited = prefixes.flatMap((prefix) => citedIn(clauses, prefix));
        return cited.length > 0 ? [{ rule, decision, strength, clauses: cited }] : [];
      }),
    );
  });

  it.each(cases)('of a plan cite the applied statements only: %s', (_, { service }, under, prefixes) => {
    const { findings } = validateSessionPlan({ service, sessions: [{ minutes: 60 }] }, { under });
    expect(
      findings.map(({ rule, decision, strength, clauses, facts }) => ({
        rule,
        decision,
        strength,
        clauses,
        facts,
      })),
    ).toEqual(
      Object.entries(planRuleTables).flatMap(([rule, { decision, strength, clauses, facts }]) => {
        const cited = prefixes.flatMap((prefix) => citedIn(clauses, prefix));
        return cited.length > 0 ? [{ rule, decision, strength, clauses: cited, facts }] : [];
      }),
    );
  });

  it.each(Object.entries(referralRuleTables))('of %s point to what it reads', (rule, { facts }) => {
    const wanted = (place: number | undefined) => facts.map((fact) => fact.replace('*', `${place}`));
    const found = ofRule(checkReferralSuitability(child).findings, rule);
    expect(found).toHaveLength(isOfChild(rule) ? 2 : 1);
    expect(found.map((finding) => finding.facts)).toEqual(found.map((finding) => wanted(finding.child)));
  });

  it.each(['child-not-refusing', 'child-spoken-to', 'child-observed'])(
    'of %s point to the children while these are not known',
    (rule) => {
      const [finding, ...others] = ofRule(checkReferralSuitability(supervised).findings, rule);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ status: 'unknown', facts: ['children'] });
      expect(finding).not.toHaveProperty('child');
    },
  );

  it('of the session guidelines point to the review too while it is what is waited for', () => {
    const sessionPlan = { sessions: [{ minutes: 120 }, { minutes: 120 }, { minutes: 120 }] };
    const [finding] = ofRule(
      checkReferralSuitability({ ...supervised, sessionPlan }).findings,
      'session-guidelines-followed',
    );
    expect(finding).toMatchObject({ status: 'unknown', facts: ['sessionPlan', 'sessionPlan.reviewAfter'] });
  });
});

describe('a statement that is said more than once', () => {
  it('counts once, and in the order of the statements', () => {
    const under: readonly StatementId[] = [
      'supervised-family-time',
      'child-contact-services',
      'supervised-family-time',
    ];
    expect(checkReferralSuitability(supervised, { under })).toEqual(checkReferralSuitability(supervised));
    expect(checkReferralSuitability(supervised, { under }).basis.statements.map(({ id }) => id)).toEqual([
      'child-contact-services',
      'supervised-family-time',
    ]);
  });
});

describe('the sums of a plan', () => {
  type Sums = readonly [
    title: string,
    minutes: readonly number[],
    total: number,
    left: number,
    points: readonly number[],
  ];
  it.each<Sums>([
    ['one session', [60], 60, 300, []],
    ['two sessions of an hour', [60, 60], 120, 240, []],
    ['three sessions of an hour, the last included', [60, 60, 60], 180, 180, [3]],
    ['three short sessions', [20, 20, 20], 60, 300, [3]],
    ['four short sessions', [15, 15, 15, 15], 60, 300, [3, 4]],
    ['five short sessions', [12, 12, 12, 12, 12], 60, 300, [3, 4]],
    ['one session of 200 minutes', [200], 200, 160, []],
    ['six hours', [60, 60, 60, 60, 60, 60], 360, 0, [3, 4]],
    ['two-hour sessions', [120, 120, 120], 360, 0, [2]],
    ['a first session of 200 minutes', [200, 20, 20, 20], 260, 100, [2, 3]],
    ['exactly 180 and 240', [90, 90, 60, 1], 241, 119, [2, 3]],
    ['179 and 241', [90, 89, 62], 241, 119, []],
    ['a third session at 241 and a fourth', [100, 79, 62, 10], 251, 109, []],
    ['the fourth session at 240', [10, 20, 30, 180], 240, 120, [3, 4]],
    ['half an hour at a time', [30, 30, 30, 30, 30, 30, 30, 30, 30], 270, 90, [3, 4, 6, 7, 8]],
    ['over the limit', [200, 200], 400, -40, []],
  ])('%s', (_, minutes, totalMinutes, remainingMinutes, reviewPoints) => {
    const plan: SessionPlan = { ...supervised, sessions: minutes.map((length) => ({ minutes: length })) };
    expect(validateSessionPlan(plan)).toMatchObject({ totalMinutes, remainingMinutes, reviewPoints });
  });
});
