import type { ReadingInWelsh } from './clause-in-welsh.ts';

/* Readings that stand on more than one clause, in Welsh. A draft translation. */

export const recommendedInReport: ReadingInWelsh = {
  taken:
    'I gael cyllid, rhaid i’r argymhelliad fod mewn adroddiad i’r llys. Ar gyfer cyswllt a orchmynnwyd gan lys, mae unrhyw argymhelliad gan ymarferydd Cafcass Cymru yn cyfrif.',
  instead: 'Rhaid iddo fod mewn adroddiad yn y ddau achos.',
};

export const hoursPerReferral: readonly ReadingInWelsh[] = [
  {
    taken: 'Cyfrifir y chwe awr ar gyfer pob atgyfeiriad.',
    instead: 'Fe’u cyfrifir ar gyfer yr achos cyfan.',
  },
  {
    taken: 'Mae brodyr a chwiorydd sy’n mynychu gyda’i gilydd yn rhannu’r chwe awr.',
    instead: 'Mae gan bob plentyn chwe awr.',
  },
  {
    taken: 'Ni chyfrifir ymweliadau rhagarweiniol nac ymweliadau cyn cyswllt.',
    instead: 'Fe’u cyfrifir hefyd.',
  },
];

export const nothingBeforeIntake: ReadingInWelsh = {
  taken: 'Nes bod y ganolfan wedi cwblhau ei phroses dderbyn, nid yw’r cymal hwn yn rhwystro dim.',
  instead: 'Nid oes unrhyw atgyfeiriad yn addas nes bod y ganolfan wedi cwblhau ei phroses dderbyn.',
};

export const workingDays: ReadingInWelsh = {
  taken: 'Dyddiau gwaith yw dydd Llun i ddydd Gwener, ac eithrio gwyliau banc Cymru a Lloegr.',
  instead: 'Diwrnodau gwaith yw’r diwrnodau y mae’r ganolfan neu’r tîm yn gweithio.',
};

export const dayOfReceipt: ReadingInWelsh = {
  taken: 'Ni chyfrifir y diwrnod y daeth yr atgyfeiriad i law, beth bynnag fo’r awr.',
  instead: 'Mae atgyfeiriad sy’n cyrraedd ar ôl 16:30 yn dod i law ar y diwrnod gwaith nesaf.',
};

export const noticeEitherWay: ReadingInWelsh = {
  taken: 'Mae’r ganolfan yn rhoi gwybod p’un a yw’n derbyn yr atgyfeiriad ai peidio.',
  instead: 'Nid yw’n rhoi gwybod oni bai ei bod yn ei dderbyn.',
};

export const sevenCalendarDays: ReadingInWelsh = {
  taken:
    'Diwrnodau calendr yw’r saith diwrnod, hyd yn oed os yw’r olaf ar benwythnos: mae’r un datganiad yn dweud “diwrnodau gwaith” pan fo’n golygu hynny.',
  instead: 'Diwrnodau gwaith ydynt.',
};

export const dayOfIncident: readonly ReadingInWelsh[] = [
  {
    taken: 'Mae’r un diwrnod gwaith yn rhedeg o’r digwyddiad.',
    instead: 'Mae’n rhedeg o’r adeg y daw’r ganolfan i wybod am y digwyddiad.',
  },
  {
    taken: 'Nid oes gan yr hysbysiad ysgrifenedig ei derfyn amser ei hun.',
    instead: 'Rhaid ei roi o fewn yr un diwrnod gwaith hwnnw.',
  },
];

export const immediately: readonly ReadingInWelsh[] = [
  {
    taken:
      'Ni phennir diwrnod. Os nad yw pryder wedi’i drosglwyddo erbyn diwedd ei ddiwrnod, mae’n hwyr nes iddo gael ei drosglwyddo, gan nad yw dim sy’n galw am weithredu ar unwaith yn aros dros nos.',
    instead: 'Heb ddiwrnod penodol, nid yw byth yn hwyr.',
  },
  {
    taken:
      'Unwaith y bydd y pryder wedi’i drosglwyddo, mae’r gwaith wedi’i wneud, ac nid yw byth yn cyfrif fel gwaith a wnaed yn hwyr.',
    instead: 'Yr un diwrnod yw’r terfyn, felly mae pryder a drosglwyddir ar ôl hanner nos yn hwyr.',
  },
];

export const beforeSending: ReadingInWelsh = {
  taken: 'Caiff hyn ei wirio cyn anfon yr atgyfeiriad.',
  instead: 'Gellir ei wirio unrhyw bryd.',
};

export const supervisedByPortal: ReadingInWelsh = {
  taken:
    'Anfonir atgyfeiriad ar gyfer cyswllt dan oruchwyliaeth drwy borth diogel, fel y dywed y datganiad sy’n ymwneud â chyswllt dan oruchwyliaeth yn unig.',
  instead: 'Fe’i hanfonir drwy e-bost diogel, fel y dywed y datganiad arall am bob canolfan.',
};

export const recordsToCafcassCymru: ReadingInWelsh = {
  taken:
    'Pan fo’r datganiad ar amser teulu dan oruchwyliaeth yn gymwys, mae cofnod pob sesiwn yn mynd i Cafcass Cymru, a enwir yn y datganiad hwnnw.',
  instead: 'Mae’n mynd i’r ymarferydd.',
};

export const oneProspect: ReadingInWelsh = {
  taken: 'Yr un prawf yw “siawns realistig” a “gobaith realistig”.',
  instead: 'Dau brawf ydynt.',
};

export const noApproval: ReadingInWelsh = {
  taken: 'Mae’r ymarferydd yn trafod yr atgyfeiriad gyda’r rheolwr. Nid oes angen cymeradwyaeth.',
  instead: 'Rhaid i’r rheolwr ei gymeradwyo.',
};

export const oldEnoughToSpeakTo: ReadingInWelsh = {
  taken:
    'Yr ymarferydd sy’n barnu, ar gyfer pob plentyn, a yw’n ddigon hen i rywun siarad ag ef, ar wahân i’r cwestiwn a all y plentyn fynegi ei farn yn glir. Nid oes rhaid siarad â phlentyn nad yw’n ddigon hen.',
  instead: 'Un oedran sy’n penderfynu’r ddau beth, ac a yw plentyn yn blentyn iau.',
};
