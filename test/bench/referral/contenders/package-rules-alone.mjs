import { judgeReferral, readReferral, readRuleOptions } from '../../node_modules/.bench/internals.mjs';
import { answerOf } from './package.mjs';

export default () => ({
  take: ({ referral }) => ({
    read: readReferral(referral),
    applied: readRuleOptions(undefined, referral.service),
  }),
  run: ({ read, applied }) => judgeReferral(read, applied),
  answer: answerOf,
});
