import type { ReportWords } from './report-words.ts';

/** English. */
export const reportInEnglish: ReportWords = {
  headline: {
    unsuitable: (reason) => `Do not send this referral: ${reason}.`,
    unsuitableUntilCourtAnswers: (reason) =>
      `Do not send this referral until the court has answered: ${reason}.`,
    partiesRefer:
      'Do not send this referral: Cafcass Cymru will not make it or fund the contact, and the parties need to make their own.',
    suitabilityOpen: 'Do not send this referral yet: it is not yet known whether it is suitable.',
    suitabilityAndFundingOpen:
      'Do not send this referral yet: it is not yet known whether it is suitable, or whether Cafcass Cymru will make and fund it.',
    fundingOpen:
      'Do not send this referral yet: it is not yet known whether Cafcass Cymru will make and fund it.',
    incomplete: 'Do not send this referral yet: some preparation is still to be done.',
    readinessOpen:
      'Do not send this referral yet: it is not yet known whether any preparation is outstanding.',
    unlikelyAndIncomplete:
      'Do not send this referral yet: it is unlikely to be suitable, and some preparation is still to be done.',
    unlikelyAndReadinessOpen:
      'Do not send this referral yet: it is unlikely to be suitable, and it is not yet known whether any preparation is outstanding.',
    unlikely: 'This referral is unlikely to be suitable: whether to send it is the practitioner’s decision.',
    ready: 'This referral is ready to send: no bar was found, and no preparation is outstanding.',
  },
  unsuitableAsDrafted: 'it is unsuitable as it stands',
  moreReasons: 'This is not the only reason.',
  moreToDo: 'Something else has to be done as well.',
  funding: {
    'cafcass-cymru': {
      suitable: 'Cafcass Cymru will make this referral and fund the contact.',
      unlikely:
        'If the practitioner decides to send it, Cafcass Cymru will make this referral and fund the contact.',
      unsuitable: 'A route to funding by Cafcass Cymru is available, but the referral is not suitable.',
      undetermined: 'Cafcass Cymru will make this referral and fund the contact only if it is suitable.',
    },
    parties: {
      plain:
        'Cafcass Cymru will not make this referral or fund the contact; the parties need to make their own referral and meet its cost.',
      unsuitable: 'Cafcass Cymru will not make this referral or fund the contact.',
    },
    undetermined: {
      plain: 'It is not yet known whether Cafcass Cymru will make and fund this referral.',
      unsuitable:
        'It is not yet known whether a route to funding by Cafcass Cymru is available, but the referral is not suitable either way.',
    },
  },
  suitability: {
    suitable: 'No bar to this referral was found.',
    suitableButPartiesRefer: 'No bar to this referral was found, but Cafcass Cymru will not make it.',
    unlikely: (reasons) =>
      `This referral is unlikely to be suitable: ${reasons}. The decision is the practitioner’s.`,
    unsuitable: (reasons) => `This referral is unsuitable: ${reasons}. Do not send it.`,
    unsuitableUntilCourtAnswers: (reasons) =>
      `This referral is unsuitable: ${reasons}. Do not send it until the court has answered.`,
    undetermined: 'It is not yet known whether this referral is suitable.',
    unlikelyAtBest:
      'This referral is unlikely to be suitable, and it is not yet known whether it is unsuitable.',
    unlikelyAtWorst:
      'No bar to this referral was found, but it is not yet known whether it is unlikely to be suitable.',
  },
  readiness: {
    ready: {
      plain: 'No preparation is outstanding.',
      unsuitable: 'No preparation is outstanding, but the referral is not suitable.',
      partiesRefer: 'No preparation is outstanding, but Cafcass Cymru will not make this referral.',
    },
    incomplete: {
      plain: 'Some preparation is still to be done before this referral is sent.',
      unsuitable: 'Some preparation is outstanding, and doing it would not make the referral suitable.',
      partiesRefer: 'Some preparation is outstanding, but Cafcass Cymru will not make this referral.',
    },
    undetermined: {
      plain: 'It is not yet known whether any preparation is outstanding.',
      unsuitable:
        'It is not yet known whether any preparation is outstanding, but the referral is not suitable either way.',
      partiesRefer:
        'It is not yet known whether any preparation is outstanding, but Cafcass Cymru will not make this referral either way.',
    },
  },
  toAnswer: (questions) => `Still to be answered: ${questions}`,
  toFindOut: (topics) => `Still to be found out about: ${topics}.`,
  topics: {
    mode: 'how contact will take place',
    proceedings: 'the proceedings',
    court: 'what the court has ordered',
    cafcassCymru: 'the part that Cafcass Cymru takes in the case',
    need: 'why supervised family time is needed',
    realisticProspect: 'the prospect of a lasting relationship',
    risk: 'risk',
    remote: 'remote contact',
    centre: 'the centre',
    children: 'the children',
    preparation: 'the practitioner’s preparation',
    referrer: 'who makes and records the referral',
    sessionPlan: 'the session plan',
  },
};
