import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/invalid-input-error.ts';
import type { InputIssue, IssueCode } from '../../src/input/issue.ts';
import type { Model } from '../../src/input/model.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explain } from '../../src/messages/explain.ts';
import { caseHistoryModel } from '../../src/records/case-history-schema.ts';
import { requiredRecords } from '../../src/records/required-records.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';
import { referralModel } from '../../src/referral/referral-schema.ts';
import { withFact } from '../../src/referral/with-fact.ts';
import { sessionPlanModel } from '../../src/sessions/session-plan-schema.ts';
import { validateSessionPlan } from '../../src/sessions/validate-session-plan.ts';

/** The issues with which a call is refused. */
function issuesOf(call: () => unknown): readonly InputIssue[] {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return (error as InvalidInputError).issues;
  }
  throw new Error('The call was not refused.');
}

/** Every key that is read in an input. */
const keysOf = ({ fields, elements }: Model): string[] => [
  ...(fields?.keys ?? []),
  ...(fields?.models ?? []).flatMap(keysOf),
  ...(elements ? keysOf(elements.model) : []),
];

describe('an issue says what would have been right', () => {
  it.each<[() => unknown, string, string]>([
    [
      () => checkReferralSuitability({ service: 'supported-contact', mode: 'by post' } as never),
      'This must be one of “Face to face”, “Remotely”, “The referral does not say”.',
      'Rhaid i hwn fod yn un o’r canlynol: “Wyneb yn wyneb”, “O bell”, “Nid yw’r atgyfeiriad yn dweud”.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact', cort: {} } as never),
      'A key here is not known; the nearest is “court”; check that this kind of input is expected here.',
      'Mae allwedd anhysbys yma; yr agosaf yw “court”; gwiriwch ai’r math hwn o fewnbwn a ddisgwylir yma.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact', qqqqqq: {} } as never),
      'A key here is not known; check that this kind of input is expected here.',
      'Mae allwedd anhysbys yma; gwiriwch ai’r math hwn o fewnbwn a ddisgwylir yma.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact', risk: { identified: 'true' } } as never),
      'This must be true or false.',
      'Rhaid i hwn fod yn wir neu’n anwir.',
    ],
    [
      () => checkReferralSuitability('a referral' as never),
      'This must be a plain object.',
      'Rhaid i hwn fod yn wrthrych plaen.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact', children: '' } as never),
      'This must be a list.',
      'Rhaid i hwn fod yn rhestr.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact', children: [] }),
      'This list is too short; it needs at least 1.',
      'Mae’r rhestr hon yn rhy fyr; mae angen o leiaf 1 eitem.',
    ],
    [
      () =>
        checkReferralSuitability({
          service: 'supported-contact',
          children: Array.from({ length: 21 }, () => ({})),
        }),
      'This list is too long; it can have at most 20.',
      'Mae’r rhestr hon yn rhy hir; y mwyaf a ganiateir yw 20 o eitemau.',
    ],
    [
      () => validateSessionPlan({ service: 'supported-contact', sessions: [{ minutes: 0 }] }),
      'This is too small; it must be at least 1.',
      'Mae hwn yn rhy fach; y lleiaf a ganiateir yw 1.',
    ],
    [
      () => validateSessionPlan({ service: 'supported-contact', sessions: [{ minutes: 1441 }] }),
      'This is too large; it must be at most 1440.',
      'Mae hwn yn rhy fawr; y mwyaf a ganiateir yw 1440.',
    ],
    [
      () => withFact({ service: 'supported-contact' }, 'court.ordr' as never, null),
      'This is not a fact that can be given here; the nearest is “Has the court ordered the contact and, if so, at which hearing?”.',
      'Nid yw hwn yn ffaith y gellir ei rhoi yma; yr agosaf yw “Ym mha wrandawiad y gorchmynnodd y llys y cyswllt, os o gwbl?”.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact' }, { under: 'supervised-family-time' }),
      'This statement does not cover the selected service.',
      'Nid yw’r datganiad hwn yn ymdrin â’r gwasanaeth a ddewiswyd.',
    ],
    [
      () => checkReferralSuitability({ service: 'supported-contact' }, { under: 'child-contact' as never }),
      'This must be one of “child-contact-services”, “supervised-family-time”.',
      'Rhaid i hwn fod yn un o’r canlynol: “child-contact-services”, “supervised-family-time”.',
    ],
    [
      () =>
        validateSessionPlan({ service: 'supported-contact', sessions: [{ minutes: 60 }], reviewAfter: 2 }),
      'The review comes after more sessions than the plan has.',
      'Mae’r adolygiad ar ôl mwy o sesiynau nag sydd yn y cynllun.',
    ],
  ])('in both languages: %#', (call, english, welsh) => {
    const [issue] = issuesOf(call);
    if (!issue) throw new Error('No issue.');
    expect(explain(issue, en)).toBe(english);
    expect(explain(issue, cy)).toBe(welsh);
  });

  it('names the records of a history', () => {
    const [issue] = issuesOf(() =>
      requiredRecords({
        service: 'supported-contact',
        completed: [{ record: 'a letter' as never, at: '2026-01-05' }],
      }),
    );
    for (const words of [en, cy])
      expect(explain(issue as InputIssue, words)).toContain('“acceptance-notice”, ');
  });
});

describe.each<[IssueCode, string, string]>([
  [
    'ceased-before-last-session',
    'Contact cannot have ceased before the last session that was held.',
    'Ni all y cyswllt fod wedi dod i ben cyn y sesiwn olaf a gynhaliwyd.',
  ],
  [
    'contact-after-declining',
    'Once the centre has declined the referral, no session can have been held and contact cannot have ceased.',
    'Ar ôl i’r ganolfan wrthod yr atgyfeiriad, ni all sesiwn fod wedi’i chynnal ac ni all y cyswllt fod wedi dod i ben.',
  ],
  [
    'declined-before-receipt',
    'The centre cannot have declined the referral before receiving it.',
    'Ni all y ganolfan fod wedi gwrthod yr atgyfeiriad cyn ei gael.',
  ],
  [
    'completed-too-early',
    'This cannot have been completed before the day of the event that it belongs to.',
    'Ni all hyn fod wedi’i wneud cyn diwrnod y digwyddiad y mae’n ymwneud ag ef.',
  ],
  [
    'of-out-of-range',
    'There is no such session, incident, concern, non-engagement or other issue in this history, counted from 0.',
    'Nid oes sesiwn, digwyddiad, pryder, diffyg ymgysylltu na mater arall o’r fath yn yr hanes hwn, gan gyfrif o 0.',
  ],
  [
    'too-late',
    'This date, or the period that starts on it, goes beyond the year 9999; check the year.',
    'Mae’r dyddiad hwn, neu ddiwedd y cyfnod sy’n dechrau arno, ar ôl 9999; gwiriwch y flwyddyn.',
  ],
  [
    'not-of-this-decision',
    'This verdict is not one of this decision’s.',
    'Nid yw’r dyfarniad hwn yn un o rai’r penderfyniad hwn.',
  ],
])('%s', (code, english, welsh) => {
  it('is explained in both languages', () => {
    const issue = { path: '', code, message: '' };
    expect(explain(issue, en)).toBe(english);
    expect(explain(issue, cy)).toBe(welsh);
  });
});

describe('of what an issue says would have been right', () => {
  const codes = Object.keys(en.issues) as IssueCode[];

  it.each([
    'a date of Siân’s',
    'date of birth: Siân',
    '1 Siân',
    'Siân 1',
    '1234567',
    'object Siân',
    'Siân',
    'court.Siân',
    '',
    'mode mode',
    '“mode”',
    7,
    null,
    ['mode'],
  ])('nothing is repeated that this package did not give: %s', (name) => {
    for (const code of codes) {
      const bare = { path: 'mode', code, message: 'Siân' };
      const issue = { ...bare, expected: [name] } as never;
      for (const words of [en, cy]) expect(explain(issue, words)).toBe(explain(bare, words));
    }
  });

  it('nothing at all is repeated if one part of it is not', () => {
    const issue = { path: 'mode', code: 'not-a-choice', message: '', expected: ['remote', 'Siân'] } as const;
    expect(explain(issue, en)).toBe('This is not one of the choices.');
    expect(explain(issue, cy)).toBe('Nid yw hwn yn un o’r dewisiadau.');
  });

  it('a list longer than any that this package gives is not read', () => {
    const expected = Array.from({ length: 21 }, () => 'remote');
    expect(explain({ path: 'mode', code: 'not-a-choice', message: '', expected }, en)).toBe(
      'This is not one of the choices.',
    );
  });

  it('a fact is never said by its path', () => {
    for (const words of [en, cy]) {
      const said = explain(
        { path: '', code: 'not-a-fact', message: '', expected: ['children.3.refusing'] },
        words,
      );
      expect(said).not.toContain('children');
      expect(said).toContain('?”.');
    }
  });

  /** Of options, periods, calendars and the feed, which have no schema. */
  const keysWithoutSchema =
    'under calendar asOf decision among from until after workingDays days name holidays date title events';
  const everyKey = new Set([
    ...[caseHistoryModel, sessionPlanModel, referralModel].flatMap(keysOf),
    ...keysWithoutSchema.split(' '),
  ]);

  it('every key of an input can be', () => {
    expect(everyKey).toContain('noticedOn');
    expect(everyKey).toContain('attendees');
    expect(everyKey).toContain('oldEnoughToSpeakTo');
  });

  it.each([...everyKey])('the key %s can be repeated', (key) => {
    for (const words of [en, cy]) {
      expect(explain({ path: '', code: 'unknown-key', message: '', expected: [key] }, words)).toContain(
        `“${key}”`,
      );
    }
  });
});
