import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { createHistogram } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  acrossReadings,
  checkReferralSuitability,
  requiredRecords,
  validateSessionPlan,
} from 'family-time-rules';
import { caseHistories, referrals, sessionPlans } from 'family-time-rules/arbitraries';
import fc from 'fast-check';
import { start } from './service.js';

const CONNECTIONS = 20;
const MOST_REQUESTS = 1_000_000;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } });
const seconds = Math.min(Number(values.seconds), 60);

/** Requests with the answers that they must get. */
const calls = [
  ['/referrals/check', referrals(), checkReferralSuitability],
  ['/referrals/across-readings', referrals(), acrossReadings],
  ['/session-plans/check', sessionPlans(), validateSessionPlan],
  ['/records', caseHistories(), requiredRecords],
].flatMap(([path, arbitrary, call]) =>
  fc.sample(arbitrary, { numRuns: 200, seed: 1 }).map((value) => {
    const body = JSON.stringify(value);
    return { path, body, expected: JSON.stringify(call(JSON.parse(body))) };
  }),
);

const service = await start({ level: 'info' });
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const latency = createHistogram();
const count = { sent: 0, answered: 0, wrong: 0, failed: 0 };

function send({ path, body, expected }) {
  const begun = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(service.origin + path, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        latency.record(process.hrtime.bigint() - begun);
        count.answered += 1;
        if (response.statusCode !== 200 || text !== expected) count.wrong += 1;
        resolve();
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** One connection's worth of requests, each sent when the one before is answered; the last is waited for. */
async function sendUntil(end) {
  while (Date.now() < end && count.sent < MOST_REQUESTS) {
    const call = calls[count.sent % calls.length];
    count.sent += 1;
    await send(call).catch(() => {
      count.failed += 1;
    });
  }
}

const begun = Date.now();
await Promise.all(Array.from({ length: CONNECTIONS }, () => sendUntil(begun + seconds * 1000)));
const took = (Date.now() - begun) / 1000;
agent.destroy();
await service.stop();

const milliseconds = (nanoseconds) => `${(nanoseconds / 1e6).toFixed(1)} ms`;
console.log(`${count.answered} requests in ${took.toFixed(1)} s over ${CONNECTIONS} connections`);
console.log(`throughput  ${Math.round(count.answered / took)} requests a second`);
const percentiles = [50, 95, 99].map((each) => `p${each} ${milliseconds(latency.percentile(each))}`);
console.log(`latency     ${percentiles.join(', ')}, most ${milliseconds(latency.max)}`);
console.log(`lost        ${count.sent - count.answered}, wrongly answered ${count.wrong}`);
assert.deepEqual(count, { sent: count.sent, answered: count.sent, wrong: 0, failed: 0 });
assert.ok(count.sent > 0);
