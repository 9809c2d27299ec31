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

test('the bodies and the answers are the package’s schemas', () => {
  for (const [component, name] of [
    ['Referral', 'referral'],
    ['SessionPlan', 'session-plan'],
    ['CaseHistory', 'case-history'],
    ['SuitabilityReport', 'suitability-report'],
    ['AcrossReadings', 'across-readings'],
    ['SessionPlanReport', 'session-plan-report'],
    ['Deadline', 'deadline'],
    ['RecordsReport', 'records-report'],
  ])
    assert.deepEqual(
      document.components.schemas[component],
      require(`family-time-rules/schemas/${name}.json`),
    );
});

const periods = fc.record({
  from: fc.constantFrom('2026-03-27', '2026-03-27T16:45:00Z', '2026-02-30', 'today'),
  workingDays: fc.constantFrom(0, 1, 10, 1.5),
});

for (const [path, bodies] of [
  ['/referrals/check', referrals()],
  ['/referrals/across-readings', referrals()],
  ['/session-plans/check', sessionPlans()],
  ['/records', caseHistories()],
  ['/deadlines', periods],
]) {
  test(`${path} takes what its description takes, and answers as described`, async () => {
    const { requestBody, responses } = document.paths[path].post;
    const takes = checkOf(requestBody.content['application/json'].schema);
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const answer = await post(service.origin, path, body);
        assert.equal(answer.status === 200, takes(JSON.parse(JSON.stringify(body))));
        assertDescribed(answer, responses);
      }),
    );
  });
}

test('refusals are answered as described', async () => {
  const { responses } = document.paths['/records'].post;
  for (const [path, body, status] of [
    ['/records', { service: 'neither' }, 422],
    ['/records?asOf=tomorrow', { service: 'supported-contact' }, 422],
    ['/records?undr=x', { service: 'supported-contact' }, 422],
    ['/records', { service: 'supported-contact', incidents: Array(1000).fill({}) }, 422],
    ['/records', 'x'.repeat(600_000), 413],
  ]) {
    const answer = await post(service.origin, path, body);
    assert.equal(answer.status, status);
    assertDescribed(answer, responses);
  }
});

function assertDescribed({ status, type, body }, responses) {
  const { content } = responses[status];
  const check = checkOf(content[type.split(';')[0]].schema);
  assert.ok(check(body), JSON.stringify(check.errors));
}

const ajv = new Ajv2020({ strict: false });

/** The check of a schema that is one of the document's components. */
function checkOf({ $ref }) {
  const name = $ref.split('/').at(-1);
  const schema = document.components.schemas[name];
  return ajv.getSchema(schema.$id ?? name) ?? ajv.compile({ $id: name, ...schema });
}
