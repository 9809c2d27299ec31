import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/decisions/finding.ts';
import { askFor } from '../../src/messages/ask-for.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explainReport } from '../../src/messages/explain-report.ts';
import type { FactPath } from '../../src/policy/fact-path.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';
import type { SuitabilityReport } from '../../src/referral/suitability-report.ts';

type Decision = 'funding' | 'suitability' | 'readiness';

const every = {
  funding: ['cafcass-cymru', 'parties'],
  suitability: ['suitable', 'unlikely', 'unsuitable'],
  readiness: ['ready', 'incomplete'],
};

const refusing: Partial<Finding> = {
  rule: 'child-not-refusing',
  strength: 'must',
  status: 'not-met',
  child: 1,
};
const hearing: Partial<Finding> = { rule: 'no-relevant-hearing-due', strength: 'should', status: 'not-met' };
const unknown: Partial<Finding> = { rule: 'private-law-proceedings', strength: 'must', status: 'unknown' };
const writeToCourt = { action: 'write-to-court' };

interface Given {
  readonly possible?: readonly string[];
  readonly findings?: readonly Partial<Finding>[];
  readonly actions?: readonly { readonly action: string }[];
  readonly missing?: readonly { readonly fact: string; readonly changes: readonly string[] }[];
}

/** A report with these outcomes. */
function reportOf(
  funding: string,
  suitability: string,
  readiness: string,
  given: Given = {},
): SuitabilityReport {
  const verdict = (decision: Decision, outcome: string) => ({
    outcome,
    possible:
      outcome === 'undetermined'
        ? (decision === 'suitability' && given.possible) || every[decision]
        : [outcome],
  });
  return {
    funding: verdict('funding', funding),
    suitability: verdict('suitability', suitability),
    readiness: verdict('readiness', readiness),
    findings: given.findings ?? [unknown, hearing, ...(suitability === 'unsuitable' ? [refusing] : [])],
    actions: given.actions ?? [],
    missing: given.missing ?? [],
  } as never;
}

const texts = {
  stop: [
    'Do not send this referral: child 2 is refusing to see the parent concerned and is of an age to express views clearly.',
    'Peidiwch ag anfon yr atgyfeiriad hwn: mae plentyn 2 yn gwrthod treulio amser gyda’r rhiant dan sylw ac yn ddigon hen i fynegi ei farn yn glir.',
  ],
  'stop for court': [
    'Do not send this referral until the court has answered: child 2 is refusing to see the parent concerned and is of an age to express views clearly.',
    'Peidiwch ag anfon yr atgyfeiriad hwn nes bod y llys wedi ateb: mae plentyn 2 yn gwrthod treulio amser gyda’r rhiant dan sylw ac yn ddigon hen i fynegi ei farn yn glir.',
  ],
  'parties refer': [
    'Do not send this referral: Cafcass Cymru will not make it or fund the contact, and the parties need to make their own.',
    'Peidiwch ag anfon yr atgyfeiriad hwn: ni fydd Cafcass Cymru yn ei wneud nac yn ariannu’r cyswllt, ac mae angen i’r partïon wneud eu hatgyfeiriad eu hunain.',
  ],
  'suitability open': [
    'Do not send this referral yet: it is not yet known whether it is suitable.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a yw’n addas.',
  ],
  'both open': [
    'Do not send this referral yet: it is not yet known whether it is suitable, or whether Cafcass Cymru will make and fund it.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a yw’n addas, nac a fydd Cafcass Cymru yn ei wneud ac yn ei ariannu.',
  ],
  'funding open': [
    'Do not send this referral yet: it is not yet known whether Cafcass Cymru will make and fund it.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a fydd Cafcass Cymru yn ei wneud ac yn ei ariannu.',
  ],
  'to prepare': [
    'Do not send this referral yet: some preparation is still to be done.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: mae rhywfaint o waith paratoi i’w wneud o hyd.',
  ],
  'readiness open': [
    'Do not send this referral yet: it is not yet known whether any preparation is outstanding.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud.',
  ],
  'unlikely, to prepare': [
    'Do not send this referral yet: it is unlikely to be suitable, and some preparation is still to be done.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: mae’n annhebygol o fod yn addas, ac mae rhywfaint o waith paratoi i’w wneud o hyd.',
  ],
  'unlikely, readiness open': [
    'Do not send this referral yet: it is unlikely to be suitable, and it is not yet known whether any preparation is outstanding.',
    'Peidiwch ag anfon yr atgyfeiriad hwn eto: mae’n annhebygol o fod yn addas, ac nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud.',
  ],
  'practitioner decides': [
    'This referral is unlikely to be suitable: whether to send it is the practitioner’s decision.',
    'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas: yr ymarferydd sydd i benderfynu a ddylid ei anfon.',
  ],
  send: [
    'This referral is ready to send: no bar was found, and no preparation is outstanding.',
    'Mae’r atgyfeiriad hwn yn barod i’w anfon: ni chanfuwyd unrhyw rwystr, ac nid oes gwaith paratoi ar ôl i’w wneud.',
  ],
  funded: [
    'Cafcass Cymru will make this referral and fund the contact.',
    'Bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt.',
  ],
  'funded if sent': [
    'If the practitioner decides to send it, Cafcass Cymru will make this referral and fund the contact.',
    'Os bydd yr ymarferydd yn penderfynu ei anfon, bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt.',
  ],
  'funded if suitable': [
    'Cafcass Cymru will make this referral and fund the contact only if it is suitable.',
    'Dim ond os yw’n addas y bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt.',
  ],
  'a route, but': [
    'A route to funding by Cafcass Cymru is available, but the referral is not suitable.',
    'Mae llwybr at gyllid gan Cafcass Cymru ar gael, ond nid yw’r atgyfeiriad yn addas.',
  ],
  'parties fund': [
    'Cafcass Cymru will not make this referral or fund the contact; the parties need to make their own referral and meet its cost.',
    'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt; mae angen i’r partïon wneud eu hatgyfeiriad eu hunain a thalu amdano.',
  ],
  'not funded': [
    'Cafcass Cymru will not make this referral or fund the contact.',
    'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt.',
  ],
  'funding?': [
    'It is not yet known whether Cafcass Cymru will make and fund this referral.',
    'Nid yw’n hysbys eto a fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ei ariannu.',
  ],
  'funding? but': [
    'It is not yet known whether a route to funding by Cafcass Cymru is available, but the referral is not suitable either way.',
    'Nid yw’n hysbys eto a oes llwybr at gyllid gan Cafcass Cymru ar gael, ond nid yw’r atgyfeiriad yn addas beth bynnag.',
  ],
  'no bar': ['No bar to this referral was found.', 'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn.'],
  'no bar, but': [
    'No bar to this referral was found, but Cafcass Cymru will not make it.',
    'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn, ond ni fydd Cafcass Cymru yn ei wneud.',
  ],
  unlikely: [
    'This referral is unlikely to be suitable: a fact-finding or criminal hearing that matters for the safety and wellbeing of the children or adults is due. The decision is the practitioner’s.',
    'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas: mae gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal. Yr ymarferydd sydd i benderfynu.',
  ],
  unsuitable: [
    'This referral is unsuitable: child 2 is refusing to see the parent concerned and is of an age to express views clearly. Do not send it.',
    'Mae’r atgyfeiriad hwn yn anaddas: mae plentyn 2 yn gwrthod treulio amser gyda’r rhiant dan sylw ac yn ddigon hen i fynegi ei farn yn glir. Peidiwch â’i anfon.',
  ],
  'unsuitable for court': [
    'This referral is unsuitable: child 2 is refusing to see the parent concerned and is of an age to express views clearly. Do not send it until the court has answered.',
    'Mae’r atgyfeiriad hwn yn anaddas: mae plentyn 2 yn gwrthod treulio amser gyda’r rhiant dan sylw ac yn ddigon hen i fynegi ei farn yn glir. Peidiwch â’i anfon nes bod y llys wedi ateb.',
  ],
  'suitable?': [
    'It is not yet known whether this referral is suitable.',
    'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn addas.',
  ],
  prepared: ['No preparation is outstanding.', 'Nid oes gwaith paratoi ar ôl i’w wneud.'],
  'prepared, but unsuitable': [
    'No preparation is outstanding, but the referral is not suitable.',
    'Nid oes gwaith paratoi ar ôl i’w wneud, ond nid yw’r atgyfeiriad yn addas.',
  ],
  'prepared, but not made': [
    'No preparation is outstanding, but Cafcass Cymru will not make this referral.',
    'Nid oes gwaith paratoi ar ôl i’w wneud, ond ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn.',
  ],
  unprepared: [
    'Some preparation is still to be done before this referral is sent.',
    'Mae rhywfaint o waith paratoi i’w wneud o hyd cyn anfon yr atgyfeiriad hwn.',
  ],
  'unprepared, but unsuitable': [
    'Some preparation is outstanding, and doing it would not make the referral suitable.',
    'Mae rhywfaint o waith paratoi heb ei wneud, ac ni fyddai ei wneud yn gwneud yr atgyfeiriad yn addas.',
  ],
  'unprepared, but not made': [
    'Some preparation is outstanding, but Cafcass Cymru will not make this referral.',
    'Mae rhywfaint o waith paratoi heb ei wneud, ond ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn.',
  ],
  'prepared?': [
    'It is not yet known whether any preparation is outstanding.',
    'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud.',
  ],
  'prepared? but unsuitable': [
    'It is not yet known whether any preparation is outstanding, but the referral is not suitable either way.',
    'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud, ond nid yw’r atgyfeiriad yn addas beth bynnag.',
  ],
  'prepared? but not made': [
    'It is not yet known whether any preparation is outstanding, but Cafcass Cymru will not make this referral either way.',
    'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud, ond ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn beth bynnag.',
  ],
} as const;
type Text = keyof typeof texts;

type Row = readonly [
  funding: string,
  suitability: string,
  readiness: string,
  headline: Text,
  saysOfFunding: Text,
  saysOfSuitability: Text,
  saysOfReadiness: Text,
];

const rows: readonly Row[] = [
  ['cafcass-cymru', 'suitable', 'ready', 'send', 'funded', 'no bar', 'prepared'],
  ['cafcass-cymru', 'suitable', 'incomplete', 'to prepare', 'funded', 'no bar', 'unprepared'],
  ['cafcass-cymru', 'suitable', 'undetermined', 'readiness open', 'funded', 'no bar', 'prepared?'],
  ['cafcass-cymru', 'unlikely', 'ready', 'practitioner decides', 'funded if sent', 'unlikely', 'prepared'],
  [
    'cafcass-cymru',
    'unlikely',
    'incomplete',
    'unlikely, to prepare',
    'funded if sent',
    'unlikely',
    'unprepared',
  ],
  [
    'cafcass-cymru',
    'unlikely',
    'undetermined',
    'unlikely, readiness open',
    'funded if sent',
    'unlikely',
    'prepared?',
  ],
  ['cafcass-cymru', 'unsuitable', 'ready', 'stop', 'a route, but', 'unsuitable', 'prepared, but unsuitable'],
  [
    'cafcass-cymru',
    'unsuitable',
    'incomplete',
    'stop',
    'a route, but',
    'unsuitable',
    'unprepared, but unsuitable',
  ],
  [
    'cafcass-cymru',
    'unsuitable',
    'undetermined',
    'stop',
    'a route, but',
    'unsuitable',
    'prepared? but unsuitable',
  ],
  [
    'cafcass-cymru',
    'undetermined',
    'ready',
    'suitability open',
    'funded if suitable',
    'suitable?',
    'prepared',
  ],
  [
    'cafcass-cymru',
    'undetermined',
    'incomplete',
    'suitability open',
    'funded if suitable',
    'suitable?',
    'unprepared',
  ],
  [
    'cafcass-cymru',
    'undetermined',
    'undetermined',
    'suitability open',
    'funded if suitable',
    'suitable?',
    'prepared?',
  ],
  ['parties', 'suitable', 'ready', 'parties refer', 'parties fund', 'no bar, but', 'prepared, but not made'],
  [
    'parties',
    'suitable',
    'incomplete',
    'parties refer',
    'parties fund',
    'no bar, but',
    'unprepared, but not made',
  ],
  [
    'parties',
    'suitable',
    'undetermined',
    'parties refer',
    'parties fund',
    'no bar, but',
    'prepared? but not made',
  ],
  ['parties', 'unlikely', 'ready', 'parties refer', 'parties fund', 'unlikely', 'prepared, but not made'],
  [
    'parties',
    'unlikely',
    'incomplete',
    'parties refer',
    'parties fund',
    'unlikely',
    'unprepared, but not made',
  ],
  [
    'parties',
    'unlikely',
    'undetermined',
    'parties refer',
    'parties fund',
    'unlikely',
    'prepared? but not made',
  ],
  ['parties', 'unsuitable', 'ready', 'stop', 'not funded', 'unsuitable', 'prepared, but unsuitable'],
  ['parties', 'unsuitable', 'incomplete', 'stop', 'not funded', 'unsuitable', 'unprepared, but unsuitable'],
  ['parties', 'unsuitable', 'undetermined', 'stop', 'not funded', 'unsuitable', 'prepared? but unsuitable'],
  [
    'parties',
    'undetermined',
    'ready',
    'parties refer',
    'parties fund',
    'suitable?',
    'prepared, but not made',
  ],
  [
    'parties',
    'undetermined',
    'incomplete',
    'parties refer',
    'parties fund',
    'suitable?',
    'unprepared, but not made',
  ],
  [
    'parties',
    'undetermined',
    'undetermined',
    'parties refer',
    'parties fund',
    'suitable?',
    'prepared? but not made',
  ],
  ['undetermined', 'suitable', 'ready', 'funding open', 'funding?', 'no bar', 'prepared'],
  ['undetermined', 'suitable', 'incomplete', 'funding open', 'funding?', 'no bar', 'unprepared'],
  ['undetermined', 'suitable', 'undetermined', 'funding open', 'funding?', 'no bar', 'prepared?'],
  ['undetermined', 'unlikely', 'ready', 'funding open', 'funding?', 'unlikely', 'prepared'],
  ['undetermined', 'unlikely', 'incomplete', 'funding open', 'funding?', 'unlikely', 'unprepared'],
  ['undetermined', 'unlikely', 'undetermined', 'funding open', 'funding?', 'unlikely', 'prepared?'],
  ['undetermined', 'unsuitable', 'ready', 'stop', 'funding? but', 'unsuitable', 'prepared, but unsuitable'],
  [
    'undetermined',
    'unsuitable',
    'incomplete',
    'stop',
    'funding? but',
    'unsuitable',
    'unprepared, but unsuitable',
  ],
  [
    'undetermined',
    'unsuitable',
    'undetermined',
    'stop',
    'funding? but',
    'unsuitable',
    'prepared? but unsuitable',
  ],
  ['undetermined', 'undetermined', 'ready', 'both open', 'funding?', 'suitable?', 'prepared'],
  ['undetermined', 'undetermined', 'incomplete', 'both open', 'funding?', 'suitable?', 'unprepared'],
  ['undetermined', 'undetermined', 'undetermined', 'both open', 'funding?', 'suitable?', 'prepared?'],
];

const allowsSending: readonly Text[] = ['send', 'practitioner decides'];

const inLanguage = (place: 0 | 1, headline: Text, funding: Text, suitability: Text, readiness: Text) => ({
  headline: texts[headline][place],
  funding: texts[funding][place],
  suitability: texts[suitability][place],
  readiness: texts[readiness][place],
});

describe('a report in words', () => {
  it('has a row for every combination of outcomes', () => {
    expect(new Set(rows.map((row) => row.slice(0, 3).join())).size).toBe(3 * 4 * 3);
  });

  it.each(rows)('%s, %s, %s: %s', (funding, suitability, readiness, ...said) => {
    const report = reportOf(funding, suitability, readiness);
    expect(explainReport(report, en)).toEqual(inLanguage(0, ...said));
    expect(explainReport(report, cy)).toEqual(inLanguage(1, ...said));
  });

  it.each(rows.filter(([, suitability]) => suitability === 'unsuitable'))(
    '%s, %s, %s, and the contact is ordered: the court is written to first',
    (funding, suitability, readiness, _, ofFunding, __, ofReadiness) => {
      const report = reportOf(funding, suitability, readiness, { actions: [writeToCourt] });
      const said = ['stop for court', ofFunding, 'unsuitable for court', ofReadiness] as const;
      expect(explainReport(report, en)).toEqual(inLanguage(0, ...said));
      expect(explainReport(report, cy)).toEqual(inLanguage(1, ...said));
    },
  );

  it.each(
    rows.filter(
      ([, suitability, , headline]) => suitability !== 'unsuitable' && !allowsSending.includes(headline),
    ),
  )(
    '%s, %s, %s, and something to do: its headline is the same',
    (funding, suitability, readiness, headline) => {
      const report = reportOf(funding, suitability, readiness, { actions: [writeToCourt] });
      expect(explainReport(report, en).headline).toBe(texts[headline][0]);
    },
  );

  it('that is unlikely to be suitable for two reasons gives both', () => {
    const prospect: Partial<Finding> = { ...hearing, rule: 'realistic-prospect' };
    const report = reportOf('parties', 'unlikely', 'ready', { findings: [hearing, prospect] });
    expect(explainReport(report, en).suitability).toContain(' is due; the practitioner does not see');
  });

  it('is frozen', () => {
    expect(Object.isFrozen(explainReport(reportOf('parties', 'suitable', 'ready'), en))).toBe(true);
  });
});

describe('the headline of an unsuitable referral', () => {
  const privateLaw: Partial<Finding> = { ...unknown, status: 'not-met' };

  it('gives one reason, and says that there are more', () => {
    const report = reportOf('parties', 'unsuitable', 'ready', { findings: [privateLaw, refusing] });
    expect(explainReport(report, en).headline).toBe(
      'Do not send this referral: the case is not in private family law proceedings. This is not the only reason.',
    );
    expect(explainReport(report, cy).headline).toBe(
      'Peidiwch ag anfon yr atgyfeiriad hwn: nid yw’r achos hwn yn achos cyfraith teulu preifat. Nid dyna’r unig reswm.',
    );
  });

  it('leaves all of the reasons to what is said of suitability', () => {
    const report = reportOf('parties', 'unsuitable', 'ready', { findings: [privateLaw, hearing, refusing] });
    expect(explainReport(report, en).suitability).toBe(
      'This referral is unsuitable: the case is not in private family law proceedings; child 2 is refusing to see the parent concerned and is of an age to express views clearly. Do not send it.',
    );
  });

  it('stands where no single rule is known to bar it', () => {
    const report = reportOf('parties', 'unsuitable', 'ready', { findings: [unknown] });
    expect(explainReport(report, en).headline).toBe(
      'Do not send this referral: it is unsuitable as it stands.',
    );
    expect(explainReport(report, cy).headline).toBe(
      'Peidiwch ag anfon yr atgyfeiriad hwn: mae’n anaddas fel y mae.',
    );
    expect(explainReport(report, en).suitability).toBe(
      'This referral is unsuitable: it is unsuitable as it stands. Do not send it.',
    );
  });
});

describe('suitability that is open', () => {
  it.each([
    [
      ['suitable', 'unlikely'],
      'No bar to this referral was found, but it is not yet known whether it is unlikely to be suitable.',
      'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn, ond nid yw’n hysbys eto a yw’n annhebygol o fod yn addas.',
    ],
    [
      ['unlikely', 'unsuitable'],
      'This referral is unlikely to be suitable, and it is not yet known whether it is unsuitable.',
      'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas, ac nid yw’n hysbys eto a yw’n anaddas.',
    ],
    [['suitable', 'unsuitable'], texts['suitable?'][0], texts['suitable?'][1]],
  ])('between %s', (possible, english, welsh) => {
    const report = reportOf('cafcass-cymru', 'undetermined', 'ready', { possible });
    expect(explainReport(report, en).suitability).toBe(english);
    expect(explainReport(report, cy).suitability).toBe(welsh);
  });
});

describe('what is still to be found out', () => {
  const missing = (changes: Decision, ...facts: readonly FactPath[]) =>
    facts.map((fact) => ({ fact, changes: [changes] }));
  const open = (given: Given) => reportOf('undetermined', 'undetermined', 'undetermined', given);

  it('is said as questions while they are few', () => {
    const report = open({
      missing: [
        ...missing('suitability', 'need.closeSupervision', 'children.1.refusing'),
        ...missing('readiness', 'centre.nacccAccredited'),
      ],
    });
    expect(explainReport(report, en)).toMatchObject({
      funding: 'It is not yet known whether Cafcass Cymru will make and fund this referral.',
      suitability:
        'It is not yet known whether this referral is suitable. Still to be answered: Is close supervision needed? Child 2: is this child refusing to see the parent concerned?',
      readiness:
        'It is not yet known whether any preparation is outstanding. Still to be answered: Is the centre accredited by the National Association of Child Contact Centres (NACCC)?',
    });
    expect(explainReport(report, cy).suitability).toBe(
      'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn addas. I’w hateb o hyd: A oes angen goruchwyliaeth agos? Plentyn 2: a yw’r plentyn hwn yn gwrthod treulio amser gyda’r rhiant dan sylw?',
    );
  });

  it('is said of funding too', () => {
    const { funding } = explainReport(open({ missing: missing('funding', 'court.order') }), en);
    expect(funding).toBe(`${texts['funding?'][0]} Still to be answered: ${askFor('court.order', en)}`);
  });

  it('is said as questions up to three of them, of a child by its number', () => {
    const facts = ['children.12.refusing', 'children.12.observed', 'mode'] as const;
    const { suitability } = explainReport(open({ missing: missing('suitability', ...facts) }), en);
    const ofChild =
      'Child 13: is this child refusing to see the parent concerned? Child 13: has this child been';
    expect(suitability).toContain(` Still to be answered: ${ofChild} `);
    expect(suitability).toContain(` ${askFor('mode', en)}`);
  });

  it.each([2, 5])('leaves out what has no name, of %d', (count) => {
    const unnamed = Array.from({ length: count - 1 }, () => 'Siân' as FactPath);
    const said = (...facts: FactPath[]) =>
      explainReport(open({ missing: missing('suitability', ...facts) }), en).suitability;
    expect(said(...unnamed)).toBe(texts['suitable?'][0]);
    expect(said(...unnamed, 'mode')).toMatch(
      count > 3
        ? /^It is not yet known [^.]*\. Still to be found out about: [^;]*\.$/
        : /^It is not yet known [^.]*\. Still to be answered: \S[^?]*\?$/,
    );
  });

  it('is not said of a decision that is settled', () => {
    const gaps = { missing: [...missing('funding', 'court.order'), ...missing('readiness', 'centre.named')] };
    expect(explainReport(reportOf('parties', 'suitable', 'ready', gaps), en).funding).toBe(
      texts['parties fund'][0],
    );
    expect(explainReport(reportOf('cafcass-cymru', 'suitable', 'ready', gaps), en).readiness).toBe(
      texts.prepared[0],
    );
  });

  it('is said as topics, each once, where the questions are many', () => {
    const report = open({
      missing: missing(
        'suitability',
        'proceedings.privateLaw',
        'proceedings.finalOrder',
        'court.order',
        'realisticProspect',
        'children.0.refusing',
        'children.1.refusing',
      ),
    });
    expect(explainReport(report, en).suitability).toBe(
      'It is not yet known whether this referral is suitable. Still to be found out about: the proceedings; what the court has ordered; the prospect of a lasting relationship; the children.',
    );
    expect(explainReport(report, cy).suitability).toBe(
      'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn addas. Mae angen canfod mwy am y canlynol: yr achos llys; yr hyn y mae’r llys wedi’i orchymyn; y gobaith o berthynas a fydd yn para; y plant.',
    );
  });

  it('is not said of a decision that nothing can change any more', () => {
    const report = reportOf('undetermined', 'unsuitable', 'undetermined', {
      missing: [...missing('funding', 'court.order'), ...missing('readiness', 'centre.named')],
    });
    expect(explainReport(report, en)).toMatchObject({
      funding: texts['funding? but'][0],
      readiness: texts['prepared? but unsuitable'][0],
    });
  });

  it('has a topic for every fact of a referral', () => {
    for (const service of ['supported-contact', 'supervised-contact'] as const) {
      const report = checkReferralSuitability({ service });
      const { readiness, suitability } = explainReport(report, en);
      expect(`${readiness} ${suitability}`).not.toContain('undefined');
      expect(readiness).toContain('; ');
    }
  });
});

describe('a report of checkReferralSuitability', () => {
  it('is headed by the child who refuses, and by the wait for the court', () => {
    const report = checkReferralSuitability({
      service: 'supervised-contact',
      court: { order: 'at-fhdra' },
      children: [{}, { ofAgeToExpressViews: true, refusing: true }],
    });
    expect(explainReport(report, en).headline).toBe(texts['stop for court'][0]);
    expect(explainReport(report, cy).headline).toBe(texts['stop for court'][1]);
  });
});
