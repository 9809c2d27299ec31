import { describe, expect, test } from 'vitest';
import { judgeHistory, judgePlan, judgeReferral } from './judge-case.ts';

const referral = `
title: A case
decides: A sentence.
referral:
  service: supported-contact
  court: { order: none, partiesAgreed: no }
expect:
  funding: [cafcass-cymru, parties]
  suitability: [suitable, unlikely, unsuitable]
  readiness: [ready, incomplete]
  actions: []
`;
const plan = `
title: A plan
decides: A sentence.
plan:
  service: supported-contact
  sessions: [{ minutes: 60 }]
expect:
  plan: outside-guidelines
`;
const history = `
title: A history
decides: A sentence.
history:
  service: supported-contact
  referralReceivedAt: 2026-03-26
asOf: 2026-04-13
expect:
  records:
    - { record: acceptance-notice, due: 2026-04-13, status: outstanding }
`;

test('each of these is in order before it is spoilt', () => {
  for (const { expected, found } of [
    judgeReferral('referrals/a', referral),
    judgePlan('plans/a', plan),
    judgeHistory('histories/a', history),
  ])
    expect(found).toEqual(expected);
});

const failure = (judge: typeof judgeReferral, text: string) => {
  try {
    judge('folder/file', text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no failure';
};
const spoilt = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a wrong key or value is a failure that names the file and the key', () => {
  test.each([
    ['a key that a case does not have', 'title:', 'titel:', ['title', 'titel']],
    ['no sentence that decides', 'decides: A sentence.', '', ['decides']],
    ['a statement that there is not', 'decides:', 'under: childcontact\ndecides:', ['under']],
    [
      'a statement that does not cover the service',
      'decides:',
      'under: supervised-family-time\ndecides:',
      ['under'],
    ],
    [
      'an outcome that there is not',
      'funding: [cafcass-cymru, parties]',
      'funding: nobody',
      ['expect.funding', 'parties'],
    ],
    ['an answer left out', 'readiness: [ready, incomplete]', '', ['expect.readiness']],
    [
      'an action that there is not',
      'actions: []',
      'actions: [write-to-cuort]',
      ['expect.actions.0', 'write-to-court'],
    ],
    [
      'a rule that there is not',
      'actions: []',
      'actions: []\n  findings: { funded-rout: met }',
      ['expect.findings', 'funded-rout'],
    ],
    [
      'a status that there is not',
      'actions: []',
      'actions: []\n  findings: { funded-route: maybe }',
      ['expect.findings.funded-route'],
    ],
    ['a fact that there is not', 'order: none', 'ordr: none', ['referral.court', 'order']],
    [
      'a value that the fact does not take',
      'order: none',
      'order: sometimes',
      ['referral.court.order', 'at-fhdra'],
    ],
    [
      'a yes-or-no fact with text',
      'partiesAgreed: no',
      'partiesAgreed: maybe',
      ['referral.court.partiesAgreed'],
    ],
    ['another case that there is not', 'decides:', 'like: no-such-case\ndecides:', ['no-such-case']],
    [
      'an example that there is not',
      'decides:',
      'example: referrals/none.json\ndecides:',
      ['example', 'none.json'],
    ],
    ['the same key twice', 'decides:', 'title: Again\ndecides:', ['Map keys must be unique']],
    ['text that is not YAML', 'decides:', 'decides: [', ['folder/file']],
  ])('of a referral: %s', (_, from, to, named) => {
    const message = failure(judgeReferral, spoilt(referral, from, to));
    for (const part of ['folder/file', ...named].slice(to.includes('no-such-case') ? 1 : 0))
      expect(message).toContain(part);
  });

  test.each([
    ['a key that a session does not have', 'minutes', 'minuets', ['plan.sessions.0', 'minutes']],
    ['an outcome that there is not', 'outside-guidelines', 'too-long', ['expect.plan', 'over-limit']],
    ['facts of another kind', 'plan:\n  service', 'referral:\n  service', ['plan', 'referral']],
  ])('of a plan: %s', (_, from, to, named) => {
    const message = failure(judgePlan, spoilt(plan, from, to));
    for (const part of ['folder/file', ...named]) expect(message).toContain(part);
  });

  test.each([
    ['a date that does not exist', 'due: 2026-04-13', 'due: 2026-04-31', ['expect.records.0.due']],
    ['a record that there is not', 'acceptance-notice', 'acceptance', ['expect.records.0.record']],
    ['a day that does not exist, to ask on', 'asOf: 2026-04-13', 'asOf: 2026-02-30', ['asOf']],
    [
      'a key that a history does not have',
      'referralReceivedAt',
      'referralReceived',
      ['history', 'referralReceivedAt'],
    ],
    ['no facts', 'history:', 'unread:', ['unread']],
    [
      'facts twice',
      'asOf:',
      'example: case-histories/supported-and-ended.json\nasOf:',
      ['history', 'example'],
    ],
  ])('of a history: %s', (_, from, to, named) => {
    const message = failure(judgeHistory, spoilt(history, from, to));
    for (const part of ['folder/file', ...named]) expect(message).toContain(part);
  });
});

describe('a wrong expectation is seen', () => {
  test.each([
    [judgeReferral, referral, 'actions: []', 'actions: [parties-refer-and-fund]'],
    [judgeReferral, referral, 'funding: [cafcass-cymru, parties]', 'funding: parties'],
    [judgeReferral, referral, 'actions: []', 'actions: []\n  findings: { funded-route: met }'],
    [judgeReferral, referral, 'actions: []', 'actions: []\n  findings: { child-not-refusing: met }'],
    [judgeReferral, referral, 'actions: []', 'actions: []\n  missing: []'],
    [judgePlan, plan, 'plan: outside-guidelines', 'plan: over-limit'],
    [judgePlan, plan, 'plan: outside-guidelines', 'plan: outside-guidelines\n  reviewPoints: [1]'],
    [judgeHistory, history, 'due: 2026-04-13', 'due: 2026-04-10'],
    [judgeHistory, history, 'status: outstanding', 'status: outstanding, to: cafcass-cymru'],
    [judgeHistory, history, 'acceptance-notice,', 'acceptance-notice, of: 0,'],
    [judgeHistory, history, 'expect:', 'expect:\n  notOwed: [conclusion-notice]'],
    [judgeHistory, history, 'expect:', 'expect:\n  notExpected: []'],
  ])('%o %#', (judge, text, from, to) => {
    const { expected, found } = judge('folder/file', spoilt(text, from, to));
    expect(found).not.toEqual(expected);
  });
});
