import { listed, where } from '../input/data-words.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { version } from '../version.ts';
import type { Catalogue } from './catalogue.ts';
import { asSentence } from './first-letter.ts';
import { welshCount } from './welsh-number.ts';

const onlySupported = 'Dim ond i gyswllt â chymorth y mae hyn yn berthnasol.';
const onlySupervised = 'Dim ond i gyswllt dan oruchwyliaeth y mae hyn yn berthnasol.';
const onlyRemote = 'Dim ond i gyswllt o bell y mae hyn yn berthnasol.';
const reviewAfter = 'Ar ôl sawl sesiwn y caiff y cynnydd ei adolygu?';
const identifiedParties =
  'Pa bartïon, yn ôl cyfeirnod ac nid yn ôl enw, sydd wedi’u nodi ar y ffurflen atgyfeirio?';

const checkFile = 'edrychwch yn ffeil yr achos';
const checkOrderAndFile = 'edrychwch ar orchymyn y llys ac yn ffeil yr achos';
const checkReferral = 'edrychwch ar yr atgyfeiriad';
const checkPlan = 'edrychwch ar y cynllun sesiynau';
const askCentre = 'gofynnwch i’r ganolfan';
const practitionerAssesses = 'yr ymarferydd sydd i asesu hyn';

/** It is not known whether something is so; `findOut` names who can tell, or where to look. */
const open = (clause: string, findOut: string) => `Nid yw’n hysbys eto ${clause}; ${findOut}.`;

/** A rule that is met if something definite is so, given what follows “mae” and “a yw”. */
const isSo = (predicate: string, findOut: string) => ({
  met: `Mae${predicate}.`,
  unknown: open(`a yw${predicate}`, findOut),
});

/** A rule that is met if there is something, given what follows “mae” and “a oes”. */
const thereIs = (predicate: string, findOut: string) => ({
  met: `Mae ${predicate}.`,
  unknown: open(`a oes ${predicate}`, findOut),
});

const ifRemote = (predicate: string, findOut: string) => ({
  met: `Mae${predicate}.`,
  unknown: open(`a fydd y cyswllt o bell ac, os felly, a yw${predicate}`, findOut),
  'not-applicable': onlyRemote,
});

const required = (clause: string) => `${clause}; gwnewch hyn cyn anfon yr atgyfeiriad.`;
const notYet = (deed: string) => required(`Nid yw’r ymarferydd eto wedi ${deed}`);

/** A rule on what the practitioner does before the referral is sent. */
const step = (deed: string) => ({
  ...isSo(`’r ymarferydd wedi ${deed}`, checkFile),
  'not-met': notYet(deed),
});

/**
 * The Welsh catalogue. Give it to `explain` and the other functions that take a catalogue. It is a draft that no translator has reviewed.
 *
 * @example
 * labelFor('need.closeSupervision', true, cy); // 'Oes'
 */
export const cy: Catalogue = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ words());

/* @__NO_SIDE_EFFECTS__ */
function words(): Catalogue {
  return {
    language: 'cy',
    version,
    rules: {
      'funded-route': {
        ...isSo(
          ' un o’r ddau lwybr at atgyfeiriad a wneir ac a ariennir gan Cafcass Cymru ar gael',
          checkOrderAndFile,
        ),
        'not-met':
          'Ni orchmynnwyd y cyswllt yn yr Apwyntiad Datrys Anghydfod Gwrandawiad Cyntaf (FHDRA) gyda chytundeb pob parti ac ar ôl ymgynghori â Cafcass Cymru, ac nid yw Cafcass Cymru yn ei argymell mewn adroddiad nac yn cymryd rhan weithredol yn yr achos; mae angen i’r partïon wneud eu hatgyfeiriad eu hunain a thalu amdano.',
      },
      'funded-for-assessment': {
        ...thereIs('asesiad gan Cafcass Cymru ar waith', checkFile),
        'not-met':
          'Dim ond fel rhan o’i asesiad y mae Cafcass Cymru yn ariannu amser teulu dan oruchwyliaeth, ac nid oes asesiad ar waith; peidiwch ag anfon yr atgyfeiriad hwn.',
      },
      'remote-is-supervised': {
        met: 'Mae’r cyswllt dan oruchwyliaeth, ac mae’n rhaid i gyswllt o bell fod felly.',
        unknown: open(
          'a fydd y cyswllt o bell, ac mae’n rhaid i gyswllt o bell fod dan oruchwyliaeth',
          checkReferral,
        ),
        'not-applicable': onlyRemote,
      },
      'remote-assessed-suitable': ifRemote(
        '’r ymarferydd wedi canfod bod cyswllt o bell dan oruchwyliaeth yn addas',
        practitionerAssesses,
      ),
      'centre-can-manage-risk': {
        met: 'Nid yw proses dderbyn y ganolfan wedi nodi risg na all y ganolfan ei rheoli.',
        unknown: open('a yw proses dderbyn y ganolfan wedi nodi risg na all y ganolfan ei rheoli', askCentre),
        'not-applicable': onlySupported,
      },
      'no-identified-risk': {
        met: 'Ni nodwyd risg i’r plentyn nac i’r rhai o amgylch y plentyn.',
        unknown: open(
          'a nodwyd risg i’r plentyn neu i’r rhai o amgylch y plentyn',
          'edrychwch ar yr asesiad risg a gofynnwch i’r ganolfan',
        ),
        'not-applicable': onlySupported,
      },
      'centre-finds-party-suitable': {
        met: 'Nid yw’r ganolfan wedi canfod bod y parti a atgyfeiriwyd yn anaddas ar gyfer cyswllt dan oruchwyliaeth nac yn risg i eraill.',
        unknown: open(
          'a yw’r ganolfan o’r farn bod y parti a atgyfeiriwyd yn addas ar gyfer cyswllt dan oruchwyliaeth',
          askCentre,
        ),
        'not-applicable': onlySupervised,
      },
      'necessary-for-assessment': {
        met: 'Mae’r atgyfeiriad yn angenrheidiol at ddiben yr asesiad, mae angen goruchwyliaeth agos ac nid oes unrhyw berson addas arall ar gael i oruchwylio.',
        unknown: open(
          'a yw’r atgyfeiriad yn angenrheidiol at ddiben yr asesiad, a oes angen goruchwyliaeth agos ac a oes unrhyw berson addas arall ar gael i oruchwylio',
          practitionerAssesses,
        ),
      },
      'private-law-proceedings': isSo('’r achos hwn yn achos cyfraith teulu preifat', checkFile),
      'referral-assessed-safe': isSo(
        '’r ymarferydd wedi asesu bod gwneud yr atgyfeiriad yn ddiogel',
        practitionerAssesses,
      ),
      'informs-court-report': isSo(
        '’r atgyfeiriad yn rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys',
        checkFile,
      ),
      'realistic-prospect': isSo(
        '’r ymarferydd yn gweld gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau',
        practitionerAssesses,
      ),
      'no-continued-risk': isSo(
        ' Cafcass Cymru, a’r llys pan fo wedi gorchymyn yr amser hwn, yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn',
        checkOrderAndFile,
      ),
      'child-not-refusing': {
        met: 'Nid yw’r plentyn yn gwrthod treulio amser gyda’r rhiant dan sylw, neu nid yw’n ddigon hen i fynegi ei farn yn glir.',
        unknown: open(
          'a yw’r plentyn yn gwrthod treulio amser gyda’r rhiant dan sylw, ac yn ddigon hen i fynegi ei farn yn glir',
          'yr ymarferydd sydd i ganfod hyn gan y plentyn',
        ),
      },
      'no-relevant-hearing-due': {
        met: 'Nid oes gwrandawiad canfod ffeithiau na gwrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal.',
        unknown: open(
          'a oes gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal',
          'edrychwch yn ffeil yr achos a gofynnwch i’r llys',
        ),
      },
      'assessment-underway': {
        met: 'Mae asesiad gan Cafcass Cymru ar waith, ac nid yw’r atgyfeiriad yn rhan o orchymyn terfynol.',
        unknown: open(
          'a oes asesiad gan Cafcass Cymru ar waith, ac a yw’r atgyfeiriad yn rhan o orchymyn terfynol',
          checkOrderAndFile,
        ),
      },
      'remote-suitability-assessed': {
        ...ifRemote('’r ymarferydd wedi asesu a yw cyswllt o bell dan oruchwyliaeth yn addas', checkFile),
        'not-met': notYet('asesu a yw cyswllt o bell dan oruchwyliaeth yn addas'),
      },
      'remote-limits-discussed': {
        ...ifRemote(
          '’r ymarferydd wedi trafod cyfyngiadau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti ac, os yw’n briodol, gyda’r llys',
          checkFile,
        ),
        'not-met': notYet(
          'trafod cyfyngiadau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti ac, os yw’n briodol, gyda’r llys',
        ),
      },
      'centre-accredited': {
        ...isSo(
          '’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC)',
          askCentre,
        ),
        'not-met':
          'Nid yw’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC), ac mae’n rhaid iddi fod; dewiswch ganolfan sydd wedi’i hachredu.',
      },
      'recorded-on-iris': {
        ...isSo('’r atgyfeiriad wedi’i gofnodi ar IRIS', 'edrychwch ar IRIS'),
        'not-met': required('Rhaid i’r ymarferydd gofnodi’r atgyfeiriad ar IRIS'),
      },
      'contact-type-stated': {
        ...isSo('’r atgyfeiriad yn nodi’r math o gyswllt', checkReferral),
        'not-met':
          'Rhaid i’r atgyfeiriad nodi’r math o gyswllt; nodwch ai wyneb yn wyneb ynteu o bell y bydd y cyswllt.',
      },
      'risk-assessment-attached': {
        ...thereIs('asesiad risg cadarn yn ategu’r atgyfeiriad', checkReferral),
        'not-met': required('Rhaid i asesiad risg cadarn ategu’r atgyfeiriad'),
      },
      'session-guidelines-followed': {
        ...isSo('’r cynllun sesiynau yn dilyn y canllawiau ar nifer y sesiynau a’u hyd', checkPlan),
        'not-met':
          'Rhaid i’r cynllun sesiynau ddilyn y canllawiau ar nifer y sesiynau a’u hyd; newidiwch y cynllun.',
      },
      'centre-named': {
        ...isSo('’r atgyfeiriad yn enwi’r ganolfan gyswllt', checkReferral),
        'not-met': required('Rhaid i’r atgyfeiriad enwi’r ganolfan gyswllt'),
      },
      'circumstances-considered': step('edrych ar amgylchiadau’r teulu unigol'),
      'adults-spoken-to': step('siarad â’r oedolion dan sylw'),
      'discussed-with-manager': step('trafod yr atgyfeiriad gyda rheolwr yn Cafcass Cymru'),
      'contribution-considered': step(
        'ystyried gyda rheolwr beth y bydd y sesiynau yn ei gyfrannu at yr asesiad',
      ),
      'harm-considered': step(
        'ystyried unrhyw honiadau o gam-drin domestig neu niwed arall, a chanlyniad unrhyw wrandawiad canfod ffeithiau',
      ),
      'safety-assessed': step('asesu a yw gwneud yr atgyfeiriad yn ddiogel'),
      'child-spoken-to': {
        ...isSo(
          '’r ymarferydd wedi siarad â’r plentyn am y trefniadau, neu o’r farn nad yw’r plentyn yn ddigon hen i rywun siarad ag ef amdanynt',
          checkFile,
        ),
        'not-met': required(
          'Nid yw’r ymarferydd eto wedi siarad â’r plentyn am y trefniadau, ac mae o’r farn bod y plentyn yn ddigon hen i hynny',
        ),
      },
      'child-observed': {
        ...isSo(
          '’r plentyn yn ddigon hen i fynegi ei farn yn glir, neu wedi’i arsylwi gyda’r rhiant dan sylw',
          checkFile,
        ),
        'not-met':
          'Fel arfer caiff plentyn iau ei arsylwi gyda’r rhiant dan sylw, ac ni wnaed hynny gyda’r plentyn hwn; yr ymarferydd sydd i benderfynu.',
      },
      'made-by-allocated-practitioner': {
        met: 'Yr ymarferydd a ddyrannwyd i’r achos sy’n gwneud yr atgyfeiriad.',
        'not-met':
          'Rhaid i’r ymarferydd a ddyrannwyd i’r achos wneud yr atgyfeiriad; trosglwyddwch ef i’r ymarferydd hwnnw.',
        unknown: open('ai’r ymarferydd a ddyrannwyd i’r achos sy’n gwneud yr atgyfeiriad', checkReferral),
      },
      'within-six-hours': {
        met: 'Mae’r sesiynau yn para chwe awr neu lai i gyd.',
        'not-met': 'Rhaid i’r sesiynau bara chwe awr neu lai i gyd; newidiwch y cynllun.',
      },
      'within-six-sessions': {
        met: 'Mae chwe sesiwn neu lai.',
        'not-met': 'Dylai fod chwe sesiwn neu lai; newidiwch y cynllun.',
      },
      'initial-block-and-review': {
        met: 'Caiff y cynnydd ei adolygu ar ôl y tair neu bedair sesiwn gyntaf, neu ar ôl tair i bedair awr.',
        'not-met':
          'I ddechrau, dylai atgyfeiriad fod ar gyfer tair neu bedair sesiwn, neu dair i bedair awr, ac yna dylid adolygu’r cynnydd; newidiwch y cynllun.',
        unknown: open(
          'a gaiff y cynnydd ei adolygu ar ôl y tair neu bedair sesiwn gyntaf, neu ar ôl tair i bedair awr',
          checkPlan,
        ),
      },
      'identified-attendees-only': {
        ...isSo(' pawb a restrir ar gyfer y sesiynau wedi’u nodi ar y ffurflen atgyfeirio', checkReferral),
        'not-met':
          'Dim ond partïon a nodwyd ar y ffurflen atgyfeirio a gaiff fynychu’r sesiynau, ac mae rhywun arall wedi’i restru; newidiwch y cynllun.',
        'not-applicable': onlySupervised,
      },
    },
    reasons: {
      'remote-is-supervised': 'rhaid i gyswllt o bell fod dan oruchwyliaeth, a chyswllt â chymorth yw hwn',
      'remote-assessed-suitable': 'mae’r ymarferydd wedi canfod nad yw cyswllt o bell yn addas',
      'centre-can-manage-risk': 'mae proses dderbyn y ganolfan wedi nodi risg na all y ganolfan ei rheoli',
      'no-identified-risk':
        'mae risg wedi’i nodi, ac efallai y byddai canolfan gyswllt dan oruchwyliaeth yn fwy priodol',
      'centre-finds-party-suitable':
        'mae’r ganolfan wedi canfod bod y parti a atgyfeiriwyd yn anaddas ar gyfer cyswllt dan oruchwyliaeth neu’n risg i eraill',
      'necessary-for-assessment':
        'nid yw’r atgyfeiriad yn angenrheidiol at ddiben yr asesiad, neu nid oes angen goruchwyliaeth agos, neu mae person addas arall ar gael i oruchwylio',
      'private-law-proceedings': 'nid yw’r achos hwn yn achos cyfraith teulu preifat',
      'referral-assessed-safe': 'mae’r ymarferydd wedi asesu nad yw gwneud yr atgyfeiriad yn ddiogel',
      'informs-court-report':
        'nid yw’r atgyfeiriad yn rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys',
      'realistic-prospect':
        'nid yw’r ymarferydd, ar hyn o bryd, yn gweld gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau',
      'no-continued-risk':
        'nid yw Cafcass Cymru, neu’r llys pan fo wedi gorchymyn yr amser hwn, yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn',
      'child-not-refusing': (child) =>
        `mae${child === undefined ? '’r plentyn' : ` plentyn ${child}`} yn gwrthod treulio amser gyda’r rhiant dan sylw ac yn ddigon hen i fynegi ei farn yn glir`,
      'no-relevant-hearing-due':
        'mae gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal',
      'assessment-underway':
        'nid oes asesiad gan Cafcass Cymru ar waith, neu mae’r atgyfeiriad yn rhan o orchymyn terfynol',
    },
    notMet: {
      must: (reason) => `${asSentence(reason)}, felly mae’r atgyfeiriad yn anaddas; peidiwch â’i anfon.`,
      should: (reason) =>
        `${asSentence(reason)}, felly mae’r atgyfeiriad yn annhebygol o fod yn addas; yr ymarferydd sydd i benderfynu.`,
    },
    child: (number) => `Plentyn ${number}`,
    verdicts: {
      funding: {
        settled: {
          'cafcass-cymru':
            'Bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt, os yw’r atgyfeiriad hefyd yn addas.',
          parties: 'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt.',
        },
        undetermined:
          'Nid yw’n hysbys eto a fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ei ariannu, ac mae’r atebion hyn yn bosibl o hyd',
        possible: { 'cafcass-cymru': 'bydd', parties: 'na fydd' },
      },
      suitability: {
        settled: {
          suitable: 'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn.',
          unlikely: 'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas; yr ymarferydd sydd i benderfynu.',
          unsuitable: 'Mae’r atgyfeiriad hwn yn anaddas. Peidiwch â’i anfon.',
        },
        undetermined:
          'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn addas, ac mae’r atebion hyn yn bosibl o hyd',
        possible: {
          suitable: 'ni chanfyddir unrhyw rwystr',
          unlikely: 'mae’n annhebygol o fod yn addas',
          unsuitable: 'mae’n anaddas',
        },
      },
      readiness: {
        settled: {
          ready: 'Nid oes gwaith paratoi ar ôl i’w wneud.',
          incomplete: 'Mae rhywfaint o waith paratoi i’w wneud o hyd cyn anfon yr atgyfeiriad hwn.',
        },
        undetermined:
          'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud, ac mae’r atebion hyn yn bosibl o hyd',
        possible: { ready: 'nac oes', incomplete: 'oes' },
      },
      plan: {
        settled: {
          'within-guidelines': 'Mae’r cynllun sesiynau yn cadw at bob terfyn a chanllaw.',
          'outside-guidelines': 'Nid yw’r cynllun sesiynau yn cadw at ganllaw y dylai ei ddilyn.',
          'over-limit':
            'Mae’r cynllun sesiynau yn para mwy na chwe awr, neu’n cynnwys rhywun nad yw ar y ffurflen atgyfeirio; newidiwch y cynllun.',
        },
        undetermined:
          'Nid yw’n hysbys eto a yw’r cynllun sesiynau yn cadw at bob terfyn a chanllaw, ac mae’r atebion hyn yn bosibl o hyd',
        possible: {
          'within-guidelines': 'mae’n cadw at bob un',
          'outside-guidelines': 'nid yw’n cadw at ganllaw',
          'over-limit': 'mae’n cynnwys rhywun nad yw ar y ffurflen atgyfeirio',
        },
      },
    },
    actions: {
      'challenge-unconsulted-order':
        'Dylai’r Rheolwr Ymarfer sydd ar ddyletswydd yn yr ardal herio’r atgyfeiriad, oherwydd nad ymgynghorodd y llys â Cafcass Cymru cyn gorchymyn y cyswllt.',
      'parties-refer-and-fund': 'Mae angen i’r partïon wneud eu hatgyfeiriad eu hunain a thalu amdano.',
      'consider-supervised-contact':
        'Dylai’r ymarferydd ystyried a fyddai canolfan gyswllt dan oruchwyliaeth yn fwy priodol, oherwydd bod risg wedi’i nodi.',
      'explain-remote-unsafe':
        'Rhaid i’r ymarferydd ddweud yn glir wrth bawb mai’r casgliad oedd nad yw cyswllt o bell yn ddiogel neu nad yw’n briodol.',
      'confirm-ordered-referral':
        'Bydd yr ymarferydd a ddyrannwyd i’r achos yn gwirio bod yr atgyfeiriad yn addas cyn ei wneud, oherwydd nad oedd unrhyw ymarferydd yn Cafcass Cymru wedi argymell y cyswllt a orchmynnwyd.',
      'write-to-court':
        'Bydd Cafcass Cymru yn ysgrifennu at y llys, yn egluro pam nad yw’r atgyfeiriad yn addas ac yn gofyn i’r llys sut i fwrw ymlaen, cyn anfon unrhyw beth.',
    },
    records: {
      'referral-case-recording': 'Rhaid i’r ymarferydd gofnodi’r atgyfeiriad ar IRIS',
      'referral-to-centre': {
        'secure-email':
          'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw trefnu anfon yr atgyfeiriad at y ganolfan gyswllt drwy e-bost diogel',
        'secure-portal':
          'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw anfon yr atgyfeiriad at y ganolfan gyswllt drwy borth diogel',
      },
      'referral-confirmation':
        'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw rhoi gwybod i’r teulu bod yr atgyfeiriad wedi’i wneud ac i ba ganolfan yr aeth',
      'acceptance-notice': {
        'commissioned-services-team':
          'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i’r Tîm Gwasanaethau a Gomisiynir a yw’n derbyn yr atgyfeiriad',
        'cafcass-cymru':
          'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru a yw’n derbyn yr atgyfeiriad',
      },
      'pre-contact-assessment':
        'Cyfrifoldeb y ganolfan gyswllt yw trefnu asesiad gyda’r teulu cyn i’r cyswllt ddechrau',
      'introductory-visits': 'Cyfrifoldeb y ganolfan gyswllt yw trefnu ymweliadau rhagarweiniol gyda’r teulu',
      'family-time-sessions':
        'Cyfrifoldeb y ganolfan gyswllt yw trefnu’r sesiynau amser teulu dan oruchwyliaeth gyda’r teulu',
      'record-of-observed-contact': {
        'commissioned-services-team':
          'Rhaid i’r ganolfan gyswllt gwblhau’r Cofnod o Gyswllt a Arsylwyd ar gyfer y sesiwn hon i’r Tîm Gwasanaethau a Gomisiynir',
        'cafcass-cymru':
          'Rhaid i’r ganolfan gyswllt roi cofnodion manwl o’r oruchwyliaeth yn y sesiwn hon i Cafcass Cymru',
      },
      'final-record-of-observed-contact':
        'Dylai’r ganolfan gyswllt anfon y Cofnod terfynol o Gyswllt a Arsylwyd at y Tîm Gwasanaethau a Gomisiynir',
      'record-of-supported-contact':
        'Cyfrifoldeb y ganolfan gyswllt yw cwblhau’r Cofnod o Gyswllt â Chymorth a’i anfon at y Tîm Gwasanaethau a Gomisiynir',
      'conclusion-notice':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i’r Tîm Gwasanaethau a Gomisiynir bod y cyswllt wedi dod i ben',
      'incident-report': 'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru am y digwyddiad hwn',
      'incident-written-follow-up':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod yn ysgrifenedig hefyd i Cafcass Cymru am y digwyddiad hwn',
      'safeguarding-alert':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod yn uniongyrchol i’r heddlu neu’r gwasanaethau cymdeithasol am y pryder diogelu hwn',
      'non-engagement-notice':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru nad yw rhiant yn ymgysylltu',
      'issue-notice':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru am y mater hwn sy’n ymwneud â’r teulu',
    },
    due: {
      by: (day) => `erbyn diwedd ${day}`,
      immediately: (day) => `ar unwaith (dyddiad y pryder: ${day})`,
      'no-stated-limit': 'heb derfyn amser penodol',
      awaiting: {
        referralReceivedAt: 'unwaith y bydd y ganolfan wedi cael yr atgyfeiriad',
        contactCeasedOn: 'unwaith y bydd y cyswllt wedi dod i ben',
      },
      'outside-calendar': (day) =>
        `mewn cyfnod nad yw’r calendr gwyliau banc yn ei gynnwys yn llawn (dyddiad cychwyn: ${day})`,
    },
    statuses: {
      awaiting: 'nid yw hynny wedi digwydd eto',
      outstanding: 'nid oes cofnod bod hyn wedi’i wneud',
      overdue: 'mae hyn yn hwyr',
      done: 'mae hyn wedi’i wneud',
      'done-late': 'gwnaed hyn yn hwyr',
    },
    notExpected: {
      'court-report': 'Ni ddisgwylir i ganolfan gyswllt â chymorth lunio adroddiad.',
      'court-attendance':
        'Ni ddisgwylir i staff a gwirfoddolwyr canolfan gyswllt â chymorth fynd i’r llys i roi tystiolaeth.',
    },
    skipped: {
      weekend: (day) => `Mae ${day} ar y penwythnos, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.`,
      holiday: (day, name) =>
        `Mae ${day} yn ŵyl banc (${name}), felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.`,
      closed: (day) =>
        `Mae ${day} yn ŵyl banc neu’n ddiwrnod pan fo’r gwasanaeth ar gau, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.`,
    },
    issues: everyIssue(),
    questions: {
      service: 'Pa wasanaeth y gofynnir amdano: cyswllt â chymorth neu gyswllt dan oruchwyliaeth?',
      mode: 'Sut y bydd y cyswllt yn digwydd?',
      'proceedings.privateLaw': 'A yw’r achos hwn yn achos cyfraith teulu preifat?',
      'proceedings.finalOrder': 'A yw’r atgyfeiriad yn rhan o orchymyn terfynol?',
      'proceedings.hearingDue': 'A oes gwrandawiad canfod ffeithiau neu wrandawiad troseddol i’w gynnal?',
      'proceedings.hearingRelevant':
        'A yw’r gwrandawiad hwnnw’n berthnasol i ddiogelwch a lles y plant neu’r oedolion?',
      'court.order': 'Ym mha wrandawiad y gorchmynnodd y llys y cyswllt, os o gwbl?',
      'court.consultedCafcassCymru': 'A ymgynghorodd y llys â Cafcass Cymru cyn gorchymyn y cyswllt?',
      'court.partiesAgreed': 'A gytunodd pob parti i’r cyswllt a orchmynnwyd?',
      'court.satisfiedOfSafety':
        'A yw’r llys yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn?',
      'cafcassCymru.recommendation':
        'A oes ymarferydd yn Cafcass Cymru wedi argymell y cyswllt ac, os felly, sut?',
      'cafcassCymru.activeInvolvement': 'A yw Cafcass Cymru yn parhau i gymryd rhan weithredol yn yr achos?',
      'cafcassCymru.assessmentUnderway': 'A oes asesiad gan Cafcass Cymru ar waith?',
      'cafcassCymru.informsCourtReport':
        'A yw’r atgyfeiriad yn rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys?',
      'cafcassCymru.satisfiedOfSafety':
        'A yw Cafcass Cymru yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn?',
      'need.necessaryForAssessment': 'A yw’r atgyfeiriad yn angenrheidiol at ddiben yr asesiad?',
      'need.closeSupervision': 'A oes angen goruchwyliaeth agos?',
      'need.otherSuitablePerson': 'A oes unrhyw berson addas arall ar gael i oruchwylio?',
      realisticProspect:
        'A oes gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau?',
      'risk.identified':
        'A yw’r ymarferydd neu’r ganolfan wedi nodi risg i’r plentyn neu i’r rhai o amgylch y plentyn?',
      'risk.assessmentAttached': 'A oes asesiad risg cadarn yn ategu’r atgyfeiriad?',
      'remote.suitabilityAssessed':
        'A oes ymarferydd wedi asesu a yw cyswllt o bell dan oruchwyliaeth yn addas?',
      'remote.assessedSuitable': 'A ganfu’r ymarferydd fod cyswllt o bell dan oruchwyliaeth yn addas?',
      'remote.discussedWithParties':
        'A yw’r ymarferydd wedi trafod cyfyngiadau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti?',
      'remote.discussedWithCourt':
        'A yw’r ymarferydd wedi trafod cyfyngiadau cyswllt o bell ac unrhyw faterion diogelu gyda’r llys?',
      'centre.named': 'A yw’r atgyfeiriad yn enwi’r ganolfan gyswllt?',
      'centre.nacccAccredited':
        'A yw’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC)?',
      'centre.intake': 'Beth y mae proses dderbyn y ganolfan wedi’i ganfod?',
      children: 'Faint o blant y mae’r atgyfeiriad yn ymwneud â nhw?',
      'children.*.ofAgeToExpressViews':
        'A yw’r plentyn hwn, ym marn yr ymarferydd, yn ddigon hen i fynegi ei farn yn glir?',
      'children.*.refusing': 'A yw’r plentyn hwn yn gwrthod treulio amser gyda’r rhiant dan sylw?',
      'children.*.oldEnoughToSpeakTo':
        'A yw’r plentyn hwn, ym marn yr ymarferydd, yn ddigon hen i rywun siarad ag ef am y trefniadau?',
      'children.*.spokenTo': 'A yw’r ymarferydd wedi siarad â’r plentyn hwn am y trefniadau?',
      'children.*.observed': 'A yw’r plentyn hwn wedi’i arsylwi gyda’r rhiant dan sylw?',
      'preparation.circumstancesConsidered': 'A yw’r ymarferydd wedi edrych ar amgylchiadau’r teulu unigol?',
      'preparation.adultsSpokenTo': 'A yw’r ymarferydd wedi siarad â’r oedolion dan sylw?',
      'preparation.discussedWithManager':
        'A yw’r ymarferydd wedi trafod yr atgyfeiriad gyda rheolwr yn Cafcass Cymru?',
      'preparation.contributionConsidered':
        'A yw’r ymarferydd wedi ystyried gyda rheolwr beth y bydd y sesiynau yn ei gyfrannu at yr asesiad, a beth y gellir ei gyflawni yn realistig ac yn ddiogel?',
      'preparation.harmConsidered':
        'A yw’r ymarferydd wedi ystyried unrhyw honiadau o gam-drin domestig neu niwed arall, a chanlyniad unrhyw wrandawiad canfod ffeithiau?',
      'preparation.safetyAssessed': 'A yw’r ymarferydd wedi asesu a yw gwneud yr atgyfeiriad yn ddiogel?',
      'preparation.assessedSafe': 'A ganfu’r ymarferydd fod gwneud yr atgyfeiriad yn ddiogel?',
      'referrer.allocatedPractitioner':
        'A yw’r atgyfeiriad yn cael ei wneud gan yr ymarferydd a ddyrannwyd i’r achos?',
      'referrer.recordedOnIris': 'A yw’r atgyfeiriad wedi’i gofnodi ar IRIS?',
      sessionPlan: 'Pa sesiynau sydd wedi’u cynllunio?',
      'sessionPlan.reviewAfter': reviewAfter,
      'sessionPlan.identifiedParties': identifiedParties,
      reviewAfter,
      identifiedParties,
    },
    yesNo: (question) => {
      if (question.startsWith('A oes ')) return { true: 'Oes', false: 'Nac oes' };
      if (question.startsWith('A yw')) return { true: 'Ydy', false: 'Nac ydy' };
      return { true: 'Do', false: 'Naddo' };
    },
    choices: {
      service: {
        'supported-contact': 'Cyswllt â chymorth',
        'supervised-contact': 'Cyswllt dan oruchwyliaeth',
      },
      mode: {
        'face-to-face': 'Wyneb yn wyneb',
        remote: 'O bell',
        'not-stated': 'Nid yw’r atgyfeiriad yn dweud',
      },
      'court.order': {
        none: 'Nid yw’r llys wedi gorchymyn y cyswllt',
        'at-fhdra': 'Fe’i gorchmynnwyd yn yr Apwyntiad Datrys Anghydfod Gwrandawiad Cyntaf (FHDRA)',
        'at-another-hearing': 'Fe’i gorchmynnwyd mewn gwrandawiad arall',
      },
      'cafcassCymru.recommendation': {
        none: 'Nid oes ymarferydd wedi argymell y cyswllt',
        'in-report': 'Fe’i hargymhellwyd mewn adroddiad i’r llys',
        otherwise: 'Fe’i hargymhellwyd mewn ffordd arall, er enghraifft ar ddyletswydd yn y llys',
      },
      'remote.discussedWithCourt': {
        done: 'Wedi’u trafod gyda’r llys',
        'not-done': 'Heb eu trafod gyda’r llys',
        'not-appropriate': 'Nid yw’n briodol eu trafod gyda’r llys',
      },
      'centre.intake': {
        pending: 'Nid yw’r broses dderbyn wedi gorffen',
        suitable: 'Addas',
        unsuitable: 'Anaddas',
      },
    },
    weekdays: [
      'dydd Sul',
      'dydd Llun',
      'dydd Mawrth',
      'dydd Mercher',
      'dydd Iau',
      'dydd Gwener',
      'dydd Sadwrn',
    ],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
  };
}

function everyIssue(): Catalogue['issues'] {
  const types: Readonly<Record<string, string>> = {
    object: 'wrthrych plaen',
    array: 'rhestr',
    boolean: 'wir neu’n anwir',
    string: 'destun',
    number: 'rhif',
    date: 'Date',
  };
  const items = (count: string) => welshCount(Number(count), formsOfItem);
  return {
    missing: () => 'Mae angen hwn.',
    'wrong-type': (expected) =>
      expected.length > 0
        ? `Rhaid i hwn fod yn ${expected.map((type) => types[type] ?? `werth o’r math ${type}`).join(' neu’n ')}.`
        : 'Mae hwn o’r math anghywir.',
    'unknown-key': (expected) =>
      `Mae allwedd anhysbys yma${where(expected, (key) => `; yr agosaf yw “${key}”`)}; gwiriwch ai’r math hwn o fewnbwn a ddisgwylir yma.`,
    inherited: () => 'Mae hwn wedi’i etifeddu a byddai’n cael ei golli; gosodwch ef ar y gwrthrych ei hun.',
    unreadable: () => 'Nid oedd modd darllen hwn; rhowch ddata plaen, fel yn JSON.',
    'not-a-choice': (expected) =>
      expected.length > 0
        ? `Rhaid i hwn fod yn un o’r canlynol: ${listed(expected)}.`
        : 'Nid yw hwn yn un o’r dewisiadau.',
    'too-few': (expected) =>
      `Mae’r rhestr hon yn rhy fyr${where(expected, (least) => `; mae angen o leiaf ${items(least)}`)}.`,
    'too-many': (expected) =>
      `Mae’r rhestr hon yn rhy hir${where(expected, (most) => `; y mwyaf a ganiateir yw ${items(most)}`)}.`,
    'not-a-whole-number': () => 'Rhaid i hwn fod yn rhif cyfan.',
    'too-small': (expected) =>
      `Mae hwn yn rhy fach${where(expected, (least) => `; y lleiaf a ganiateir yw ${least}`)}.`,
    'too-large': (expected) =>
      `Mae hwn yn rhy fawr${where(expected, (most) => `; y mwyaf a ganiateir yw ${most}`)}.`,
    'not-a-date': () => 'Rhaid i hwn fod yn ddyddiad sy’n bodoli (YYYY-MM-DD).',
    'not-an-instant': () =>
      'Rhaid i hwn fod yn ddyddiad sy’n bodoli (YYYY-MM-DD), neu’n ddyddiad ac amser gyda’i wahaniaeth o UTC (YYYY-MM-DDTHH:mm gyda Z neu ±HH:mm).',
    'before-1900': () => 'Mae’r dyddiad hwn cyn 1900; gwiriwch y flwyddyn.',
    'too-late': () =>
      'Mae’r dyddiad hwn, neu ddiwedd y cyfnod sy’n dechrau arno, ar ôl 9999; gwiriwch y flwyddyn.',
    'calendar-out-of-order': () => 'Ni all diwrnod olaf y calendr fod cyn ei ddiwrnod cyntaf.',
    'holiday-outside-calendar': () => 'Rhaid i’r calendr gynnwys y diwrnod hwn.',
    'more-issues': () => 'Mae mwy o broblemau nag a restrir; cywirwch y rhai a restrir yn gyntaf.',
    'not-a-fact': (expected) =>
      `Nid yw hwn yn ffaith y gellir ei rhoi yma${where(expected, (fact) => `; yr agosaf yw “${fact}”`)}.`,
    'not-a-reference': () => 'Ni all cyfeirnod fod yn wag, na dechrau neu orffen â bwlch.',
    'not-of-this-decision': () => 'Nid yw’r dyfarniad hwn yn un o rai’r penderfyniad hwn.',
    'under-empty': () => 'Rhaid dewis o leiaf un datganiad.',
    'under-not-applicable': () => 'Nid yw’r datganiad hwn yn ymdrin â’r gwasanaeth a ddewiswyd.',
    'review-beyond-sessions': () => 'Mae’r adolygiad ar ôl mwy o sesiynau nag sydd yn y cynllun.',
    'sessions-out-of-order': () => 'Rhaid i’r sesiynau fod yn nhrefn eu dyddiadau.',
    'ceased-before-last-session': () => 'Ni all y cyswllt fod wedi dod i ben cyn y sesiwn olaf a gynhaliwyd.',
    'contact-after-declining': () =>
      'Ar ôl i’r ganolfan wrthod yr atgyfeiriad, ni all sesiwn fod wedi’i chynnal ac ni all y cyswllt fod wedi dod i ben.',
    'declined-before-receipt': () => 'Ni all y ganolfan fod wedi gwrthod yr atgyfeiriad cyn ei gael.',
    'of-missing': () =>
      'Rhaid i hwn ddweud i ba sesiwn, digwyddiad, pryder, diffyg ymgysylltu neu fater arall y mae’n perthyn, gan gyfrif o 0.',
    'of-superfluous': () =>
      'Gwneir y cofnod hwn unwaith ar gyfer yr achos; nid yw’n perthyn i ddigwyddiad unigol.',
    'of-out-of-range': () =>
      'Nid oes sesiwn, digwyddiad, pryder, diffyg ymgysylltu na mater arall o’r fath yn yr hanes hwn, gan gyfrif o 0.',
    'completed-too-early': () =>
      'Ni all hyn fod wedi’i wneud cyn diwrnod y digwyddiad y mae’n ymwneud ag ef.',
    'record-foreign-to-service': () => 'Nid yw’r cofnod hwn yn perthyn i’r gwasanaeth a ddewiswyd.',
    'feed-division-missing': () => 'Rhaid i’r ffrwd gynnwys rhan ar gyfer Cymru a Lloegr, fel ar GOV.UK.',
    'feed-without-events': () =>
      'Rhaid i’r ffrwd restru gwyliau banc ar gyfer Cymru a Lloegr, fel ar GOV.UK.',
    'feed-older-than-calendar': () =>
      'Mae’r ffrwd yn gorffen mewn blwyddyn gynharach na’r calendr; rhowch ffrwd fwy diweddar.',
  };
}

/** “Item” as it follows a number in digits. */
const formsOfItem = {
  zero: 'eitem',
  one: 'eitem',
  two: 'eitem',
  few: 'eitem',
  many: 'eitem',
  other: 'o eitemau',
} as const;
