import { expect, it } from 'vitest';
import { MET, NOT_APPLICABLE, NOT_MET, type Status, statusOf } from '../../src/decisions/finding.ts';

it.each<[Status, ...number[]]>([
  ['met', MET],
  ['not-met', NOT_MET],
  ['not-applicable', NOT_APPLICABLE],
  ['unknown', MET, NOT_MET],
  ['met', MET, NOT_APPLICABLE],
  ['unknown', NOT_MET, NOT_APPLICABLE],
  ['unknown', MET, NOT_MET, NOT_APPLICABLE],
])('the status is %s where a rule can still come to %j', (status, ...outcomes) => {
  expect(statusOf(outcomes.reduce((bits, outcome) => bits + 2 ** outcome, 0))).toBe(status);
});
