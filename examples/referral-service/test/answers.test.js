import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  acrossReadings,
  checkReferralSuitability,
  computeCalendarDayDeadline,
  computeWorkingDayDeadline,
  requiredRecords,
  validateSessionPlan,
} from 'family-time-rules';
import { caseHistories, referrals, sessionPlans } from 'family-time-rules/arbitraries';
import fc from 'fast-check';
import { post, start } from './service.js';

let service;
before(async () => {
  service = await start();
});
after(() => service.stop());

const asJson = (value) => JSON.parse(JSON.stringify(value));
const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-06-30'), noInvalidDate: true });
const period = (unit, max) =>
  fc.record({ from: days.map((day) => day.toISOString()), [unit]: fc.integer({ min: 1, max }) });

const endpoints = [
  ['/referrals/check', referrals(), checkReferralSuitability],
  ['/referrals/across-readings', referrals(), acrossReadings],
  ['/session-plans/check', sessionPlans(), validateSessionPlan],
  ['/records', caseHistories(), requiredRecords],
  ['/deadlines', period('workingDays', 100), computeWorkingDayDeadline],
  ['/deadlines', period('days', 1000), computeCalendarDayDeadline],
];

describe('a valid request is answered as the package answers', () => {
  for (const [path, valid, call] of endpoints) {
    test(`${path}: ${call.name}`, () =>
      fc.assert(
        fc.asyncProperty(valid, async (value) => {
          const { status, type, body } = await post(service.origin, path, value);
          assert.equal(status, 200);
          assert.match(type, /^application\/json/);
          assert.deepEqual(body, asJson(call(asJson(value))));
        }),
      ));
  }
});

describe('any JSON at all is judged as the package judges it', () => {
  for (const [path, valid, call] of endpoints) {
    const nearly = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(valid, fc.dictionary(fc.string(), fc.jsonValue()))
        .map(([value, more]) => ({ ...value, ...more })),
    );
    test(`${path}: ${call.name}`, () =>
      fc.assert(
        fc.asyncProperty(nearly.filter(isReadByJsonParsers), async (value) => {
          const { status, type, body } = await post(service.origin, path, value);
          const issues = issuesOf(() => callAsService(path, call, asJson(value)));
          assert.equal(status, issues ? 422 : 200);
          assert.equal(type.startsWith('application/problem+json'), Boolean(issues));
          if (issues) assert.deepEqual(codes(body.errors), codes(issues));
        }),
      ));
  }
});

/** Fastify refuses these two keys in any JSON, so the package never sees them. */
const isReadByJsonParsers = (value) => !/"(__proto__|constructor)":/.test(JSON.stringify(value));

const callAsService = (path, call, value) =>
  path === '/deadlines' && value !== null && typeof value === 'object' && Object.hasOwn(value, 'days')
    ? computeCalendarDayDeadline(value)
    : path === '/deadlines'
      ? computeWorkingDayDeadline(value)
      : call(value);

const codes = (list) => list.map(({ code }) => code);

function issuesOf(call) {
  try {
    call();
    return undefined;
  } catch (error) {
    assert.equal(error.name, 'InvalidInputError');
    return error.issues;
  }
}

test('options stand in the query', async () => {
  const referral = { service: 'supervised-contact' };
  const under = 'supervised-family-time';
  const one = await post(service.origin, `/referrals/check?under=${under}`, referral);
  assert.deepEqual(one.body, asJson(checkReferralSuitability(referral, { under })));
  const both = await post(
    service.origin,
    `/referrals/check?under=${under}&under=child-contact-services`,
    referral,
  );
  assert.deepEqual(both.body, asJson(checkReferralSuitability(referral)));
  const history = { service: 'supervised-contact', referralReceivedAt: '2026-12-21' };
  const records = await post(service.origin, '/records?asOf=2027-01-08', history);
  assert.deepEqual(records.body, asJson(requiredRecords(history, { asOf: '2027-01-08' })));
});
