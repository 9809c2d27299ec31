import type { ReadingId } from '../policy/codes.ts';
import type { Decision } from '../policy/rule.ts';

/** The words of `explainAcross`. They stand apart from the catalogues, so that only a page that says what an answer turns on bundles them. */
export interface AcrossWords {
  readonly stands: string;
  readonly onlyTogether: string;
  /** Of one reading: what it is about, and what the answer would be the other way. */
  readonly turnsOn: (about: string, answers: string) => string;
  /** Joins answers that are all possible. */
  readonly or: string;
  readonly answers: Readonly<Record<Decision, Readonly<Record<string, string>>>>;
  /** What each reading is about, as it follows on "how … is read". */
  readonly about: Readonly<Record<ReadingId, string>>;
}

export const acrossInEnglish: AcrossWords = {
  stands: 'This answer stands however the texts are read.',
  onlyTogether: 'Only several readings together would change this answer.',
  turnsOn: (about, answers) => `It turns on how ${about} is read: taken the other way, ${answers}.`,
  or: ' or ',
  answers: {
    funding: {
      'cafcass-cymru': 'Cafcass Cymru would make and fund the referral',
      parties: 'Cafcass Cymru would not make or fund the referral',
    },
    suitability: {
      suitable: 'no bar would be found',
      unlikely: 'the referral would be unlikely to be suitable',
      unsuitable: 'the referral would be unsuitable',
    },
    readiness: {
      ready: 'no preparation would be outstanding',
      incomplete: 'some preparation would be outstanding',
    },
  },
  about: {
    'agreement-alone': 'the parties’ agreement to the contact ordered',
    'any-hearing': 'the kind of hearing that is named',
    'unfunded-is-unsuitable': 'the effect of having no route to funding',
    'involvement-implies-consultation': 'the court’s consultation of Cafcass Cymru',
    'remote-supported-with-warning': 'the limit of remote contact to supervised contact',
    'court-always-told': '“where appropriate”, said of talking to the court about remote contact,',
    'any-risk-bars': 'the advice to consider a supervised centre once a risk is identified',
    'managed-risk-is-no-objection': 'the same advice, where the centre can manage the risk,',
    'nothing-before-intake': 'the time before the centre has finished its intake',
    'hearing-bars': '“unlikely to be suitable” before a relevant hearing',
    'final-order-illustrates': 'the mention of a final order',
    'court-always-satisfied': 'the court’s part in being satisfied of safety',
    'young-are-observed': '“usually”, said of observing younger children,',
    'hours-alone': 'the duty to follow the guidelines on sessions',
    'letter-only-if-not-recommended': 'the duty to write to the court',
    'assessment-advises': '“should only”, said of a referral as part of an assessment,',
    'family-time-apart': 'the scope of supervised family time',
  },
};

export const acrossInWelsh: AcrossWords = {
  stands: 'Mae’r ateb hwn yn sefyll sut bynnag y darllenir y testunau.',
  onlyTogether: 'Dim ond o gymryd sawl darlleniad gyda’i gilydd y byddai’r ateb hwn yn newid.',
  turnsOn: (about, answers) =>
    `Mae’n dibynnu ar sut y darllenir ${about}: o ddarllen y testun y ffordd arall, ${answers}.`,
  or: ' neu ',
  answers: {
    funding: {
      'cafcass-cymru': 'byddai Cafcass Cymru yn gwneud yr atgyfeiriad ac yn ei ariannu',
      parties: 'ni fyddai Cafcass Cymru yn gwneud yr atgyfeiriad nac yn ei ariannu',
    },
    suitability: {
      suitable: 'ni fyddai unrhyw rwystr wedi’i ganfod',
      unlikely: 'byddai’r atgyfeiriad yn annhebygol o fod yn addas',
      unsuitable: 'byddai’r atgyfeiriad yn anaddas',
    },
    readiness: {
      ready: 'ni fyddai gwaith paratoi ar ôl i’w wneud',
      incomplete: 'byddai rhywfaint o waith paratoi i’w wneud o hyd',
    },
  },
  about: {
    'agreement-alone': 'cytundeb y partïon i’r cyswllt a orchmynnwyd',
    'any-hearing': 'y math o wrandawiad a enwir',
    'unfunded-is-unsuitable': 'effaith bod heb lwybr at gyllid',
    'involvement-implies-consultation': 'ymgynghoriad y llys â Cafcass Cymru',
    'remote-supported-with-warning': 'cyfyngu cyswllt o bell i gyswllt dan oruchwyliaeth',
    'court-always-told': '“os yw’n briodol”, wrth sôn am drafod cyswllt o bell gyda’r llys',
    'any-risk-bars': 'y cyngor i ystyried canolfan dan oruchwyliaeth ar ôl nodi risg',
    'managed-risk-is-no-objection': 'yr un cyngor, os gall y ganolfan reoli’r risg',
    'nothing-before-intake': 'y cyfnod cyn i’r ganolfan orffen ei phroses dderbyn',
    'hearing-bars': '“yn annhebygol o fod yn addas” cyn gwrandawiad perthnasol',
    'final-order-illustrates': 'y cyfeiriad at orchymyn terfynol',
    'court-always-satisfied': 'y gofyniad i’r llys fod yn fodlon ynghylch diogelwch',
    'young-are-observed': '“fel arfer”, wrth sôn am arsylwi plant iau',
    'hours-alone': 'y ddyletswydd i ddilyn y canllawiau ar sesiynau',
    'letter-only-if-not-recommended': 'y ddyletswydd i ysgrifennu at y llys',
    'assessment-advises': '“ni ddylid … ond”, wrth sôn am atgyfeiriad fel rhan o asesiad',
    'family-time-apart': 'cwmpas amser teulu dan oruchwyliaeth',
  },
};
