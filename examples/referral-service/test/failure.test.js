import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { buildApp } from '../src/app.js';

const sentinel = 'Zq7Sentinel';

test('a defect is logged by where it is, without the message that may repeat a request', async () => {
  let log = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += chunk;
      done();
    },
  });
  const app = buildApp({ logger: { level: 'trace', stream } });
  app.post('/defect', ({ body }) => {
    throw new TypeError(`Cannot use ${JSON.stringify(body)}.\nat ${sentinel}`);
  });
  const response = await app.inject({ method: 'POST', url: '/defect', payload: { [sentinel]: sentinel } });
  assert.equal(response.statusCode, 500);
  assert.deepEqual(response.json(), { type: 'about:blank', title: 'Internal Server Error', status: 500 });
  assert.match(log, /failure\.test\.js/);
  assert.ok(!log.includes(sentinel));
  await app.close();
});
