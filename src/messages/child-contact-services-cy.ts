import type { ClauseInWelsh, ClausesOf } from './clause-in-welsh.ts';
import {
  beforeSending,
  dayOfIncident,
  dayOfReceipt,
  hoursPerReferral,
  immediately,
  nothingBeforeIntake,
  noticeEitherWay,
  recommendedInReport,
  recordsToCafcassCymru,
  sevenCalendarDays,
  supervisedByPortal,
  workingDays,
} from './shared-readings-cy.ts';

/** A draft translation, in printed order. */
export const childContactServicesInWelsh: Readonly<Record<ClausesOf<'ccs'>, ClauseInWelsh>> = {
  'ccs.purpose.safe-neutral-place': {
    summary:
      'Disgrifir canolfan gyswllt i blant: lle cyfeillgar, niwtral a diogel sy’n canolbwyntio ar y plentyn, lle mae teuluoedd sy’n byw ar wahân yn gweld eu plant, fel y gall perthynas ddechrau neu ailddechrau, ac fel bod y cyswllt yn ddiogel ac er lles pennaf y plentyn. Disgrifiad yw hwn, felly ni chaiff dim ei wirio.',
  },
  'ccs.purpose.short-term': {
    summary:
      'Dewis byr dymor yw canolfan gyswllt, cyn ystyried a all y cyswllt barhau mewn man arall, a sut. Nid yw’n pennu unrhyw gyfnod, felly ni chaiff dim ei wirio.',
  },
  'ccs.funding.fhdra-order': {
    summary:
      'Y llwybr cyntaf at gyllid: bydd Cafcass Cymru yn atgyfeirio ac yn ariannu’r cyswllt os yw’r llys wedi’i orchymyn mewn Apwyntiad Datrys Anghydfod Gwrandawiad Cyntaf (FHDRA), ar ôl ymgynghori â’r ymarferydd ar ddyletswydd yn y llys, a’r ddau barti wedi cytuno.',
    readings: [
      {
        taken:
          'Mae angen tri pheth ar gyfer y llwybr hwn: y gorchymyn, yr ymgynghoriad, a chytundeb pob parti i’r cyswllt a orchmynnwyd.',
        instead:
          'Mae cytundeb pob parti yn llwybr ynddo’i hun, ochr yn ochr â gorchymyn a wnaed ar ôl ymgynghori.',
      },
      {
        taken: 'Nid yw gorchymyn a wnaed mewn unrhyw wrandawiad arall yn ddigon ar gyfer y llwybr hwn.',
        instead: 'Mae gorchymyn a wnaed mewn gwrandawiad arall yn ddigon hefyd.',
      },
    ],
  },
  'ccs.funding.recommendation-or-involvement': {
    summary:
      'Yr ail lwybr at gyllid: bydd Cafcass Cymru yn atgyfeirio ac yn ariannu’r cyswllt os yw adroddiad ymarferydd i’r llys yn ei argymell, neu os oes gan Cafcass Cymru ran weithredol a pharhaus yn yr achos. Mae’r naill neu’r llall yn ddigon.',
    readings: [recommendedInReport],
  },
  'ccs.funding.otherwise-parties-refer': {
    summary:
      'Os nad yw’r naill lwybr na’r llall ar gael, mae angen i’r rhieni, y partïon neu eu cynrychiolwyr cyfreithiol wneud eu hatgyfeiriad eu hunain at ganolfan gyswllt a thalu’r gost.',
    readings: [
      {
        taken:
          'Os nad oes llwybr ar gael, y partïon sy’n atgyfeirio ac yn talu. Nid yw hynny’n gwneud y cyswllt yn anaddas.',
        instead: 'Mae cyswllt nad yw Cafcass Cymru yn ei ariannu yn anaddas hefyd.',
      },
    ],
  },
  'ccs.funding.unconsulted-order-challenged': {
    summary:
      'Os yw’r llys yn gwneud atgyfeiriad cyswllt heb ymgynghori â Cafcass Cymru, dylai’r Rheolwr Ymarfer sydd ar ddyletswydd yn yr ardal herio’r atgyfeiriad.',
    readings: [
      {
        taken:
          'Dylid herio’r atgyfeiriad hyd yn oed os yw adroddiad neu ran weithredol yn golygu bod Cafcass Cymru yn ariannu’r cyswllt.',
        instead:
          'Mae rhan weithredol yn golygu yr ymgynghorwyd â Cafcass Cymru, felly nid oes dim i’w herio.',
      },
    ],
  },
  'ccs.remote.assessed-suitable': {
    summary:
      'Rhaid peidio â gwneud atgyfeiriad ar gyfer cyswllt o bell oni bai bod ymarferydd wedi asesu’r achos ac yn ei ystyried yn addas ar gyfer cyswllt o bell dan oruchwyliaeth.',
    readings: [
      {
        taken:
          'Cyswllt o bell dan oruchwyliaeth yn unig a ddisgrifir, felly mae cyswllt â chymorth o bell yn anaddas.',
        instead: 'Gellir atgyfeirio ar gyfer cyswllt â chymorth o bell, gyda rhybudd.',
      },
    ],
  },
  'ccs.remote.limits-discussed': {
    summary:
      'Ar gyfer cyswllt o bell, rhaid i’r ymarferydd siarad â’r ddau barti, ac â’r llys os yw’n briodol, fel bod pawb yn deall cyfyngiadau’r gwasanaeth, a thrafod unrhyw faterion diogelu gyda nhw.',
    readings: [
      {
        taken:
          'Siaredir â’r partïon bob amser. Siaredir â’r llys os yw hynny’n briodol, felly rhaid i’r ymarferydd ddweud a yw’n briodol.',
        instead: 'Siaredir â’r llys bob amser.',
      },
    ],
  },
  'ccs.remote.feedback': {
    summary:
      'Rhaid i ymarferydd sydd o’r farn na fyddai cyswllt o bell yn ddiogel neu’n briodol roi adborth clir i bawb.',
    readings: [
      {
        taken:
          'Rhaid rhoi adborth os yw’r ymarferydd wedi canfod nad yw cyswllt o bell yn addas. Nid oes rhaid ei roi cyn yr asesiad, nac os y math o wasanaeth yn unig sy’n anghywir.',
        instead: 'Rhaid ei roi ar gyfer pob atgyfeiriad ar gyfer cyswllt o bell sy’n methu.',
      },
    ],
  },
  'ccs.sessions.initial-block': {
    summary:
      'I ddechrau, dylai atgyfeiriad fod ar gyfer tair neu bedair sesiwn o awr, a chaiff y cynnydd ei adolygu bryd hynny.',
    readings: [
      {
        taken:
          'Os yw’r sesiynau o hyd gwahanol, mae dwy sesiwn neu fwy sy’n para 180 i 240 munud gyda’i gilydd hefyd yn ffurfio’r bloc cychwynnol.',
        instead: 'Nifer y sesiynau yn unig sy’n cyfrif.',
      },
      {
        taken:
          'Mae tair neu bedair sesiwn sy’n para 240 munud neu lai gyda’i gilydd yn ffurfio’r bloc cychwynnol, hyd yn oed os ydynt yn fyr.',
        instead: 'Nifer y munudau yn unig sy’n cyfrif.',
      },
      {
        taken:
          'Caiff cynllun fynd y tu hwnt i’r bloc cychwynnol ar unwaith, os cynhelir yr adolygiad pan ddaw’r bloc i ben.',
        instead:
          'Ar gyfer y bloc cychwynnol yn unig y mae atgyfeiriad, a chaiff ei ymestyn ar ôl yr adolygiad.',
      },
    ],
  },
  'ccs.sessions.maximum-sessions': {
    summary: 'Chwe sesiwn o awr yr un yw’r uchafswm ar gyfer atgyfeiriad.',
    readings: [
      {
        taken:
          'Chwe awr yw’r terfyn, a sesiynau o awr yw’r ffurf arferol. Mae mwy na chwe sesiwn fer yn mynd y tu allan i ganllaw, ond nid y tu hwnt i derfyn.',
        instead: 'Mae chwe sesiwn yn derfyn hefyd.',
      },
    ],
  },
  'ccs.sessions.maximum-hours': {
    summary:
      'Gall y sesiynau fod yn hirach neu’n fyrrach, er enghraifft os yw aelod o’r teulu yn byw ymhell i ffwrdd, ar yr amod nad yw sesiynau un atgyfeiriad yn para mwy na chwe awr i gyd. Gyda sesiynau o ddwy awr, tair sesiwn yw’r uchafswm.',
    readings: hoursPerReferral,
  },
  'ccs.supported.no-unmanageable-risk': {
    summary:
      'Yng ngeiriau’r Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC), mae canolfannau â chymorth yn addas i deuluoedd os nad yw’r broses dderbyn wedi nodi unrhyw risg i’r plentyn neu i’r rhai o amgylch y plentyn na all y ganolfan ei rheoli.',
    readings: [nothingBeforeIntake],
  },
  'ccs.supported.pre-contact-assessment': {
    summary:
      'Bydd y ganolfan yn trefnu sesiwn asesu gyda’r partïon cyn y cyswllt, i asesu a oes risg iddynt.',
  },
  'ccs.supported.risk-suggests-supervised': {
    summary: 'Os oes risg wedi’i nodi, dylid ystyried bod canolfan dan oruchwyliaeth yn fwy priodol.',
    readings: [
      {
        taken:
          'Yr unig beth sy’n rhwystro cyswllt â chymorth yw risg na all y ganolfan ei rheoli. Mae unrhyw risg arall a nodwyd yn pwyso yn ei erbyn.',
        instead: 'Mae unrhyw risg a nodwyd yn rhwystro cyswllt â chymorth.',
      },
      {
        taken:
          'Mae unrhyw risg a nodwyd yn gwneud canolfan dan oruchwyliaeth yn fwy priodol, hyd yn oed risg y gall y ganolfan â chymorth ei rheoli.',
        instead: 'Nid yw risg y gall y ganolfan ei rheoli yn rheswm yn erbyn yr atgyfeiriad.',
      },
    ],
  },
  'ccs.supported.acceptance-notice': {
    summary:
      'Mae’r ganolfan yn gyfrifol am roi gwybod i’r Tîm Gwasanaethau a Gomisiynir, o fewn 10 diwrnod gwaith i’r atgyfeiriad ddod i law, os yw’n bwriadu ei dderbyn.',
    readings: [workingDays, dayOfReceipt, noticeEitherWay],
  },
  'ccs.supported.no-report-or-evidence': {
    summary:
      'Ni ddisgwylir i ganolfan â chymorth ysgrifennu adroddiad, ac ni ddisgwylir i’w staff a’i gwirfoddolwyr fynd i’r llys i roi tystiolaeth.',
  },
  'ccs.supported.observational-visits': {
    summary:
      'Caiff yr ymarferydd ymweld o bryd i’w gilydd i arsylwi’r partïon, yn y lleoliad neu mewn man arall, os yw hynny er budd y plant ac os bodlonir gofynion iechyd a diogelwch. Caniatâd yw hwn, felly ni chaiff dim ei wirio.',
  },
  'ccs.supported.immediate-safeguarding': {
    summary:
      'Mae’r ganolfan yn gyfrifol am roi gwybod yn uniongyrchol i’r heddlu neu’r gwasanaethau cymdeithasol am bryder amddiffyn plant neu bryder diogelu sy’n galw am weithredu ar unwaith.',
    readings: immediately,
  },
  'ccs.supported.incident-report': {
    summary:
      'Mae’r ganolfan yn gyfrifol am adrodd i Cafcass Cymru, o fewn un diwrnod gwaith, am unrhyw ymddygiad treisgar, bygythiol, camdriniol neu wahaniaethol sy’n ymwneud ag oedolion neu blant, ac am ategu hynny yn ysgrifenedig.',
    readings: dayOfIncident,
  },
  'ccs.supported.record': {
    summary:
      'Mae’r ganolfan yn gyfrifol am gwblhau’r Cofnod o Gyswllt â Chymorth, gyda’i wybodaeth fonitro, ac am ei anfon at y Tîm Gwasanaethau a Gomisiynir o fewn saith diwrnod i’r cyswllt ddod i ben.',
    readings: [sevenCalendarDays],
  },
  'ccs.supervised.party-suitable': {
    summary:
      'Mae’r ganolfan yn gyfrifol am asesu a yw’r parti a atgyfeiriwyd yn addas ar gyfer cyswllt dan oruchwyliaeth, heb fod yn risg i’r plentyn, i’r rhiant nac i’r bobl sy’n gweithio yn y ganolfan.',
    readings: [
      {
        taken:
          'Casgliad y ganolfan ei hun sy’n rhwystro cyswllt dan oruchwyliaeth, ac nid pob risg: diben goruchwyliaeth yw rheoli risg.',
        instead: 'Mae unrhyw risg yn rhwystro cyswllt dan oruchwyliaeth.',
      },
      nothingBeforeIntake,
      {
        taken:
          'Asesiad cyn cyswllt yw asesu’r parti, felly mae canolfannau dan oruchwyliaeth yn cynnal un hefyd.',
        instead: 'Canolfannau â chymorth yn unig sy’n cynnal un.',
      },
    ],
  },
  'ccs.supervised.acceptance-notice': {
    summary:
      'Fel yn achos cyswllt â chymorth, mae’r ganolfan yn gyfrifol am roi gwybod i’r Tîm Gwasanaethau a Gomisiynir, o fewn 10 diwrnod gwaith i’r atgyfeiriad ddod i law, os yw’n bwriadu ei dderbyn.',
    readings: [workingDays, dayOfReceipt, noticeEitherWay],
  },
  'ccs.supervised.record-each-session': {
    summary:
      'Ar ôl pob sesiwn mae’n ofynnol i’r ganolfan gwblhau Cofnod o Gyswllt a Arsylwyd Cafcass Cymru; dylid anfon yr un terfynol o fewn saith diwrnod i’r cyswllt ddod i ben.',
    readings: [
      recordsToCafcassCymru,
      {
        taken:
          'Mae’r cofnod terfynol yn mynd i’r Tîm Gwasanaethau a Gomisiynir, fel y cofnod o gyswllt â chymorth.',
        instead: 'Mae’n mynd i’r ymarferydd.',
      },
      {
        taken: 'Cofnod y sesiwn olaf, wedi’i anfon, yw’r cofnod terfynol.',
        instead: 'Un adroddiad ar yr holl sesiynau ydyw.',
      },
      {
        taken: 'Os na chynhaliwyd sesiwn, nid oes cofnod terfynol.',
        instead: 'Rhaid anfon cofnod sy’n dweud hynny.',
      },
      sevenCalendarDays,
    ],
  },
  'ccs.supervised.observational-visits': {
    summary:
      'Fel yn achos cyswllt â chymorth, caiff yr ymarferydd ymweld o bryd i’w gilydd i arsylwi’r partïon neu, os yw’n bosibl, eu harsylwi o bell. Caniatâd yw hwn, felly ni chaiff dim ei wirio.',
  },
  'ccs.supervised.identified-attendees': {
    summary:
      'Bydd y ganolfan yn sicrhau mai dim ond y partïon a nodwyd ar ffurflen atgyfeirio Cafcass Cymru sy’n mynychu pob sesiwn, fel bod y sesiynau’n breifat a’r gwasanaeth yn gyfrinachol.',
  },
  'ccs.supervised.immediate-safeguarding': {
    summary:
      'Fel yn achos cyswllt â chymorth, mae’r ganolfan yn gyfrifol am roi gwybod yn uniongyrchol i’r heddlu neu’r gwasanaethau cymdeithasol am bryder amddiffyn plant neu bryder diogelu sy’n galw am weithredu ar unwaith.',
    readings: immediately,
  },
  'ccs.supervised.incident-report': {
    summary:
      'Fel yn achos cyswllt â chymorth, mae’r ganolfan yn gyfrifol am adrodd i Cafcass Cymru, o fewn un diwrnod gwaith, am unrhyw ymddygiad treisgar, bygythiol, camdriniol neu wahaniaethol sy’n ymwneud ag oedolion neu blant, ac am ategu hynny yn ysgrifenedig.',
    readings: dayOfIncident,
  },
  'ccs.centres.naccc-accredited': {
    summary:
      'Mae’r defnydd a wna Cafcass Cymru o bob canolfan gyswllt yn amodol ar achrediad gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC).',
    readings: [beforeSending],
  },
  'ccs.process.iris-recording': {
    summary: 'Rhaid i’r ymarferydd gwblhau cofnod achos o’r atgyfeiriad gwasanaeth cyswllt ar IRIS.',
    readings: [beforeSending],
  },
  'ccs.process.states-contact-type': {
    summary: 'Rhaid i atgyfeiriad nodi pa fath o gyswllt y mae ei angen.',
    readings: [
      {
        taken: 'Y gwasanaeth a’r dull gyda’i gilydd sy’n nodi’r math.',
        instead: 'Y gwasanaeth yn unig sy’n ei nodi.',
      },
    ],
  },
  'ccs.process.risk-assessment': {
    summary:
      'Rhaid i asesiad risg cadarn ategu atgyfeiriad, yn enwedig os oes materion diogelu hysbys, boed yn rhai presennol neu flaenorol, honedig neu brofedig.',
  },
  'ccs.process.follows-session-guidelines': {
    summary: 'Rhaid i atgyfeiriad ddilyn y canllawiau ar nifer y sesiynau a’u hyd.',
    readings: [
      {
        taken:
          'Nid anfonir atgyfeiriad gyda chynllun sydd y tu allan i unrhyw un o’r canllawiau ar sesiynau, hyd yn oed un nad yw’n fwy na chanllaw i’r cynllun ei hun.',
        instead: 'Y chwe awr yn unig sy’n cyfrif.',
      },
    ],
  },
  'ccs.process.names-centre': {
    summary: 'Rhaid i atgyfeiriad amlinellu ym mha ganolfan gyswllt y cynhelir y cyswllt.',
  },
  'ccs.process.sent-securely': {
    summary:
      'Bydd y Tîm Gwasanaethau a Gomisiynir yn trefnu bod yr atgyfeiriad yn mynd i’r ganolfan gyswllt drwy e-bost diogel.',
    readings: [supervisedByPortal],
  },
  'ccs.process.service-users-told': {
    summary:
      'Bydd y Tîm Gwasanaethau a Gomisiynir yn cysylltu â’r defnyddwyr gwasanaeth, i gadarnhau’r atgyfeiriad ac i ddweud wrthynt at ba ganolfan gyswllt yr anfonwyd ef.',
  },
  'ccs.process.acceptance-and-conclusion': {
    summary:
      'Bydd y ganolfan yn hysbysu’r Tîm Gwasanaethau a Gomisiynir ei bod yn derbyn yr atgyfeiriad, o fewn 10 diwrnod gwaith iddo ddod i law, ac eto pan fydd y cyswllt wedi dod i ben, er mwyn bodloni gofynion monitro.',
    readings: [
      workingDays,
      dayOfReceipt,
      noticeEitherWay,
      {
        taken: 'Nid oes gan yr hysbysiad o ddiwedd y cyswllt ei derfyn amser ei hun.',
        instead: 'Rhaid ei roi o fewn yr un saith diwrnod â’r cofnod.',
      },
    ],
  },
  'ccs.contact.details': {
    summary:
      'Sut i gysylltu â’r Tîm Gwasanaethau a Gomisiynir dros y ffôn a thrwy e-bost. Manylion cyswllt yw’r rhain, felly ni chaiff dim ei wirio.',
  },
};
