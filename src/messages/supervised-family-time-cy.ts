import type { ClauseInWelsh, ClausesOf } from './clause-in-welsh.ts';
import {
  beforeSending,
  dayOfReceipt,
  hoursPerReferral,
  immediately,
  noApproval,
  oldEnoughToSpeakTo,
  oneProspect,
  recommendedInReport,
  recordsToCafcassCymru,
  supervisedByPortal,
  workingDays,
} from './shared-readings-cy.ts';

/** A draft translation, in printed order. */
export const supervisedFamilyTimeInWelsh: Readonly<Record<ClausesOf<'sft'>, ClauseInWelsh>> = {
  'sft.introduction.time-with-family': {
    summary:
      'Os yw’n ddiogel ac yn bosibl, dylai plant allu treulio amser gartref neu yn y gymuned gyda rhieni a phobl eraill sy’n bwysig iddynt. Nod yw hwn, felly ni chaiff dim ei wirio.',
  },
  'sft.introduction.funded-for-assessment': {
    summary:
      'Mae Cafcass Cymru yn comisiynu ac yn ariannu’r gwasanaeth byr dymor hwn, fel rhan o asesiad ei ymarferydd ar gyfer y Llys Teulu.',
    readings: [
      {
        taken:
          'Amser teulu dan oruchwyliaeth yw pob cyswllt dan oruchwyliaeth, felly mae’r ddau ddatganiad yn gymwys iddo: mae’r datganiad hwn yn rhoi “cyswllt dan oruchwyliaeth” fel enw arall arno.',
        instead:
          'Bernir cyswllt dan oruchwyliaeth yn ôl y datganiad arall yn unig, oni bai mai’r datganiad hwn yn unig sy’n cael ei gymhwyso.',
      },
    ],
  },
  'sft.introduction.necessary': {
    summary:
      'Ni wneir atgyfeiriad oni bai ei fod yn angenrheidiol at ddiben yr asesiad, bod angen goruchwyliaeth agos ar amser y plentyn gyda’r rhiant, ac nad oes unrhyw berson addas arall a allai ei oruchwylio.',
  },
  'sft.purpose.private-law': {
    summary:
      'Amser teulu dan oruchwyliaeth, neu gyswllt dan oruchwyliaeth, yw amser y mae rhieni’n ei dreulio gyda’u plant mewn man diogel a gaiff ei fonitro’n agos, ar gyfer asesiad gan Cafcass Cymru mewn achosion cyfraith teulu preifat, os oes angen iddo ddysgu mwy am allu rhiant i ddiwallu anghenion y plentyn yn ddiogel.',
    readings: [
      {
        taken: 'Mae diben y gwasanaeth yn cau allan achosion eraill: mae atgyfeiriad ynddynt yn anaddas.',
        instead: 'Disgrifio’r gwasanaeth yn unig y mae hyn, ac ni chaiff dim ei wirio.',
      },
      {
        taken:
          'Nid yw gofynion y datganiad hwn yn gymwys i gyswllt â chymorth. Os rhoddir ei ffeithiau ar gyfer cyswllt â chymorth, fe’u henwir fel ffeithiau nas darllenwyd.',
        instead: 'Fe’i cymhwysir i gyswllt â chymorth drwy gyfatebiaeth.',
      },
    ],
  },
  'sft.purpose.accredited-provider': {
    summary:
      'Mae’r darparwr gwasanaeth cyswllt sy’n goruchwylio’r amser wedi’i achredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC).',
    readings: [beforeSending],
  },
  'sft.purpose.detailed-records': {
    summary:
      'Mae’r darparwr yn rhoi i Cafcass Cymru gofnodion manwl o’r oruchwyliaeth, i helpu’r ymarferydd i gwblhau’r asesiad ac i wneud argymhellion terfynol sy’n ddiogel.',
    readings: [recordsToCafcassCymru],
  },
  'sft.purpose.tested-before-final-order': {
    summary:
      'Gall Cafcass Cymru gomisiynu amser teulu dan oruchwyliaeth i brofi trefniadau, ac i weld bod y plentyn yn teimlo’n hapus ac yn ddiogel gyda’r rhiant cyn bod gorchymyn terfynol. Un defnydd ymhlith eraill yw hwn, felly ni chaiff dim ei wirio.',
  },
  'sft.before.circumstances-and-adults': {
    summary:
      'Cyn atgyfeirio, bydd yr ymarferydd a ddyrannwyd i’r achos yn edrych ar amgylchiadau’r teulu unigol, yn siarad â’r oedolion, ac yn siarad â phob plentyn sy’n ddigon hen.',
    readings: [oldEnoughToSpeakTo],
  },
  'sft.before.manager': {
    summary:
      'Bydd ymarferydd sydd o’r farn bod angen atgyfeiriad i ddatrys y materion yn ei drafod gyda rheolwr yn Cafcass Cymru. Bydd y ddau yn ystyried yr hyn y bydd y sesiynau yn ei gyfrannu at yr asesiad.',
    readings: [noApproval],
  },
  'sft.before.realistic-chance': {
    summary:
      'Er mwyn i’r sesiynau fod yn bwrpasol ac o fudd i’r plentyn, rhaid bod siawns realistig y bydd y plentyn a’r oedolyn yn sefydlu perthynas ddiogel a chadarnhaol, un a all barhau ar ôl i’r sesiynau dan oruchwyliaeth ddod i ben.',
    readings: [oneProspect],
  },
  'sft.before.harm-considered': {
    summary:
      'Bydd yr ymarferydd yn meddwl am yr hyn sy’n realistig ac yn ddiogel i’r gwasanaeth ei gyflawni ar gyfer y plentyn, ac yn ystyried yr hyn a ganfuwyd mewn unrhyw wrandawiad canfod ffeithiau, unrhyw honiadau o gam-drin domestig, a phryderon eraill am niwed.',
  },
  'sft.before.impact-assessed': {
    summary:
      'Bydd yr ymarferydd yn meddwl am sut y byddai atgyfeiriad yn effeithio ar y plant a’r oedolion, ac yn asesu a yw’n ddiogel ynteu a allai beri risg o niwed corfforol, emosiynol neu seicolegol i blentyn neu oedolyn.',
  },
  'sft.before.child-voice': {
    summary:
      'Bydd yr ymarferydd yn ystyried yn ofalus sut y mae pob plentyn yn teimlo am y trefniadau. Cyn atgyfeirio, bydd yr ymarferydd yn siarad â’r plentyn amdanynt, ac fel arfer bydd yn arsylwi amser teulu plentyn iau gyda’r rhiant.',
    readings: [
      oldEnoughToSpeakTo,
      {
        taken:
          'Mae arsylwi plentyn iau yn arferol, ond nid yn ofynnol: efallai nad oes gan faban amser teulu i’w arsylwi.',
        instead: 'Rhaid arsylwi plentyn iau.',
      },
    ],
  },
  'sft.suitable.informs-court-report': {
    summary:
      'Ni ddylid gwneud atgyfeiriad ond o fewn asesiad sy’n sail i’r hyn y mae Cafcass Cymru yn ei adrodd i’r llys.',
    readings: [
      {
        taken: 'Mae “ni ddylid … ond” yn cau allan: mae unrhyw atgyfeiriad arall yn anaddas.',
        instead: 'Cyngor ydyw: mae unrhyw atgyfeiriad arall yn annhebygol o fod yn addas.',
      },
    ],
  },
  'sft.suitable.realistic-prospect': {
    summary:
      'Nid yw atgyfeiriad yn addas oni bai bod gobaith realistig y bydd y plentyn a’r oedolyn yn sefydlu perthynas ddiogel a chadarnhaol sy’n para y tu hwnt i’r ymyriad.',
    readings: [oneProspect],
  },
  'sft.suitable.no-continued-risk': {
    summary:
      'Rhaid i Cafcass Cymru a’r llys fod yn fodlon bod unrhyw amser dan oruchwyliaeth a orchmynnir gyda rhiant er lles pennaf y plentyn, ac nad yw’n gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed.',
    readings: [
      {
        taken:
          'Rhaid i Cafcass Cymru fod yn fodlon bob amser. Rhaid i’r llys fod yn fodlon pan fo wedi gorchymyn yr amser.',
        instead: 'Rhaid i’r llys fod yn fodlon bob amser.',
      },
    ],
  },
  'sft.unsuitable.child-refusing': {
    summary:
      'Mae atgyfeiriad yn anaddas os yw plentyn sy’n ddigon hen i fynegi ei farn yn glir yn gwrthod treulio amser gyda’r rhiant hwnnw.',
    readings: [
      {
        taken: 'Yr ymarferydd sy’n barnu, ar gyfer pob plentyn, a yw’n ddigon hen i fynegi ei farn yn glir.',
        instead: 'Oedran mewn blynyddoedd sy’n penderfynu hynny.',
      },
      {
        taken:
          'Os yw un plentyn yn gwrthod, mae’r atgyfeiriad fel y’i drafftiwyd yn anaddas, ac mae’r casgliad yn dweud pa blentyn.',
        instead: 'Bernir yr atgyfeiriad ar gyfer pob plentyn ar wahân.',
      },
    ],
  },
  'sft.unsuitable.hearing-due': {
    summary:
      'Mae atgyfeiriad yn annhebygol o fod yn addas tra bo gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal.',
    readings: [
      {
        taken:
          'Mae gwrandawiad o’r fath yn pwyso yn erbyn yr atgyfeiriad, gan fod y datganiad yn dweud “annhebygol”.',
        instead: 'Mae’n rhwystro’r atgyfeiriad.',
      },
    ],
  },
  'sft.unsuitable.no-assessment': {
    summary:
      'Mae atgyfeiriad yn anaddas os nad oes asesiad gan Cafcass Cymru ar waith, er enghraifft os byddai’n rhan o orchymyn trefniadau plant terfynol sy’n dod â’r achos i ben.',
    readings: [
      {
        taken:
          'Caiff atgyfeiriad sy’n rhan o orchymyn terfynol ei rwystro, hyd yn oed os dywedir bod asesiad ar waith.',
        instead: 'Enghraifft yn unig yw’r gorchymyn terfynol.',
      },
    ],
  },
  'sft.sessions.maximum-hours': {
    summary: 'Chwe awr yw uchafswm yr amser teulu dan oruchwyliaeth y gellir ei ariannu.',
    readings: hoursPerReferral,
  },
  'sft.sessions.number-varies': {
    summary:
      'Mae nifer y sesiynau y mae’r ymarferydd yn gofyn amdanynt, a’u hyd, yn dibynnu ar y materion i’w hasesu. Nid yw’n pennu nifer na hyd, felly ni chaiff dim ei wirio.',
  },
  'sft.process.allocated-practitioner': {
    summary:
      'Yr ymarferydd a ddyrannwyd i’r achos fydd yn gwneud yr atgyfeiriad, ar ôl ei drafod gyda rheolwr.',
    readings: [noApproval],
  },
  'sft.process.ordered-referral-checked': {
    summary:
      'Os yw llys yn gorchymyn amser teulu dan oruchwyliaeth heb i ymarferydd Cafcass Cymru ei argymell, bydd yr ymarferydd a ddyrannwyd i’r achos yn gwirio bod yr atgyfeiriad yn addas, a chaiff gwrdd â’r teulu a’r plentyn yn gyntaf.',
    readings: [recommendedInReport],
  },
  'sft.process.write-to-court': {
    summary:
      'Os nad yw’r ymarferydd o’r farn bod yr atgyfeiriad yn ddiogel neu’n addas, bydd Cafcass Cymru yn ysgrifennu at y llys, yn egluro’r materion ac yn gofyn sut i fwrw ymlaen, cyn i’r atgyfeiriad fynd ymhellach.',
    readings: [
      {
        taken:
          'Rhaid anfon y llythyr ar gyfer unrhyw gyswllt a orchmynnwyd y mae’r ymarferydd neu’r ganolfan yn canfod ei fod yn anaddas.',
        instead: 'Nid oes rhaid ei anfon ond os nad oedd unrhyw ymarferydd wedi argymell y cyswllt.',
      },
    ],
  },
  'sft.process.sent-by-portal': {
    summary:
      'Mae’r Tîm Gwasanaethau a Gomisiynir yn gyfrifol am anfon yr atgyfeiriad at ddarparwr a gomisiynwyd drwy borth diogel, a bydd yn rhoi gwybod i’r teulu pan fydd wedi’i wneud.',
    readings: [supervisedByPortal],
  },
  'sft.provider.acceptance-notice': {
    summary:
      'Mae’r darparwr yn gyfrifol am roi gwybod i Cafcass Cymru, o fewn 10 diwrnod gwaith, a yw’n derbyn yr atgyfeiriad.',
    readings: [
      {
        taken:
          'Mae’r diwrnodau’n rhedeg o’r adeg y daw’r atgyfeiriad i law’r darparwr. Nid yw’r datganiad hwn yn enwi man cychwyn, ac mae’r llall yn cyfrif o’r adeg honno.',
        instead: 'Maent yn rhedeg o’r diwrnod anfon.',
      },
      workingDays,
      dayOfReceipt,
    ],
  },
  'sft.provider.introductory-visits': {
    summary: 'Mae’r darparwr yn gyfrifol am drefnu’r ymweliadau rhagarweiniol a’r sesiynau gyda’r teulu.',
  },
  'sft.provider.issues-reported': {
    summary:
      'Os nad yw rhieni’n ymgysylltu, bydd y darparwr yn rhoi gwybod i Cafcass Cymru. Bydd hefyd yn adrodd am unrhyw faterion sy’n ymwneud â’r teulu, megis ymddygiad treisgar, bygythiol neu gamdriniol.',
    readings: [
      {
        taken: 'Adroddir am ymddygiad gwahaniaethol o dan y datganiad hwn hefyd, gan fod ei restr yn agored.',
        instead: 'O dan y datganiad arall yn unig yr adroddir amdano.',
      },
      {
        taken: 'Adroddir am unrhyw fater arall gyda’r teulu o dan y datganiad hwn yn unig, heb derfyn amser.',
        instead: 'Adroddir amdano yn yr un modd ag ymddygiad, o fewn un diwrnod gwaith.',
      },
    ],
  },
  'sft.provider.immediate-safeguarding': {
    summary:
      'Mae’r darparwr yn gyfrifol am roi gwybod yn uniongyrchol i’r heddlu neu’r gwasanaethau cymdeithasol am bryder amddiffyn plant neu bryder diogelu sy’n galw am weithredu ar unwaith, yn unol â’i weithdrefnau diogelu ei hun a Gweithdrefnau Diogelu Cymru.',
    readings: immediately,
  },
};
