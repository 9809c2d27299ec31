import { describe, expect, it } from 'vitest';
import type { SkippedDay } from '../../src/deadlines/skipped-day.ts';
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
  it.each<[Finding, string, string]>([
    [
      { ...finding('no-relevant-hearing-due', 'not-met'), strength: 'should' },
      'A fact-finding or criminal hearing that matters for the safety and wellbeing of the children or adults is due, so the referral is unlikely to be suitable; the decision is the practitioner’s.',
      'Mae gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal, felly mae’r atgyfeiriad yn annhebygol o fod yn addas; yr ymarferydd sydd i benderfynu.',
    ],
    [
      finding('recorded-on-iris', 'unknown'),
      'It is not yet known whether the contact service referral has been recorded on IRIS; check IRIS.',
      'Nid yw’n hysbys eto a yw’r atgyfeiriad wedi’i gofnodi ar IRIS; edrychwch ar IRIS.',
    ],
    [
      finding('centre-named', 'not-met'),
      'The referral must name the centre where contact will take place; do this before the referral is sent.',
      'Rhaid i’r atgyfeiriad enwi’r ganolfan gyswllt; gwnewch hyn cyn anfon yr atgyfeiriad.',
    ],
    [
      finding('adults-spoken-to', 'not-met'),
      'The practitioner has not yet spoken to the adults involved; do this before the referral is sent.',
      'Nid yw’r ymarferydd eto wedi siarad â’r oedolion dan sylw; gwnewch hyn cyn anfon yr atgyfeiriad.',
    ],
    [
      finding('referral-assessed-safe', 'not-met'),
      'The practitioner has assessed the referral as not safe, so the referral is unsuitable; do not send it.',
      'Mae’r ymarferydd wedi asesu nad yw gwneud yr atgyfeiriad yn ddiogel, felly mae’r atgyfeiriad yn anaddas; peidiwch â’i anfon.',
    ],
    [
      finding('remote-suitability-assessed', 'unknown'),
      'It is not yet known whether contact will be remote and, if it will, whether the practitioner has assessed whether remote supervised contact is suitable; check the case file.',
      'Nid yw’n hysbys eto a fydd y cyswllt o bell ac, os felly, a yw’r ymarferydd wedi asesu a yw cyswllt o bell dan oruchwyliaeth yn addas; edrychwch yn ffeil yr achos.',
    ],
    [
      finding('risk-assessment-attached', 'unknown'),
      'It is not yet known whether a robust risk assessment supports the referral; check what the referral says.',
      'Nid yw’n hysbys eto a oes asesiad risg cadarn yn ategu’r atgyfeiriad; edrychwch ar yr atgyfeiriad.',
    ],
    [
      finding('initial-block-and-review', 'not-met'),
      'A referral should initially be for three or four sessions, or three to four hours, after which progress is reviewed; change the plan.',
      'I ddechrau, dylai atgyfeiriad fod ar gyfer tair neu bedair sesiwn, neu dair i bedair awr, ac yna dylid adolygu’r cynnydd; newidiwch y cynllun.',
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

describe('a finding on one child', () => {
  it.each<[Finding, string, string]>([
    [
      { ...finding('child-not-refusing', 'not-met'), child: 1 },
      'Child 2: the child is refusing to see the parent concerned and is of an age to express views clearly, so the referral is unsuitable; do not send it.',
      'Plentyn 2: mae’r plentyn yn gwrthod treulio amser gyda’r rhiant dan sylw ac yn ddigon hen i fynegi ei farn yn glir, felly mae’r atgyfeiriad yn anaddas; peidiwch â’i anfon.',
    ],
    [
      { ...finding('child-not-refusing', 'met'), child: 0 },
      'Child 1: the child is not refusing to see the parent concerned, or is not of an age to express views clearly.',
      'Plentyn 1: nid yw’r plentyn yn gwrthod treulio amser gyda’r rhiant dan sylw, neu nid yw’n ddigon hen i fynegi ei farn yn glir.',
    ],
    [
      { ...finding('child-spoken-to', 'not-met'), child: 19 },
      'Child 20: the practitioner has not yet spoken to the child about the arrangements, and judges the child old enough for that; do this before the referral is sent.',
      'Plentyn 20: nid yw’r ymarferydd eto wedi siarad â’r plentyn am y trefniadau, ac mae o’r farn bod y plentyn yn ddigon hen i hynny; gwnewch hyn cyn anfon yr atgyfeiriad.',
    ],
    [
      { ...finding('child-observed', 'not-met'), strength: 'should', child: 2 },
      'Child 3: a younger child is usually observed with the parent concerned, and this child has not been; the decision is the practitioner’s.',
      'Plentyn 3: fel arfer caiff plentyn iau ei arsylwi gyda’r rhiant dan sylw, ac ni wnaed hynny gyda’r plentyn hwn; yr ymarferydd sydd i benderfynu.',
    ],
  ])('begins with which child it is: %#', (subject, english, welsh) => {
    expect(explain(subject, en)).toBe(english);
    expect(explain(subject, cy)).toBe(welsh);
  });

  it('names no child while the children are not known', () => {
    expect(explain(finding('child-spoken-to', 'unknown'), en)).toBe(
      'It is not yet known whether the practitioner has spoken to the child about the arrangements, or judges the child not old enough to be spoken to about them; check the case file.',
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
      'The practitioner should consider whether a supervised centre would be more appropriate, because a risk has been identified.',
    ]);
    expect(actions.map((action) => explain(action, cy))).toEqual([
      'Dylai’r Rheolwr Ymarfer sydd ar ddyletswydd yn yr ardal herio’r atgyfeiriad, oherwydd nad ymgynghorodd y llys â Cafcass Cymru cyn gorchymyn y cyswllt.',
      'Dylai’r ymarferydd ystyried a fyddai canolfan gyswllt dan oruchwyliaeth yn fwy priodol, oherwydd bod risg wedi’i nodi.',
    ]);
  });

  it.each([
    [
      'explain-remote-unsafe',
      'The practitioner must tell everyone clearly that remote contact has been found unsafe or inappropriate.',
      'Rhaid i’r ymarferydd ddweud yn glir wrth bawb mai’r casgliad oedd nad yw cyswllt o bell yn ddiogel neu nad yw’n briodol.',
    ],
    [
      'confirm-ordered-referral',
      'The practitioner allocated to the case checks that the referral is suitable before making it, because the court ordered contact that no Cafcass Cymru practitioner had recommended.',
      'Bydd yr ymarferydd a ddyrannwyd i’r achos yn gwirio bod yr atgyfeiriad yn addas cyn ei wneud, oherwydd nad oedd unrhyw ymarferydd yn Cafcass Cymru wedi argymell y cyswllt a orchmynnwyd.',
    ],
    [
      'write-to-court',
      'Cafcass Cymru writes to the court, explains why the referral is not suitable and asks the court how to proceed, before anything is sent.',
      'Bydd Cafcass Cymru yn ysgrifennu at y llys, yn egluro pam nad yw’r atgyfeiriad yn addas ac yn gofyn i’r llys sut i fwrw ymlaen, cyn anfon unrhyw beth.',
    ],
  ] as const)('%s', (action, english, welsh) => {
    const subject = { action, by: 'practitioner', clauses: [] } as const;
    expect(explain(subject, en)).toBe(english);
    expect(explain(subject, cy)).toBe(welsh);
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
      'The contact centre is responsible for telling the police or social services directly of this safeguarding concern, straight away (the concern is of Saturday 30 January 2027); this is overdue.',
      'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod yn uniongyrchol i’r heddlu neu’r gwasanaethau cymdeithasol am y pryder diogelu hwn, ar unwaith (dyddiad y pryder: dydd Sadwrn 30 Ionawr 2027); mae hyn yn hwyr.',
    ],
    [
      'referral-to-centre',
      'The Commissioned Services Team is responsible for having the referral sent to the contact centre by secure e-mail, for which no time limit is stated; this is not recorded as done.',
      'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw trefnu anfon yr atgyfeiriad at y ganolfan gyswllt drwy e-bost diogel, heb derfyn amser penodol; nid oes cofnod bod hyn wedi’i wneud.',
    ],
    [
      'incident-report',
      'The contact centre is responsible for reporting this incident to Cafcass Cymru, in a period that starts from Friday 29 December 2028 and is not wholly covered by the calendar of bank holidays; this is not recorded as done.',
      'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru am y digwyddiad hwn, mewn cyfnod nad yw’r calendr gwyliau banc yn ei gynnwys yn llawn (dyddiad cychwyn: dydd Gwener 29 Rhagfyr 2028); nid oes cofnod bod hyn wedi’i wneud.',
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

  it.each([
    [
      'family-time-sessions',
      'cafcass-cymru',
      'The contact centre is responsible for arranging the sessions of supervised family time with the family, for which no time limit is stated; this is not recorded as done.',
      'Cyfrifoldeb y ganolfan gyswllt yw trefnu’r sesiynau amser teulu dan oruchwyliaeth gyda’r teulu, heb derfyn amser penodol; nid oes cofnod bod hyn wedi’i wneud.',
    ],
    [
      'issue-notice',
      'cafcass-cymru',
      'The contact centre is responsible for telling Cafcass Cymru of this issue with the family, for which no time limit is stated; this is not recorded as done.',
      'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru am y mater hwn sy’n ymwneud â’r teulu, heb derfyn amser penodol; nid oes cofnod bod hyn wedi’i wneud.',
    ],
    [
      'record-of-observed-contact',
      'cafcass-cymru',
      'The contact centre must give Cafcass Cymru a detailed record of what was observed in this session, for which no time limit is stated; this is not recorded as done.',
      'Rhaid i’r ganolfan gyswllt roi cofnodion manwl o’r oruchwyliaeth yn y sesiwn hon i Cafcass Cymru, heb derfyn amser penodol; nid oes cofnod bod hyn wedi’i wneud.',
    ],
    [
      'record-of-observed-contact',
      'commissioned-services-team',
      'The contact centre must complete the Record of Observed Contact for this session for the Commissioned Services Team, for which no time limit is stated; this is not recorded as done.',
      'Rhaid i’r ganolfan gyswllt gwblhau’r Cofnod o Gyswllt a Arsylwyd ar gyfer y sesiwn hon i’r Tîm Gwasanaethau a Gomisiynir, heb derfyn amser penodol; nid oes cofnod bod hyn wedi’i wneud.',
    ],
  ] as const)('%s to %s', (record, to, english, welsh) => {
    const item = { record, to, due: { kind: 'no-stated-limit' }, status: 'outstanding' };
    expect(explain(item as never, en)).toBe(english);
    expect(explain(item as never, cy)).toBe(welsh);
  });

  it('that is not expected says so', () => {
    expect(notExpected.map((item) => explain(item, en))).toEqual([
      'A supported contact centre is not expected to produce a report.',
      'Staff and volunteers of a supported contact centre are not expected to go to court to give evidence.',
    ]);
    expect(notExpected.map((item) => explain(item, cy))).toEqual([
      'Ni ddisgwylir i ganolfan gyswllt â chymorth lunio adroddiad.',
      'Ni ddisgwylir i staff a gwirfoddolwyr canolfan gyswllt â chymorth fynd i’r llys i roi tystiolaeth.',
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
      'Mae dydd Gwener 1 Ionawr 2027 yn ŵyl banc neu’n ddiwrnod pan fo’r gwasanaeth ar gau, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.',
    ],
  ])('%#', (day, english, welsh) => {
    expect(explain(day, en)).toBe(english);
    expect(explain(day, cy)).toBe(welsh);
  });

  it.each([
    ["New Year's Day", 'New Year’s Day', 'Dydd Calan'],
    ['Gŵyl San Steffan', 'Boxing Day', 'Dydd San Steffan'],
    ['Dydd Llun y Pasg', 'Easter Monday', 'Llun y Pasg'],
    ['Gŵyl Banc Cyntaf Mai', 'Early May bank holiday', 'Gŵyl banc dechrau Mai'],
    ['Jiwbilî Diemwnt y Frenhines', 'Queen’s Diamond Jubilee', 'Jiwbilî Ddiemwnt y Frenhines'],
    ['Gŵyl Banc y Gwanwyn', 'Spring bank holiday', 'Gŵyl banc y gwanwyn'],
  ])('a bank holiday is known by its name in either language: %s', (name, english, welsh) => {
    expect(explain(holiday(name), en)).toContain(`(${english})`);
    expect(explain(holiday(name), cy)).toContain(`(${welsh})`);
  });
});
