import { describe, expect, it } from 'vitest';
import type { SkippedDay } from '../../src/deadlines/covered-days.ts';
import type { Finding, Status } from '../../src/decisions/finding.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explain } from '../../src/messages/explain.ts';
import type { RuleId } from '../../src/policy/codes.ts';
import { requiredRecords } from '../../src/records/required-records.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';
import { validateSessionPlan } from '../../src/sessions/validate-session-plan.ts';

const finding = (rule: RuleId, status: Status): Finding => ({
  rule,
  decision: 'suitability',
  strength: 'must',
  status,
  clauses: [],
  facts: [],
});

describe('a finding', () => {
  it.each([
    [
      finding('no-relevant-hearing-due', 'not-met'),
      'A referral is unlikely to be suitable while a fact-finding or criminal hearing that bears on the safety or wellbeing of a child or adult is due; wait for the hearing, or record the reasons for going on.',
      'Mae atgyfeiriad yn annhebygol o fod yn addas tra bo gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal; arhoswch am y gwrandawiad, neu cofnodwch y rhesymau dros barhau.',
    ],
    [
      finding('recorded-on-iris', 'unknown'),
      'It is not yet known whether the contact service referral has been recorded on IRIS; ask the practitioner.',
      'Nid yw’n hysbys eto a yw’r atgyfeiriad wedi’i gofnodi ar IRIS; gofynnwch i’r ymarferydd.',
    ],
    [
      finding('centre-named', 'not-met'),
      'A referral must say which centre the contact will be held at; do this first.',
      'Rhaid i atgyfeiriad nodi ym mha ganolfan gyswllt y bydd y cyswllt yn digwydd; gwnewch hyn yn gyntaf.',
    ],
    [
      finding('identified-attendees-only', 'not-applicable'),
      'This applies only to supervised contact.',
      'Dim ond i gyswllt dan oruchwyliaeth y mae hyn yn berthnasol.',
    ],
    [
      finding('within-six-hours', 'not-met'),
      'The sessions must last six hours or less in all; change the plan.',
      'Rhaid i’r sesiynau bara chwe awr neu lai i gyd; newidiwch y cynllun.',
    ],
  ])('%#', (subject, english, welsh) => {
    expect(explain(subject, en)).toBe(english);
    expect(explain(subject, cy)).toBe(welsh);
  });

  it('of a plan is explained like one of a referral', () => {
    const report = validateSessionPlan({ service: 'supported-contact', sessions: [{ minutes: 361 }] });
    expect(report.findings.map((found) => explain(found, en))).toContain(
      'The sessions must last six hours or less in all; change the plan.',
    );
  });
});

describe('an action', () => {
  it('says who is to do what', () => {
    const { actions } = checkReferralSuitability({
      service: 'supported-contact',
      court: { order: 'at-another-hearing', consultedCafcassCymru: false },
      risk: { identified: true },
    });
    expect(actions.map((action) => explain(action, en))).toEqual([
      'The area Practice Manager on duty should challenge the referral, because the court did not consult Cafcass Cymru before ordering the contact.',
      'The practitioner should consider a supervised contact centre more appropriate, because a risk has been identified.',
    ]);
    expect(actions.map((action) => explain(action, cy))).toEqual([
      'Dylai Rheolwr Ymarfer yr ardal sydd ar ddyletswydd herio’r atgyfeiriad, oherwydd nad yw’r llys wedi ymgynghori â Cafcass Cymru cyn gorchymyn y cyswllt.',
      'Dylai’r ymarferydd ystyried bod canolfan gyswllt dan oruchwyliaeth yn fwy priodol, oherwydd bod risg wedi’i nodi.',
    ]);
  });
});

describe('a record', () => {
  const { required, notExpected } = requiredRecords(
    {
      service: 'supported-contact',
      referralReceivedAt: '2026-12-17',
      contactCeasedOn: '2027-03-01',
      incidents: [{ at: '2028-12-29' }],
      safeguardingConcerns: [{ at: '2027-01-30' }],
      completed: [{ record: 'record-of-supported-contact', at: '2027-03-09' }],
    },
    { asOf: '2028-12-31' },
  );
  const both = (record: string) => {
    const found = required.find((item) => item.record === record);
    if (!found) throw new Error(`${record} is not required.`);
    return [explain(found, en), explain(found, cy)];
  };

  it.each([
    [
      'acceptance-notice',
      'The contact centre is responsible for telling the Commissioned Services Team whether it accepts the referral, by the end of Tuesday 5 January 2027; this is overdue.',
      'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i’r Tîm Gwasanaethau a Gomisiynir a yw’n derbyn yr atgyfeiriad, erbyn diwedd dydd Mawrth 5 Ionawr 2027; mae hyn yn hwyr.',
    ],
    [
      'record-of-supported-contact',
      'The contact centre is responsible for completing the Record of Supported Contact and sending it to the Commissioned Services Team, by the end of Monday 8 March 2027; this was done late.',
      'Cyfrifoldeb y ganolfan gyswllt yw cwblhau’r Cofnod o Gyswllt â Chymorth a’i anfon at y Tîm Gwasanaethau a Gomisiynir, erbyn diwedd dydd Llun 8 Mawrth 2027; gwnaed hyn yn hwyr.',
    ],
    [
      'safeguarding-alert',
      'The contact centre is responsible for telling the police or social services directly of this safeguarding concern, straight away, on the day of the concern (Saturday 30 January 2027); this is overdue.',
      'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod yn uniongyrchol i’r heddlu neu’r gwasanaethau cymdeithasol am y pryder diogelu hwn, ar unwaith, ar ddiwrnod y pryder (dydd Sadwrn 30 Ionawr 2027); mae hyn yn hwyr.',
    ],
    [
      'referral-to-centre',
      'The Commissioned Services Team is responsible for having the referral sent to the contact centre by secure e-mail, for which no time limit is stated; this has not been done yet.',
      'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw trefnu bod yr atgyfeiriad yn cael ei anfon at y ganolfan gyswllt drwy e-bost diogel, heb derfyn amser penodol; nid yw hyn wedi’i wneud eto.',
    ],
    [
      'incident-report',
      'The contact centre is responsible for reporting this incident to Cafcass Cymru, in a period that starts from Friday 29 December 2028 and is not wholly covered by the calendar of bank holidays; this has not been done yet.',
      'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru am y digwyddiad hwn, mewn cyfnod nad yw’r calendr gwyliau banc yn ei gynnwys yn llawn (dyddiad cychwyn: dydd Gwener 29 Rhagfyr 2028); nid yw hyn wedi’i wneud eto.',
    ],
  ])('%s', (record, english, welsh) => {
    expect(both(record)).toEqual([english, welsh]);
  });

  it('whose time has not begun says what it waits for', () => {
    const report = requiredRecords({ service: 'supervised-contact' }, { under: 'supervised-family-time' });
    const notice = report.required.find(({ record }) => record === 'acceptance-notice');
    expect(notice && explain(notice, en)).toBe(
      'The contact centre is responsible for telling Cafcass Cymru whether it accepts the referral, once the centre has received the referral; that has not happened yet.',
    );
  });

  it('that is not expected need not be asked for', () => {
    expect(notExpected.map((item) => explain(item, en))).toEqual([
      'A supported contact centre is not expected to produce a report, so do not ask for it.',
      'A supported contact centre is not expected to give evidence in court, so do not ask for it.',
    ]);
    expect(notExpected.map((item) => explain(item, cy))).toEqual([
      'Ni ddisgwylir i ganolfan gyswllt â chymorth lunio adroddiad, felly peidiwch â gofyn am hynny.',
      'Ni ddisgwylir i ganolfan gyswllt â chymorth roi tystiolaeth yn y llys, felly peidiwch â gofyn am hynny.',
    ]);
  });
});

describe('a skipped day', () => {
  const holiday = (name: string): SkippedDay => ({ date: '2027-01-01', reason: 'holiday', name });

  it.each<[SkippedDay, string, string]>([
    [
      { date: '2027-01-02', reason: 'saturday' },
      'Saturday 2 January 2027 is at the weekend, so it is not counted as a working day.',
      'Mae dydd Sadwrn 2 Ionawr 2027 ar y penwythnos, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.',
    ],
    [
      { date: '2027-01-03', reason: 'sunday' },
      'Sunday 3 January 2027 is at the weekend, so it is not counted as a working day.',
      'Mae dydd Sul 3 Ionawr 2027 ar y penwythnos, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.',
    ],
    [
      holiday('New Year’s Day'),
      'Friday 1 January 2027 is a bank holiday (New Year’s Day), so it is not counted as a working day.',
      'Mae dydd Gwener 1 Ionawr 2027 yn ŵyl banc (Dydd Calan), felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.',
    ],
    [
      holiday('Party at Siân’s, 7 High Street'),
      'Friday 1 January 2027 is a bank holiday or a closed day, so it is not counted as a working day.',
      'Mae dydd Gwener 1 Ionawr 2027 yn ŵyl banc neu’n ddiwrnod ar gau, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.',
    ],
  ])('%#', (day, english, welsh) => {
    expect(explain(day, en)).toBe(english);
    expect(explain(day, cy)).toBe(welsh);
  });

  it.each([
    ["New Year's Day", 'New Year’s Day', 'Dydd Calan'],
    ['Gŵyl San Steffan', 'Boxing Day', 'Dydd San Steffan'],
    ['Dydd Llun y Pasg', 'Easter Monday', 'Llun y Pasg'],
    ['Gŵyl Banc y Gwanwyn', 'Spring bank holiday', 'Gŵyl banc y gwanwyn'],
  ])('a bank holiday is known by its name in either language: %s', (name, english, welsh) => {
    expect(explain(holiday(name), en)).toContain(`(${english})`);
    expect(explain(holiday(name), cy)).toContain(`(${welsh})`);
  });
});

describe('an input issue', () => {
  it.each([
    ['too-many', ['20'], 'This list is too long; it takes at most 20.', 'Ni all fod mwy na 20 yma.'],
    ['not-a-date', [], 'This is not a date (YYYY-MM-DD).', 'Nid yw hwn yn ddyddiad (YYYY-MM-DD).'],
    ['unknown-key', ['court'], 'A key here is not known.', 'Mae allwedd anhysbys yma.'],
    [
      'not-a-choice',
      ['remote'],
      'This is not one of the values that can stand here.',
      'Nid yw hwn yn un o’r dewisiadau.',
    ],
    [
      'too-small',
      ['Siân'],
      'This is not one of the values that can stand here.',
      'Nid yw hwn yn un o’r dewisiadau.',
    ],
  ] as const)('%s', (code, expected, english, welsh) => {
    const issue = { path: 'mode', code, message: 'Siân', expected };
    expect(explain(issue, en)).toBe(english);
    expect(explain(issue, cy)).toBe(welsh);
  });
});

describe('of what an issue says would have been right, only numbers and types are repeated', () => {
  it.each(['a date of Siân’s', 'date of birth: Siân', '1 Siân', 'Siân 1', '1234567', 'object Siân'])(
    '“%s”',
    (name) => {
      const issue = { path: '', code: 'too-large', message: '', expected: [name] } as const;
      expect(explain(issue, en)).toBe(en.unusable);
      expect(explain(issue, cy)).toBe(cy.unusable);
    },
  );

  it.each(['1440', 'number', 'date'])('but “%s” is', (name) => {
    const issue = { path: '', code: 'wrong-type', message: '', expected: [name] } as const;
    expect(explain(issue, en)).toBe(en.issues['wrong-type']([name]));
  });
});
