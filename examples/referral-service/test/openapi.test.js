import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { caseHistories, referrals, sessionPlans } from 'family-time-rules/arbitraries';
import fc from 'fast-check';
import { post, start } from './service.js';

const require = createRequire(import.meta.url);

let service;
let document;
before(async () => {
  service = await start();
  document = await (await fetch(`${service.origin}/openapi.json`)).json();
});
after(() => service.stop());

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(document.openapi, '3.1.0');
});

test('the bodies are the package’s schemas', () => {
  const { Referral, SessionPlan, CaseHistory } = document.components.schemas;
  assert.deepEqual(Referral, require('family-time-rules/schemas/referral.json'));
  assert.deepEqual(SessionPlan, require('family-time-rules/schemas/session-plan.json'));
  assert.deepEqual(CaseHistory, require('family-time-rules/schemas/case-history.json'));
});

const periods = fc.record({
  from: fc.constantFrom('2026-03-27', '2026-03-27T16:45:00Z', '2026-02-30', 'today'),
  workingDays: fc.constantFrom(0, 1, 10, 1.5),
});

for (const [path, bodies] of [
  ['/referrals/check', referrals()],
  ['/session-plans/check', sessionPlans()],
  ['/records', caseHistories()],
  ['/deadlines', periods],
]) {
  test(`${path} takes what its description takes, and answers as described`, async () => {
    const { requestBody, responses } = document.paths[path].post;
    const input = requestBody.content['application/json'].schema.$ref.split('/').at(-1);
    const takes = new Ajv2020({ strict: false }).compile(document.components.schemas[input]);
    const report = responses[200].content['application/json'].schema;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const answer = await post(service.origin, path, body);
        assert.equal(answer.status === 200, takes(JSON.parse(JSON.stringify(body))));
        assert.ok(answer.status in responses);
        if (answer.status === 200)
          assert.deepEqual(Object.keys(answer.body).sort(), [...report.required].sort());
      }),
    );
  });
}
