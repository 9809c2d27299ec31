import { judgeReferral, readReferral, statementsOn } from '../../node_modules/.bench/internals.mjs';
import { answerOf } from './package.mjs';

export default () => ({
  take: ({ referral }) => ({
    read: readReferral(referral),
    applied: statementsOn(referral.service),
  }),
  run: ({ read, applied }) => judgeReferral(read, applied),
  answer: answerOf,
});
