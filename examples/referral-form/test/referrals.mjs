const preparation = {
  circumstancesConsidered: true,
  adultsSpokenTo: true,
  discussedWithManager: true,
  contributionConsidered: true,
  harmConsidered: true,
  safetyAssessed: true,
  assessedSafe: true,
};

const supervised = {
  service: 'supervised-contact',
  mode: 'face-to-face',
  proceedings: { privateLaw: true, finalOrder: false, hearingDue: false, hearingRelevant: false },
  court: { order: 'none', consultedCafcassCymru: false, partiesAgreed: false, satisfiedOfSafety: false },
  cafcassCymru: {
    recommendation: 'in-report',
    activeInvolvement: true,
    assessmentUnderway: true,
    informsCourtReport: true,
    satisfiedOfSafety: true,
  },
  need: { necessaryForAssessment: true, closeSupervision: true, otherSuitablePerson: false },
  realisticProspect: true,
  risk: { identified: true, assessmentAttached: true },
  centre: { named: true, nacccAccredited: true, intake: 'suitable' },
  children: [
    {
      ofAgeToExpressViews: true,
      refusing: false,
      oldEnoughToSpeakTo: true,
      spokenTo: true,
      observed: false,
    },
    {
      ofAgeToExpressViews: false,
      refusing: false,
      oldEnoughToSpeakTo: false,
      spokenTo: false,
      observed: true,
    },
  ],
  preparation,
  referrer: { allocatedPractitioner: true, recordedOnIris: true },
  sessionPlan: {
    sessions: [{ minutes: 90 }, { minutes: 90 }, { minutes: 90 }, { minutes: 90 }],
    reviewAfter: 2,
  },
};

/** What a practitioner knows in three cases, more of it than is asked for, and what it comes to. */
export const referrals = {
  supported: {
    facts: {
      service: 'supported-contact',
      mode: 'face-to-face',
      court: { order: 'at-fhdra', consultedCafcassCymru: true, partiesAgreed: true },
      cafcassCymru: { recommendation: 'none', activeInvolvement: false },
      risk: { identified: false, assessmentAttached: true },
      centre: { named: true, nacccAccredited: true, intake: 'pending' },
      referrer: { recordedOnIris: true },
      sessionPlan: { sessions: [{ minutes: 60 }, { minutes: 60 }, { minutes: 60 }], reviewAfter: 3 },
    },
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready',
  },
  supervised: {
    facts: supervised,
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready',
  },
  remote: {
    facts: {
      ...supervised,
      mode: 'remote',
      court: {
        order: 'at-another-hearing',
        consultedCafcassCymru: false,
        partiesAgreed: true,
        satisfiedOfSafety: true,
      },
      remote: {
        suitabilityAssessed: true,
        assessedSuitable: false,
        discussedWithParties: true,
        discussedWithCourt: 'not-appropriate',
      },
    },
    funding: 'cafcass-cymru',
    suitability: 'unsuitable',
    readiness: 'ready',
  },
};

export const valueAt = (facts, path) => path.split('.').reduce((value, key) => value?.[key], facts);
