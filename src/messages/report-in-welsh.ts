import type { ReportWords } from './report-words.ts';

/** Welsh. */
export const reportInWelsh: ReportWords = {
  headline: {
    unsuitable: (reason) => `Peidiwch ag anfon yr atgyfeiriad hwn: ${reason}.`,
    unsuitableUntilCourtAnswers: (reason) =>
      `Peidiwch ag anfon yr atgyfeiriad hwn nes bod y llys wedi ateb: ${reason}.`,
    partiesRefer:
      'Peidiwch ag anfon yr atgyfeiriad hwn: ni fydd Cafcass Cymru yn ei wneud nac yn ariannu’r cyswllt, ac mae angen i’r partïon wneud eu hatgyfeiriad eu hunain.',
    suitabilityOpen: 'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a yw’n addas.',
    suitabilityAndFundingOpen:
      'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a yw’n addas, nac a fydd Cafcass Cymru yn ei wneud ac yn ei ariannu.',
    fundingOpen:
      'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a fydd Cafcass Cymru yn ei wneud ac yn ei ariannu.',
    incomplete: 'Peidiwch ag anfon yr atgyfeiriad hwn eto: mae rhywfaint o waith paratoi i’w wneud o hyd.',
    readinessOpen:
      'Peidiwch ag anfon yr atgyfeiriad hwn eto: nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud.',
    unlikelyAndIncomplete:
      'Peidiwch ag anfon yr atgyfeiriad hwn eto: mae’n annhebygol o fod yn addas, ac mae rhywfaint o waith paratoi i’w wneud o hyd.',
    unlikelyAndReadinessOpen:
      'Peidiwch ag anfon yr atgyfeiriad hwn eto: mae’n annhebygol o fod yn addas, ac nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud.',
    unlikely:
      'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas: yr ymarferydd sydd i benderfynu a ddylid ei anfon.',
    ready:
      'Mae’r atgyfeiriad hwn yn barod i’w anfon: ni chanfuwyd unrhyw rwystr, ac nid oes gwaith paratoi ar ôl i’w wneud.',
  },
  unsuitableAsDrafted: 'mae’n anaddas fel y mae',
  moreReasons: 'Nid dyna’r unig reswm.',
  moreToDo: 'Mae rhywbeth arall i’w wneud hefyd.',
  funding: {
    'cafcass-cymru': {
      suitable: 'Bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt.',
      unlikely:
        'Os bydd yr ymarferydd yn penderfynu ei anfon, bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt.',
      unsuitable: 'Mae llwybr at gyllid gan Cafcass Cymru ar gael, ond nid yw’r atgyfeiriad yn addas.',
      undetermined:
        'Dim ond os yw’n addas y bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt.',
    },
    parties: {
      plain:
        'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt; mae angen i’r partïon wneud eu hatgyfeiriad eu hunain a thalu amdano.',
      unsuitable: 'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt.',
    },
    undetermined: {
      plain: 'Nid yw’n hysbys eto a fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ei ariannu.',
      unsuitable:
        'Nid yw’n hysbys eto a oes llwybr at gyllid gan Cafcass Cymru ar gael, ond nid yw’r atgyfeiriad yn addas beth bynnag.',
    },
  },
  suitability: {
    suitable: 'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn.',
    suitableButPartiesRefer:
      'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn, ond ni fydd Cafcass Cymru yn ei wneud.',
    unlikely: (reasons) =>
      `Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas: ${reasons}. Yr ymarferydd sydd i benderfynu.`,
    unsuitable: (reasons) => `Mae’r atgyfeiriad hwn yn anaddas: ${reasons}. Peidiwch â’i anfon.`,
    unsuitableUntilCourtAnswers: (reasons) =>
      `Mae’r atgyfeiriad hwn yn anaddas: ${reasons}. Peidiwch â’i anfon nes bod y llys wedi ateb.`,
    undetermined: 'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn addas.',
    unlikelyAtBest:
      'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas, ac nid yw’n hysbys eto a yw’n anaddas.',
    unlikelyAtWorst:
      'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn, ond nid yw’n hysbys eto a yw’n annhebygol o fod yn addas.',
  },
  readiness: {
    ready: {
      plain: 'Nid oes gwaith paratoi ar ôl i’w wneud.',
      unsuitable: 'Nid oes gwaith paratoi ar ôl i’w wneud, ond nid yw’r atgyfeiriad yn addas.',
      partiesRefer:
        'Nid oes gwaith paratoi ar ôl i’w wneud, ond ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn.',
    },
    incomplete: {
      plain: 'Mae rhywfaint o waith paratoi i’w wneud o hyd cyn anfon yr atgyfeiriad hwn.',
      unsuitable:
        'Mae rhywfaint o waith paratoi heb ei wneud, ac ni fyddai ei wneud yn gwneud yr atgyfeiriad yn addas.',
      partiesRefer:
        'Mae rhywfaint o waith paratoi heb ei wneud, ond ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn.',
    },
    undetermined: {
      plain: 'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud.',
      unsuitable:
        'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud, ond nid yw’r atgyfeiriad yn addas beth bynnag.',
      partiesRefer:
        'Nid yw’n hysbys eto a oes gwaith paratoi ar ôl i’w wneud, ond ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn beth bynnag.',
    },
  },
  toAnswer: (questions) => `I’w hateb o hyd: ${questions}`,
  toFindOut: (topics) => `Mae angen canfod mwy am y canlynol: ${topics}.`,
  topics: {
    mode: 'sut y bydd y cyswllt yn digwydd',
    proceedings: 'yr achos llys',
    court: 'yr hyn y mae’r llys wedi’i orchymyn',
    cafcassCymru: 'rhan Cafcass Cymru yn yr achos',
    need: 'pam y mae angen amser teulu dan oruchwyliaeth',
    realisticProspect: 'y gobaith o berthynas a fydd yn para',
    risk: 'risg',
    remote: 'cyswllt o bell',
    centre: 'y ganolfan',
    children: 'y plant',
    preparation: 'gwaith paratoi’r ymarferydd',
    referrer: 'pwy sy’n gwneud ac yn cofnodi’r atgyfeiriad',
    sessionPlan: 'y cynllun sesiynau',
  },
};
