import { checkReferralSuitability } from '../../../../dist/index.js';

export default () => ({
  take: ({ referral }) => referral,
  run: (referral) => checkReferralSuitability(referral),
  answer: answerOf,
});

/** What a report says, in the form in which contenders are compared. */
export function answerOf({ funding, suitability, readiness, findings }) {
  const failing = findings.filter(({ status }) => status === 'not-met').map(({ rule }) => rule);
  return {
    funding: funding.outcome,
    suitability: suitability.outcome,
    readiness: readiness.outcome,
    failing: [...new Set(failing)],
  };
}
