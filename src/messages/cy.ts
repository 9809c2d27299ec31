import { deepFreeze } from '../internal/deep-freeze.ts';
import { version } from '../version.ts';
import type { Catalogue } from './catalogue.ts';

const onlySupported = 'Dim ond i gyswllt â chymorth y mae hyn yn berthnasol.';
const onlySupervised = 'Dim ond i gyswllt dan oruchwyliaeth y mae hyn yn berthnasol.';
const onlyRemote = 'Dim ond i gyswllt o bell y mae hyn yn berthnasol.';
const reviewAfter = 'Ar ôl sawl sesiwn y caiff y cynnydd ei adolygu?';
const identifiedParties =
  'Pa bartïon, yn ôl cyfeirnod ac nid yn ôl enw, sydd wedi’u nodi ar y ffurflen atgyfeirio?';

const plainDataOnly = () => 'Dim ond data plaen y gellir ei ddarllen yma.';

/** Welsh. Every yes-no question begins with “A yw”, so that “Ydy” and “Nac ydy” answer it. */
export const cy: Catalogue = /* @__PURE__ */ deepFreeze<Catalogue>({
  language: 'cy',
  version,
  rules: {
    'funded-route': {
      met: 'Mae un o’r ddau lwybr at atgyfeiriad a wneir ac a ariennir gan Cafcass Cymru ar agor.',
      'not-met':
        'Nid oes gorchymyn a wnaed yn yr Apwyntiad Datrys Anghydfod yn y Gwrandawiad Cyntaf (FHDRA), ar ôl ymgynghori â Cafcass Cymru a chyda chytundeb pob parti, nac argymhelliad na rhan weithredol gan Cafcass Cymru; mae angen i’r partïon wneud eu hatgyfeiriad eu hunain a thalu unrhyw gost.',
      unknown:
        'Nid yw’n hysbys eto a yw un o’r ddau lwybr at atgyfeiriad a wneir ac a ariennir gan Cafcass Cymru ar agor; gofynnwch i’r ymarferydd.',
    },
    'funded-for-assessment': {
      met: 'Mae Cafcass Cymru wrthi’n cynnal asesiad, a dyna ddiben ariannu amser teulu dan oruchwyliaeth.',
      'not-met':
        'Nid yw Cafcass Cymru wrthi’n cynnal asesiad, a dyna ddiben ariannu amser teulu dan oruchwyliaeth; peidiwch â gwneud yr atgyfeiriad hwn.',
      unknown: 'Nid yw’n hysbys eto a yw Cafcass Cymru wrthi’n cynnal asesiad; gofynnwch i’r ymarferydd.',
    },
    'remote-is-supervised': {
      met: 'Mae’r cyswllt dan oruchwyliaeth, fel y mae’n rhaid i gyswllt o bell fod.',
      'not-met':
        'Rhaid i gyswllt o bell fod dan oruchwyliaeth, a chyswllt â chymorth yw hwn; newidiwch yr atgyfeiriad.',
      unknown:
        'Nid yw’n hysbys eto a yw’r cyswllt i ddigwydd o bell, a rhaid i gyswllt o bell fod dan oruchwyliaeth; gofynnwch i’r ymarferydd.',
      'not-applicable': onlyRemote,
    },
    'remote-assessed-suitable': {
      met: 'Mae ymarferydd wedi asesu bod yr achos yn addas ar gyfer cyswllt o bell dan oruchwyliaeth.',
      'not-met':
        'Dim ond os yw ymarferydd wedi asesu bod yr achos yn addas ar gyfer cyswllt o bell dan oruchwyliaeth y caniateir atgyfeiriad o bell, ac nid felly y mae; trefnwch asesiad, neu newidiwch yr atgyfeiriad.',
      unknown:
        'Nid yw’n hysbys eto a yw’r cyswllt i ddigwydd o bell ac, os felly, a yw ymarferydd wedi asesu bod yr achos yn addas ar gyfer cyswllt o bell dan oruchwyliaeth; gofynnwch i’r ymarferydd.',
      'not-applicable': onlyRemote,
    },
    'centre-can-manage-risk': {
      met: 'Nid yw proses dderbyn y ganolfan wedi nodi risg na all y ganolfan ei rheoli.',
      'not-met':
        'Mae proses dderbyn y ganolfan wedi nodi risg na all y ganolfan ei rheoli, felly nid yw cyswllt â chymorth yn addas; peidiwch â bwrw ymlaen ag ef.',
      unknown:
        'Nid yw’n hysbys eto a yw proses dderbyn y ganolfan wedi nodi risg na all y ganolfan ei rheoli; gofynnwch i’r ganolfan.',
      'not-applicable': onlySupported,
    },
    'no-identified-risk': {
      met: 'Ni nodwyd risg i’r plentyn nac i’r rhai o amgylch y plentyn.',
      'not-met':
        'Nodwyd risg, felly dylid ystyried bod canolfan gyswllt dan oruchwyliaeth yn fwy priodol; newidiwch yr atgyfeiriad, neu cofnodwch y rhesymau dros barhau.',
      unknown:
        'Nid yw’n hysbys eto a nodwyd risg i’r plentyn neu i’r rhai o amgylch y plentyn; gofynnwch i’r ymarferydd neu i’r ganolfan.',
      'not-applicable': onlySupported,
    },
    'centre-finds-party-suitable': {
      met: 'Nid yw’r ganolfan wedi canfod bod y parti a atgyfeiriwyd yn anaddas ar gyfer cyswllt dan oruchwyliaeth nac yn risg i eraill.',
      'not-met':
        'Mae’r ganolfan wedi canfod bod y parti a atgyfeiriwyd yn anaddas ar gyfer cyswllt dan oruchwyliaeth neu’n risg i eraill; peidiwch â bwrw ymlaen â’r atgyfeiriad hwn.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ganolfan o’r farn bod y parti a atgyfeiriwyd yn addas ar gyfer cyswllt dan oruchwyliaeth; gofynnwch i’r ganolfan.',
      'not-applicable': onlySupervised,
    },
    'necessary-for-assessment': {
      met: 'Mae’r atgyfeiriad yn angenrheidiol ar gyfer yr asesiad, mae angen goruchwyliaeth agos ac nid oes neb arall addas a all ei darparu.',
      'not-met':
        'Dim ond os yw’n angenrheidiol ar gyfer yr asesiad, os oes angen goruchwyliaeth agos ac os nad oes neb arall addas a all ei darparu y gwneir atgyfeiriad, ac nid felly y mae; peidiwch â’i wneud.',
      unknown:
        'Nid yw’n hysbys eto a yw’r atgyfeiriad yn angenrheidiol ar gyfer yr asesiad, a oes angen goruchwyliaeth agos ac a oes rhywun arall addas a all ei darparu; gofynnwch i’r ymarferydd.',
    },
    'private-law-proceedings': {
      met: 'Mae’r achos hwn yn achos cyfraith teulu preifat.',
      'not-met':
        'Nid yw’r achos hwn yn achos cyfraith teulu preifat, fel y mae’n rhaid iddo fod; peidiwch â gwneud yr atgyfeiriad hwn.',
      unknown:
        'Nid yw’n hysbys eto a yw’r achos hwn yn achos cyfraith teulu preifat; gofynnwch i’r ymarferydd.',
    },
    'referral-assessed-safe': {
      met: 'Mae’r ymarferydd wedi asesu bod gwneud yr atgyfeiriad yn ddiogel.',
      'not-met': 'Nid yw’r ymarferydd wedi asesu bod gwneud yr atgyfeiriad yn ddiogel; peidiwch â’i wneud.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd wedi asesu bod gwneud yr atgyfeiriad yn ddiogel; gofynnwch i’r ymarferydd.',
    },
    'informs-court-report': {
      met: 'Mae’r atgyfeiriad yn rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys.',
      'not-met':
        'Dim ond fel rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys y gwneir atgyfeiriad, ac nid felly y mae; peidiwch â’i wneud.',
      unknown:
        'Nid yw’n hysbys eto a yw’r atgyfeiriad yn rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys; gofynnwch i’r ymarferydd.',
    },
    'realistic-prospect': {
      met: 'Mae gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau.',
      'not-met':
        'Dim ond os oes gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau y mae atgyfeiriad yn addas, ac nid felly y mae; peidiwch â’i wneud.',
      unknown:
        'Nid yw’n hysbys eto a oes gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau; gofynnwch i’r ymarferydd.',
    },
    'no-continued-risk': {
      met: 'Mae Cafcass Cymru, a’r llys lle y mae wedi gorchymyn yr amser, yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn.',
      'not-met':
        'Rhaid i Cafcass Cymru, a’r llys lle y mae wedi gorchymyn yr amser, fod yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn, ac nid felly y mae; peidiwch â gwneud yr atgyfeiriad hwn.',
      unknown:
        'Nid yw’n hysbys eto a yw Cafcass Cymru, a’r llys lle y mae wedi gorchymyn yr amser, yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn; gofynnwch i’r ymarferydd.',
    },
    'child-not-refusing': {
      met: 'Nid yw’r plentyn hwn yn gwrthod treulio amser gyda’r rhiant dan sylw, neu nid yw o oedran i fynegi ei farn yn glir.',
      'not-met':
        'Mae atgyfeiriad yn anaddas os yw plentyn sydd o oedran i fynegi ei farn yn glir yn gwrthod treulio amser gyda’r rhiant dan sylw, fel y mae’r plentyn hwn; peidiwch â gwneud yr atgyfeiriad hwn.',
      unknown:
        'Nid yw’n hysbys eto a yw plentyn sydd o oedran i fynegi ei farn yn glir yn gwrthod treulio amser gyda’r rhiant dan sylw; gofynnwch i’r ymarferydd.',
    },
    'no-relevant-hearing-due': {
      met: 'Nid oes gwrandawiad canfod ffeithiau na gwrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal.',
      'not-met':
        'Mae atgyfeiriad yn annhebygol o fod yn addas tra bo gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal; arhoswch am y gwrandawiad, neu cofnodwch y rhesymau dros barhau.',
      unknown:
        'Nid yw’n hysbys eto a oes gwrandawiad canfod ffeithiau neu wrandawiad troseddol sy’n berthnasol i ddiogelwch a lles y plant neu’r oedolion i’w gynnal; gofynnwch i’r ymarferydd.',
    },
    'assessment-underway': {
      met: 'Mae Cafcass Cymru wrthi’n cynnal asesiad ac nid yw’r atgyfeiriad yn rhan o orchymyn terfynol.',
      'not-met':
        'Mae atgyfeiriad yn anaddas os nad yw Cafcass Cymru wrthi’n cynnal asesiad, neu os yw’n rhan o orchymyn terfynol, ac felly y mae yma; peidiwch â’i wneud.',
      unknown:
        'Nid yw’n hysbys eto a yw Cafcass Cymru wrthi’n cynnal asesiad ac a yw’r atgyfeiriad yn rhan o orchymyn terfynol; gofynnwch i’r ymarferydd.',
    },
    'remote-limits-discussed': {
      met: 'Mae’r ymarferydd wedi trafod terfynau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti a, lle y bo’n briodol, gyda’r llys.',
      'not-met':
        'Cyn anfon atgyfeiriad o bell, rhaid i’r ymarferydd drafod terfynau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti a, lle y bo’n briodol, gyda’r llys; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r cyswllt i ddigwydd o bell ac, os felly, a yw’r ymarferydd wedi trafod terfynau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti a, lle y bo’n briodol, gyda’r llys; gofynnwch i’r ymarferydd.',
      'not-applicable': onlyRemote,
    },
    'centre-accredited': {
      met: 'Mae’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC).',
      'not-met':
        'Nid yw’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC), fel y mae’n rhaid iddi fod; dewiswch un sydd wedi’i hachredu.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC); gofynnwch i’r ganolfan.',
    },
    'recorded-on-iris': {
      met: 'Mae’r atgyfeiriad wedi’i gofnodi ar IRIS.',
      'not-met': 'Rhaid i’r ymarferydd gwblhau cofnod achos o’r atgyfeiriad ar IRIS; gwnewch hyn yn gyntaf.',
      unknown: 'Nid yw’n hysbys eto a yw’r atgyfeiriad wedi’i gofnodi ar IRIS; gofynnwch i’r ymarferydd.',
    },
    'contact-type-stated': {
      met: 'Mae’r atgyfeiriad yn nodi’r math o gyswllt.',
      'not-met':
        'Rhaid i atgyfeiriad nodi’r math o gyswllt; nodwch ai wyneb yn wyneb ynteu o bell y bydd y cyswllt.',
      unknown: 'Nid yw’n hysbys eto a yw’r atgyfeiriad yn nodi’r math o gyswllt; gofynnwch i’r ymarferydd.',
    },
    'risk-assessment-attached': {
      met: 'Mae asesiad risg cadarn yn ategu’r atgyfeiriad.',
      'not-met': 'Rhaid i asesiad risg cadarn ategu’r atgyfeiriad; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw asesiad risg cadarn yn ategu’r atgyfeiriad; gofynnwch i’r ymarferydd.',
    },
    'session-guidelines-followed': {
      met: 'Mae’r cynllun sesiynau yn dilyn y canllawiau ar hyd a nifer y sesiynau.',
      'not-met':
        'Rhaid i’r cynllun sesiynau ddilyn y canllawiau ar hyd a nifer y sesiynau; newidiwch y cynllun.',
      unknown:
        'Nid yw’n hysbys eto a yw’r cynllun sesiynau yn dilyn y canllawiau ar hyd a nifer y sesiynau; gofynnwch i’r ymarferydd.',
    },
    'centre-named': {
      met: 'Mae’r atgyfeiriad yn nodi ym mha ganolfan gyswllt y bydd y cyswllt yn digwydd.',
      'not-met':
        'Rhaid i atgyfeiriad nodi ym mha ganolfan gyswllt y bydd y cyswllt yn digwydd; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r atgyfeiriad yn nodi ym mha ganolfan gyswllt y bydd y cyswllt yn digwydd; gofynnwch i’r ymarferydd.',
    },
    'circumstances-considered': {
      met: 'Mae’r ymarferydd wedi ystyried amgylchiadau unigol y teulu.',
      'not-met':
        'Cyn gwneud atgyfeiriad bydd yr ymarferydd yn ystyried amgylchiadau unigol y teulu, ac nid yw wedi gwneud hynny; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd wedi ystyried amgylchiadau unigol y teulu; gofynnwch i’r ymarferydd.',
    },
    'adults-spoken-to': {
      met: 'Mae’r ymarferydd wedi siarad â’r oedolion dan sylw.',
      'not-met':
        'Cyn gwneud atgyfeiriad bydd yr ymarferydd yn siarad â’r oedolion dan sylw, ac nid yw wedi gwneud hynny; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd wedi siarad â’r oedolion dan sylw; gofynnwch i’r ymarferydd.',
    },
    'discussed-with-manager': {
      met: 'Mae’r ymarferydd wedi trafod yr atgyfeiriad gyda rheolwr yn Cafcass Cymru.',
      'not-met':
        'Cyn gwneud atgyfeiriad bydd yr ymarferydd yn ei drafod gyda rheolwr yn Cafcass Cymru, ac nid yw wedi gwneud hynny; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd wedi trafod yr atgyfeiriad gyda rheolwr yn Cafcass Cymru; gofynnwch i’r ymarferydd.',
    },
    'contribution-considered': {
      met: 'Mae’r ymarferydd, ynghyd â rheolwr, wedi ystyried beth y bydd y sesiynau yn ei gyfrannu at yr asesiad.',
      'not-met':
        'Cyn gwneud atgyfeiriad bydd yr ymarferydd, ynghyd â rheolwr, yn ystyried beth y bydd y sesiynau yn ei gyfrannu at yr asesiad, ac nid yw wedi gwneud hynny; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd, ynghyd â rheolwr, wedi ystyried beth y bydd y sesiynau yn ei gyfrannu at yr asesiad; gofynnwch i’r ymarferydd.',
    },
    'harm-considered': {
      met: 'Mae’r ymarferydd wedi ystyried honiadau o gam-drin domestig neu niwed arall, a chanlyniad unrhyw wrandawiad canfod ffeithiau.',
      'not-met':
        'Cyn gwneud atgyfeiriad bydd yr ymarferydd yn ystyried honiadau o gam-drin domestig neu niwed arall, a chanlyniad unrhyw wrandawiad canfod ffeithiau, ac nid yw wedi gwneud hynny; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd wedi ystyried honiadau o gam-drin domestig neu niwed arall, a chanlyniad unrhyw wrandawiad canfod ffeithiau; gofynnwch i’r ymarferydd.',
    },
    'child-spoken-to': {
      met: 'Mae’r ymarferydd wedi siarad â’r plentyn hwn am y trefniadau neu, os yw’n rhy ifanc i hynny, wedi ei arsylwi gyda’r rhiant dan sylw.',
      'not-met':
        'Cyn gwneud atgyfeiriad bydd yr ymarferydd yn siarad â’r plentyn am y trefniadau neu, os yw’n rhy ifanc i hynny, yn ei arsylwi gyda’r rhiant dan sylw, ac nid yw wedi gwneud hynny; gwnewch hyn yn gyntaf.',
      unknown:
        'Nid yw’n hysbys eto a yw’r ymarferydd wedi siarad â phob plentyn am y trefniadau neu, os yw’n rhy ifanc i hynny, wedi ei arsylwi gyda’r rhiant dan sylw; gofynnwch i’r ymarferydd.',
    },
    'child-observed': {
      met: 'Mae’r plentyn hwn o oedran i fynegi ei farn yn glir, neu mae wedi’i arsylwi gyda’r rhiant dan sylw.',
      'not-met':
        'Fel arfer bydd plentyn iau yn cael ei arsylwi gyda’r rhiant dan sylw; gwnewch hyn yn gyntaf, neu cofnodwch y rhesymau dros barhau.',
      unknown:
        'Nid yw’n hysbys eto a yw pob plentyn iau wedi’i arsylwi gyda’r rhiant dan sylw; gofynnwch i’r ymarferydd.',
    },
    'made-by-allocated-practitioner': {
      met: 'Yr ymarferydd a ddyrannwyd i’r achos sy’n gwneud yr atgyfeiriad.',
      'not-met':
        'Yr ymarferydd a ddyrannwyd i’r achos sydd i wneud yr atgyfeiriad; gofynnwch i’r ymarferydd hwnnw ei wneud.',
      unknown:
        'Nid yw’n hysbys eto ai’r ymarferydd a ddyrannwyd i’r achos sy’n gwneud yr atgyfeiriad; gofynnwch i’r ymarferydd.',
    },
    'within-six-hours': {
      met: 'Mae’r sesiynau yn para chwe awr neu lai i gyd.',
      'not-met': 'Rhaid i’r sesiynau bara chwe awr neu lai i gyd; newidiwch y cynllun.',
    },
    'within-six-sessions': {
      met: 'Mae chwe sesiwn neu lai.',
      'not-met': 'Dylai fod chwe sesiwn neu lai; newidiwch y cynllun, neu cofnodwch y rhesymau dros barhau.',
    },
    'initial-block-and-review': {
      met: 'Mae’r sesiynau yn dechrau gyda thair i bedair awr, ac yna caiff y cynnydd ei adolygu.',
      'not-met':
        'Dylai’r sesiynau ddechrau gyda thair i bedair awr, mewn dwy sesiwn neu fwy, ac yna dylid adolygu’r cynnydd; newidiwch y cynllun.',
      unknown:
        'Nid yw’n hysbys eto a gaiff y cynnydd ei adolygu ar ôl y tair i bedair awr gyntaf; gofynnwch i’r ymarferydd.',
    },
    'identified-attendees-only': {
      met: 'Dim ond partïon a nodwyd ar y ffurflen atgyfeirio sydd wedi’u rhestru ar gyfer y sesiynau.',
      'not-met':
        'Dim ond partïon a nodwyd ar y ffurflen atgyfeirio sydd i fynychu’r sesiynau, ac mae rhywun arall wedi’i restru; newidiwch y cynllun.',
      unknown:
        'Nid yw’n hysbys eto ai dim ond partïon a nodwyd ar y ffurflen atgyfeirio sydd wedi’u rhestru ar gyfer y sesiynau; gofynnwch i’r ymarferydd.',
      'not-applicable': onlySupervised,
    },
  },
  verdicts: {
    funding: {
      settled: {
        'cafcass-cymru':
          'Bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt, os yw hefyd yn addas.',
        parties: 'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt.',
      },
      undetermined:
        'Nid yw’n hysbys eto a fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt, ac mae’r atebion hyn yn bosibl o hyd',
      possible: { 'cafcass-cymru': 'bydd', parties: 'ni fydd' },
    },
    suitability: {
      settled: {
        suitable: 'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn.',
        unlikely:
          'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas; ailystyriwch, neu cofnodwch y rhesymau dros barhau.',
        unsuitable: 'Mae’r atgyfeiriad hwn yn anaddas; peidiwch â’i wneud.',
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
        ready: 'Mae popeth y mae’n rhaid ei wneud cyn anfon yr atgyfeiriad hwn wedi’i wneud.',
        incomplete: 'Nid yw popeth y mae’n rhaid ei wneud cyn anfon yr atgyfeiriad hwn wedi’i wneud.',
      },
      undetermined:
        'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn barod i’w anfon, ac mae’r atebion hyn yn bosibl o hyd',
      possible: { ready: 'mae’n barod', incomplete: 'mae’n anghyflawn' },
    },
    plan: {
      settled: {
        'within-guidelines': 'Mae’r cynllun sesiynau yn cadw at bob terfyn a chanllaw.',
        'outside-guidelines':
          'Nid yw’r cynllun sesiynau yn torri unrhyw derfyn, ond mae’n mynd y tu allan i ganllaw y dylai ei ddilyn.',
        'over-limit': 'Mae’r cynllun sesiynau yn torri terfyn y mae’n rhaid cadw ato; newidiwch y cynllun.',
      },
      undetermined:
        'Nid yw’n hysbys eto a yw’r cynllun sesiynau yn cadw at bob terfyn a chanllaw, ac mae’r atebion hyn yn bosibl o hyd',
      possible: {
        'within-guidelines': 'mae’n cadw at bob un',
        'outside-guidelines': 'nid yw’n torri unrhyw derfyn, ond mae’n mynd y tu allan i ganllaw',
        'over-limit': 'mae’n torri terfyn',
      },
    },
  },
  actions: {
    'challenge-unconsulted-order':
      'Dylai Rheolwr Ymarfer yr ardal sydd ar ddyletswydd herio’r atgyfeiriad, oherwydd nad yw’r llys wedi ymgynghori â Cafcass Cymru cyn gorchymyn y cyswllt.',
    'parties-refer-and-fund': 'Mae angen i’r partïon wneud eu hatgyfeiriad eu hunain a thalu unrhyw gost.',
    'consider-supervised-contact':
      'Dylai’r ymarferydd ystyried bod canolfan gyswllt dan oruchwyliaeth yn fwy priodol, oherwydd bod risg wedi’i nodi.',
    'explain-remote-unsafe':
      'Rhaid i’r ymarferydd egluro i bawb na chredir bod cyswllt o bell yn ddiogel neu’n briodol.',
    'confirm-ordered-referral':
      'Bydd yr ymarferydd a ddyrannwyd i’r achos yn sicrhau bod yr atgyfeiriad yn addas, oherwydd nad yw Cafcass Cymru wedi argymell y cyswllt a orchmynnwyd.',
    'write-to-court':
      'Bydd Cafcass Cymru yn ysgrifennu at y llys i egluro pam nad yw’r atgyfeiriad yn addas ac i ofyn sut i fwrw ymlaen.',
  },
  records: {
    'referral-case-recording': 'Rhaid i’r ymarferydd gwblhau cofnod achos o’r atgyfeiriad ar IRIS',
    'referral-to-centre': {
      'secure-email':
        'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw trefnu bod yr atgyfeiriad yn cael ei anfon at y ganolfan gyswllt drwy e-bost diogel',
      'secure-portal':
        'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw anfon yr atgyfeiriad at y ganolfan gyswllt drwy borth diogel',
    },
    'referral-confirmation':
      'Cyfrifoldeb y Tîm Gwasanaethau a Gomisiynir yw rhoi gwybod i’r teulu bod yr atgyfeiriad wedi’i wneud',
    'acceptance-notice': {
      'commissioned-services-team':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i’r Tîm Gwasanaethau a Gomisiynir a yw’n derbyn yr atgyfeiriad',
      'cafcass-cymru':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi gwybod i Cafcass Cymru a yw’n derbyn yr atgyfeiriad',
    },
    'pre-contact-assessment':
      'Cyfrifoldeb y ganolfan gyswllt yw trefnu asesiad gyda’r teulu cyn i’r cyswllt ddechrau',
    'introductory-visits': 'Cyfrifoldeb y ganolfan gyswllt yw trefnu ymweliadau rhagarweiniol gyda’r teulu',
    'record-of-observed-contact': {
      'commissioned-services-team':
        'Rhaid i’r ganolfan gyswllt gwblhau’r Cofnod o Gyswllt a Arsylwyd ar gyfer y sesiwn hon i’r Tîm Gwasanaethau a Gomisiynir',
      'cafcass-cymru':
        'Cyfrifoldeb y ganolfan gyswllt yw rhoi cofnodion manwl o’r oruchwyliaeth yn y sesiwn hon i Cafcass Cymru',
    },
    'final-record-of-observed-contact':
      'Dylai’r ganolfan gyswllt anfon y Cofnod olaf o Gyswllt a Arsylwyd at y Tîm Gwasanaethau a Gomisiynir',
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
  },
  due: {
    by: (day) => `erbyn diwedd ${day}`,
    immediately: (day) => `ar unwaith, ar ddiwrnod y pryder (${day})`,
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
    outstanding: 'nid yw hyn wedi’i wneud eto',
    overdue: 'mae hyn yn hwyr',
    done: 'mae hyn wedi’i wneud',
    'done-late': 'gwnaed hyn yn hwyr',
  },
  notExpected: {
    'court-report':
      'Ni ddisgwylir i ganolfan gyswllt â chymorth lunio adroddiad, felly peidiwch â gofyn am hynny.',
    'court-attendance':
      'Ni ddisgwylir i ganolfan gyswllt â chymorth roi tystiolaeth yn y llys, felly peidiwch â gofyn am hynny.',
  },
  skipped: {
    weekend: (day) => `Mae ${day} ar y penwythnos, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.`,
    holiday: (day, name) =>
      `Mae ${day} yn ŵyl banc (${name}), felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.`,
    closed: (day) =>
      `Mae ${day} yn ŵyl banc neu’n ddiwrnod ar gau, felly nid yw’n cael ei gyfrif yn ddiwrnod gwaith.`,
  },
  issues: {
    missing: () => 'Mae angen hwn.',
    'wrong-type': () => 'Mae hwn o’r math anghywir.',
    'unknown-key': () => 'Mae allwedd anhysbys yma.',
    accessor: plainDataOnly,
    'symbol-key': plainDataOnly,
    inherited: plainDataOnly,
    unreadable: plainDataOnly,
    'not-a-choice': () => 'Nid yw hwn yn un o’r dewisiadau.',
    'too-few': (expected) => `Mae angen o leiaf ${expected.join('')} yma.`,
    'too-many': (expected) => `Ni all fod mwy na ${expected.join('')} yma.`,
    'not-a-whole-number': () => 'Rhaid i hwn fod yn rhif cyfan.',
    'too-small': (expected) => `Rhaid i hwn fod yn ${expected.join('')} o leiaf.`,
    'too-large': (expected) => `Rhaid i hwn fod yn ${expected.join('')} ar y mwyaf.`,
    'not-a-date': () => 'Nid yw hwn yn ddyddiad (YYYY-MM-DD).',
    'not-an-instant': () =>
      'Nid yw hwn yn ddyddiad (YYYY-MM-DD) nac yn ddyddiad ac amser (YYYY-MM-DDTHH:mm gyda Z neu ±HH:mm).',
    'not-a-fact': () => 'Nid yw hwn yn llwybr at ffaith.',
    'under-empty': () => 'Rhaid dewis o leiaf un datganiad.',
    'under-not-applicable': () => 'Nid yw’r datganiad hwn yn berthnasol i’r gwasanaeth.',
    'review-beyond-sessions': () => 'Mae’r adolygiad ar ôl y sesiwn olaf.',
    'sessions-out-of-order': () => 'Rhaid i’r sesiynau fod yn nhrefn eu dyddiadau.',
    'ceased-before-last-session': () => 'Daeth y cyswllt i ben cyn y sesiwn olaf.',
    'of-missing': () => 'Rhaid dweud i beth y mae hwn yn perthyn.',
    'of-superfluous': () => 'Nid yw hwn yn perthyn i un digwyddiad.',
    'of-out-of-range': () => 'Nid yw’r hyn y mae hwn yn perthyn iddo yn yr hanes.',
    'completed-too-early': () => 'Mae hwn cyn yr hyn y mae’n perthyn iddo.',
    'record-foreign-to-service': () => 'Nid yw’r cofnod hwn yn berthnasol i’r gwasanaeth.',
    'calendar-out-of-order': () => 'Mae’r calendr yn dechrau ar ôl ei ddiwedd.',
    'holiday-outside-calendar': () => 'Mae’r diwrnod hwn y tu allan i’r calendr.',
    'feed-division-missing': () => 'Nid oes gwyliau banc Cymru a Lloegr yma.',
  },
  unusable: 'Nid yw hwn yn un o’r dewisiadau.',
  questions: {
    service: 'Pa wasanaeth y gofynnir amdano: cyswllt â chymorth neu gyswllt dan oruchwyliaeth?',
    mode: 'Sut y bydd y cyswllt yn digwydd?',
    'proceedings.privateLaw': 'A yw’r achos hwn yn achos cyfraith teulu preifat?',
    'proceedings.finalOrder': 'A yw’r atgyfeiriad yn rhan o orchymyn terfynol?',
    'proceedings.hearingDue': 'A yw gwrandawiad canfod ffeithiau neu wrandawiad troseddol i’w gynnal?',
    'proceedings.hearingRelevant':
      'A yw’r gwrandawiad hwnnw yn berthnasol i ddiogelwch a lles y plant neu’r oedolion?',
    'court.order': 'Ym mha wrandawiad y gorchmynnodd y llys y cyswllt, os o gwbl?',
    'court.consultedCafcassCymru': 'A yw’r llys wedi ymgynghori â Cafcass Cymru cyn gorchymyn y cyswllt?',
    'court.partiesAgreed': 'A yw pob parti wedi cytuno i’r cyswllt a orchmynnwyd?',
    'court.satisfiedOfSafety':
      'A yw’r llys yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn?',
    'cafcassCymru.recommendedInReport': 'A yw adroddiad Cafcass Cymru i’r llys yn argymell y cyswllt?',
    'cafcassCymru.activeInvolvement': 'A yw Cafcass Cymru yn parhau i fod â rhan weithredol yn yr achos?',
    'cafcassCymru.assessmentUnderway': 'A yw Cafcass Cymru wrthi’n cynnal asesiad?',
    'cafcassCymru.informsCourtReport':
      'A yw’r atgyfeiriad yn rhan o asesiad sy’n sail i adroddiad Cafcass Cymru i’r llys?',
    'cafcassCymru.satisfiedOfSafety':
      'A yw Cafcass Cymru yn fodlon nad yw’r amser yn gadael y plentyn na’r rhiant arall yn agored i berygl parhaus o niwed a’i fod er lles pennaf y plentyn?',
    'need.necessaryForAssessment': 'A yw’r atgyfeiriad yn angenrheidiol ar gyfer yr asesiad?',
    'need.closeSupervision': 'A yw goruchwyliaeth agos yn angenrheidiol?',
    'need.otherSuitablePerson': 'A yw rhywun arall addas ar gael i oruchwylio?',
    realisticProspect:
      'A yw’n wir bod gobaith realistig o berthynas ddiogel a chadarnhaol a fydd yn para ar ôl y sesiynau?',
    'risk.identified':
      'A yw’r ymarferydd neu’r ganolfan wedi nodi risg i’r plentyn neu i’r rhai o amgylch y plentyn?',
    'risk.assessmentAttached': 'A yw asesiad risg cadarn yn ategu’r atgyfeiriad?',
    'remote.assessedSuitable':
      'A yw ymarferydd wedi asesu bod yr achos yn addas ar gyfer cyswllt o bell dan oruchwyliaeth?',
    'remote.discussedWithParties':
      'A yw’r ymarferydd wedi trafod terfynau cyswllt o bell ac unrhyw faterion diogelu gyda’r ddau barti?',
    'remote.discussedWithCourt':
      'A yw’r ymarferydd wedi trafod terfynau cyswllt o bell ac unrhyw faterion diogelu gyda’r llys?',
    'centre.named': 'A yw’r atgyfeiriad yn nodi ym mha ganolfan gyswllt y bydd y cyswllt yn digwydd?',
    'centre.nacccAccredited':
      'A yw’r ganolfan wedi’i hachredu gan y Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC)?',
    'centre.intake': 'Beth y mae proses dderbyn y ganolfan wedi’i ganfod?',
    children: 'Faint o blant y mae’r atgyfeiriad yn ymwneud â nhw?',
    'children.*.ofAgeToExpressViews':
      'A yw’r plentyn hwn, ym marn yr ymarferydd, o oedran i fynegi ei farn yn glir?',
    'children.*.refusing': 'A yw’r plentyn hwn yn gwrthod treulio amser gyda’r rhiant dan sylw?',
    'children.*.spokenTo': 'A yw’r ymarferydd wedi siarad â’r plentyn hwn am y trefniadau?',
    'children.*.observed': 'A yw’r plentyn hwn wedi’i arsylwi gyda’r rhiant dan sylw?',
    'preparation.circumstancesConsidered': 'A yw’r ymarferydd wedi ystyried amgylchiadau unigol y teulu?',
    'preparation.adultsSpokenTo': 'A yw’r ymarferydd wedi siarad â’r oedolion dan sylw?',
    'preparation.discussedWithManager':
      'A yw’r ymarferydd wedi trafod yr atgyfeiriad gyda rheolwr yn Cafcass Cymru?',
    'preparation.contributionConsidered':
      'A yw’r ymarferydd, ynghyd â rheolwr, wedi ystyried beth y bydd y sesiynau yn ei gyfrannu at yr asesiad, a beth y gellir ei gyflawni yn realistig ac yn ddiogel?',
    'preparation.harmConsidered':
      'A yw’r ymarferydd wedi ystyried honiadau o gam-drin domestig neu niwed arall, a chanlyniad unrhyw wrandawiad canfod ffeithiau?',
    'preparation.assessedSafe': 'A yw’r ymarferydd wedi asesu bod gwneud yr atgyfeiriad yn ddiogel?',
    'referrer.allocatedPractitioner':
      'A yw’r atgyfeiriad yn cael ei wneud gan yr ymarferydd a ddyrannwyd i’r achos?',
    'referrer.recordedOnIris': 'A yw’r atgyfeiriad wedi’i gofnodi ar IRIS?',
    sessionPlan: 'Pa sesiynau sydd wedi’u cynllunio?',
    'sessionPlan.reviewAfter': reviewAfter,
    'sessionPlan.identifiedParties': identifiedParties,
    reviewAfter,
    identifiedParties,
  },
  yesNo: { true: 'Ydy', false: 'Nac ydy' },
  choices: {
    service: { 'supported-contact': 'Cyswllt â chymorth', 'supervised-contact': 'Cyswllt dan oruchwyliaeth' },
    mode: {
      'face-to-face': 'Wyneb yn wyneb',
      remote: 'O bell',
      'not-stated': 'Nid yw’r atgyfeiriad yn dweud',
    },
    'court.order': {
      none: 'Nid yw’r llys wedi’i orchymyn',
      'at-fhdra': 'Fe’i gorchmynnwyd yn yr Apwyntiad Datrys Anghydfod yn y Gwrandawiad Cyntaf (FHDRA)',
      'at-another-hearing': 'Fe’i gorchmynnwyd mewn gwrandawiad arall',
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
});
