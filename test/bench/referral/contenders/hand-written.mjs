/*
 * The practical limit: the same rules as plain ifs, for referrals all of whose facts are known. No validation, no clauses, no unknown facts,
 * no actions. Gives the outcomes and the rules that fail.
 */
export default () => ({
  take: ({ referral }) => referral,
  run: (referral) => {
    const failing = [];
    const funding = judgeFunding(referral, failing);
    const suitability = judgeSuitability(referral, failing);
    return { funding, suitability, readiness: judgeReadiness(referral, failing), failing };
  },
  answer: (result) => result,
});

function judgeFunding({ service, court, cafcassCymru }, failing) {
  const before = failing.length;
  const orderedAndAgreed = court.order === 'at-fhdra' && court.consultedCafcassCymru && court.partiesAgreed;
  if (!orderedAndAgreed && cafcassCymru.recommendation !== 'in-report' && !cafcassCymru.activeInvolvement) {
    failing.push('funded-route');
  }
  if (service === 'supervised-contact' && !cafcassCymru.assessmentUnderway) {
    failing.push('funded-for-assessment');
  }
  return failing.length > before ? 'parties' : 'cafcass-cymru';
}

function judgeSuitability(referral, failing) {
  const { service, mode, risk, remote, centre } = referral;
  const supervised = service === 'supervised-contact';
  let barred = false;
  let advised = false;
  const bar = (rule) => {
    failing.push(rule);
    barred = true;
  };
  if (mode === 'remote' && !supervised) bar('remote-is-supervised');
  if (mode === 'remote' && !remote.assessedSuitable) bar('remote-assessed-suitable');
  if (!supervised && centre.intake === 'unsuitable') bar('centre-can-manage-risk');
  if (!supervised && risk.identified) {
    failing.push('no-identified-risk');
    advised = true;
  }
  if (supervised) {
    const { court, cafcassCymru, need, proceedings, preparation, realisticProspect, children } = referral;
    if (centre.intake === 'unsuitable') bar('centre-finds-party-suitable');
    if (!need.necessaryForAssessment || !need.closeSupervision || need.otherSuitablePerson) {
      bar('necessary-for-assessment');
    }
    if (!proceedings.privateLaw) bar('private-law-proceedings');
    if (!preparation.assessedSafe) bar('referral-assessed-safe');
    if (!cafcassCymru.informsCourtReport) bar('informs-court-report');
    if (!realisticProspect) bar('realistic-prospect');
    if (!cafcassCymru.satisfiedOfSafety || (court.order !== 'none' && !court.satisfiedOfSafety)) {
      bar('no-continued-risk');
    }
    if (children.some((child) => child.ofAgeToExpressViews && child.refusing)) bar('child-not-refusing');
    if (proceedings.hearingDue && proceedings.hearingRelevant) {
      failing.push('no-relevant-hearing-due');
      advised = true;
    }
    if (!cafcassCymru.assessmentUnderway || proceedings.finalOrder) bar('assessment-underway');
  }
  if (barred) return 'unsuitable';
  return advised ? 'unlikely' : 'suitable';
}

function judgeReadiness({ service, mode, remote, centre, referrer, risk, ...rest }, failing) {
  const before = failing.length;
  if (mode === 'remote' && !remote.suitabilityAssessed) failing.push('remote-suitability-assessed');
  if (mode === 'remote' && (!remote.discussedWithParties || remote.discussedWithCourt === 'not-done')) {
    failing.push('remote-limits-discussed');
  }
  if (!centre.nacccAccredited) failing.push('centre-accredited');
  if (!referrer.recordedOnIris) failing.push('recorded-on-iris');
  if (mode === 'not-stated') failing.push('contact-type-stated');
  if (!risk.assessmentAttached) failing.push('risk-assessment-attached');
  if (!followsGuidelines(rest.sessionPlan)) failing.push('session-guidelines-followed');
  if (!centre.named) failing.push('centre-named');
  if (service === 'supported-contact') return failing.length > before ? 'incomplete' : 'ready';
  const { preparation, children } = rest;
  if (!preparation.circumstancesConsidered) failing.push('circumstances-considered');
  if (!preparation.adultsSpokenTo) failing.push('adults-spoken-to');
  if (!preparation.discussedWithManager) failing.push('discussed-with-manager');
  if (!preparation.contributionConsidered) failing.push('contribution-considered');
  if (!preparation.harmConsidered) failing.push('harm-considered');
  if (!preparation.safetyAssessed) failing.push('safety-assessed');
  if (children.some((child) => child.oldEnoughToSpeakTo && !child.spokenTo)) failing.push('child-spoken-to');
  const required = failing.length;
  if (!children.every((child) => child.ofAgeToExpressViews || child.observed)) failing.push('child-observed');
  if (!referrer.allocatedPractitioner) failing.push('made-by-allocated-practitioner');
  return required > before || !referrer.allocatedPractitioner ? 'incomplete' : 'ready';
}

function followsGuidelines({ sessions, reviewAfter }) {
  if (sessions.length > 6) return false;
  let minutes = 0;
  let reviewed = false;
  for (let place = 0; place < sessions.length; place += 1) {
    minutes += sessions[place].minutes;
    const count = place + 1;
    if (count === reviewAfter && minutes <= 240) {
      reviewed = count === 3 || count === 4 || (count > 1 && minutes >= 180);
    }
  }
  return reviewed && minutes <= 360;
}
