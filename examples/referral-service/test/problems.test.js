import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { checkReferralSuitability, validateSessionPlan } from 'family-time-rules';
import { post, start } from './service.js';

const sentinel = 'Zq7Sentinel';
const json = { 'content-type': 'application/json' };
const to = (path, body, headers = json, method = 'POST') => ({ path, method, body, headers });

const requests = {
  'a body that is not JSON': [400, to('/referrals/check', `{"service": ${sentinel}}`)],
  'a body cut short': [400, to('/records', `{"service": "${sentinel}`)],
  'no body': [400, to('/records', '')],
  'a key that could change a prototype': [400, to('/records', `{"__proto__": "${sentinel}"}`)],
  'another content type': [415, to('/deadlines', sentinel, { 'content-type': `text/${sentinel}` })],
  'plain text': [415, to('/deadlines', sentinel, { 'content-type': 'text/plain' })],
  'no content type': [415, to('/deadlines', new TextEncoder().encode(sentinel), {})],
  'a body too large': [413, to('/records', `"${sentinel.repeat(60_000)}"`)],
  'an unknown path': [404, to(`/referrals/${sentinel}`, '{}')],
  'a path that cannot be decoded': [400, to(`/%zz${sentinel}`, '{}')],
  'a method that there is not': [405, to(`/records?${sentinel}=1`, undefined, {}, 'GET')],
  'an unknown key': [422, to('/referrals/check', `{"service": "supported-contact", "${sentinel}": 1}`)],
  'a wrong value': [422, to('/referrals/check', `{"service": "${sentinel}"}`)],
  'an unknown option': [422, to(`/records?${sentinel}=${sentinel}`, '{"service": "supported-contact"}')],
  'a wrong date': [422, to('/deadlines', `{"from": "${sentinel}", "days": 7}`)],
  'a day outside the calendar': [422, to('/deadlines', '{"from": "2040-01-01", "workingDays": 7}')],
};

let service;
before(async () => {
  service = await start();
});
after(() => service.stop());

const inHeaders = (headers) => JSON.stringify([...headers]);

describe('a problem is told without a word of the request', () => {
  for (const [name, [status, { path, ...request }]] of Object.entries(requests)) {
    test(name, async () => {
      const response = await fetch(service.origin + path, request);
      const text = await response.text();
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(JSON.parse(text).status, status);
      assert.ok(!(text + inHeaders(response.headers)).includes(sentinel));
    });
  }

  test('bytes that are not HTTP', async () => {
    const text = await raw(`${sentinel} / HTTP/1.1\r\n\r\n`);
    assert.match(text, /^HTTP\/1\.1 400 /);
    assert.match(text, /application\/problem\+json/);
    assert.ok(!text.includes(sentinel));
  });

  test('headers too large', async () => {
    const text = await raw(`GET / HTTP/1.1\r\nx: ${sentinel.repeat(3000)}\r\n\r\n`);
    assert.match(text, /^HTTP\/1\.1 431 /);
    assert.ok(!text.includes(sentinel));
  });
});

describe('a refusal says which part of the request is at fault, and where', () => {
  const family = { service: 'supervised-contact' };
  const hours = { ...family, sessions: [{ minutes: 60 }, { minutes: 0 }] };
  const inQuery = 'What is wrong is in the query; errors says what and where.';
  const unknown = 'A parameter in the query is not known.';
  for (const [name, path, value, detail, error] of [
    [
      'a place in the body',
      '/session-plans/check',
      hours,
      'What is wrong is in the body; errors says what and where.',
      {
        in: 'body',
        pointer: '#/sessions/1/minutes',
        code: 'too-small',
        detail: messageOf(() => validateSessionPlan(hours)),
      },
    ],
    [
      'a value in the query',
      '/referrals/check?under=neither',
      family,
      inQuery,
      {
        in: 'query',
        parameter: 'under',
        code: 'not-a-choice',
        detail: messageOf(() => checkReferralSuitability(family, { under: 'neither' })),
      },
    ],
    [
      'a parameter that is not known',
      '/referrals/check?utm_source=x',
      family,
      inQuery,
      { in: 'query', code: 'unknown-key', detail: `${unknown} The parameters that it takes are: under.` },
    ],
    [
      'a parameter where there are none',
      '/deadlines?utm_source=x',
      { from: '2026-03-27', days: 7 },
      inQuery,
      { in: 'query', code: 'unknown-key', detail: `${unknown} This path takes no parameters.` },
    ],
  ]) {
    test(name, async () => {
      const { body } = await post(service.origin, path, value);
      assert.deepEqual(body, {
        type: 'urn:referral-service:problem:invalid-input',
        title: 'The input was refused.',
        status: 422,
        detail,
        errors: [error],
      });
    });
  }
});

test('a body in which everything is wrong gets at most 100 errors, and a word that there are more', async () => {
  const plan = { service: 'supervised-contact', sessions: Array(100).fill({ on: 1 }) };
  const history = {
    service: 'supervised-contact',
    incidents: Array(1000).fill({ at: 'yesterday', who: sentinel }),
    sessions: Array(1000).fill({ heldOn: 'today' }),
  };
  for (const [path, wrong] of [
    ['/session-plans/check', plan],
    ['/records', history],
  ]) {
    const { body } = await post(service.origin, path, wrong);
    assert.equal(body.errors.length, 101);
    assert.equal(body.errors.at(-1).code, 'more-issues');
    assert.ok(JSON.stringify(body).length < 20_000);
  }
});

/** The package's sentence on the one issue that it finds. */
function messageOf(call) {
  try {
    call();
  } catch ({ issues }) {
    assert.equal(issues.length, 1);
    return issues[0].message;
  }
  throw new Error('Nothing was refused.');
}

/** What is answered to bytes sent as they are. */
function raw(bytes) {
  const { hostname, port } = new URL(service.origin);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

test('no line of the log, at its most talkative, holds anything of a request', () => {
  const { lines } = service;
  const told = lines.map((line) => JSON.parse(line)).filter(({ status }) => status !== undefined);
  assert.ok(told.length >= Object.keys(requests).length - 1);
  for (const line of lines) assert.ok(!line.includes(sentinel), line);
  for (const line of told) {
    assert.deepEqual(Object.keys(line).sort(), [
      'hostname',
      'level',
      'method',
      'milliseconds',
      'pid',
      'reqId',
      'route',
      'status',
      'time',
    ]);
  }
});
