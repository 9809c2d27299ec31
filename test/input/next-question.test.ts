import { expect, it } from 'vitest';
import { nextQuestion, type Referral } from '../../src/index.ts';
import { type Issue, issuesOf, unknownKey, wrongType } from './refusal.ts';

const referral: Referral = { service: 'supervised-contact' };
const ask = (options: unknown) => nextQuestion(referral, options as never);
const decisions = ['funding', 'suitability', 'readiness'];

it.each<[string, unknown, ...Issue[]]>([
  ['null', null, wrongType('options', 'object')],
  ['misspelt', { amnog: ['mode'] }, unknownKey('options', 'among')],
  [
    'a decision that there is not',
    { decision: 'fundng' },
    { path: 'options.decision', code: 'not-a-choice', expected: decisions },
  ],
  [
    'null for a decision',
    { decision: null },
    { path: 'options.decision', code: 'not-a-choice', expected: decisions },
  ],
  ['a fact that stands in no list', { among: 'mode' }, wrongType('options.among', 'array')],
  [
    'more facts than any list',
    { among: Array(1001).fill('mode') },
    { path: 'options.among', code: 'too-many', expected: ['1000'] },
  ],
  [
    'a misspelt fact after a right one',
    { among: ['mode', 'court.oder'] },
    { path: 'options.among.1', code: 'not-a-fact', expected: ['court.order'] },
  ],
  ['no text', { among: [{}] }, { path: 'options.among.0', code: 'not-a-fact' }],
  [
    'the review of a plan that stands alone',
    { among: ['reviewAfter'] },
    { path: 'options.among.0', code: 'not-a-fact', expected: ['sessionPlan.reviewAfter'] },
  ],
  [
    'the parties of a plan that stands alone',
    { among: ['identifiedParties'] },
    { path: 'options.among.0', code: 'not-a-fact', expected: ['sessionPlan.identifiedParties'] },
  ],
  [
    'two mistakes',
    { decision: 'all', among: ['moed'] },
    { path: 'options.decision', code: 'not-a-choice', expected: decisions },
    { path: 'options.among.0', code: 'not-a-fact', expected: ['mode'] },
  ],
])('the options of `nextQuestion` are refused where they are %s', (_, options, ...issues) => {
  expect(issuesOf(() => ask(options))).toEqual(issues);
});

it('and taken where they are undefined, empty, or right', () => {
  const expected = nextQuestion(referral);
  expect(expected).toBeDefined();
  expect(ask({})).toEqual(expected);
  expect(ask({ decision: undefined, among: undefined })).toEqual(expected);
  expect(ask({ among: [] })).toBeUndefined();
  expect(ask({ decision: 'suitability', among: ['mode', 'children.3.refusing'] })).toBe('mode');
});
