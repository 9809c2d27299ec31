import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

/** The Fastify recipe of the guide, as a module beside the service, where its imports are found. */
const file = new URL('../guide-recipe.js', import.meta.url);
const guide = readFileSync(new URL('../../../docs/guide.md', import.meta.url), 'utf8');
const [, recipe] = /^```js\n([\s\S]*?)^```$/m.exec(guide);

describe('the Fastify recipe of docs/guide.md', () => {
  let app;
  before(async () => {
    writeFileSync(file, recipe);
    ({ app } = await import(file.href));
  });
  after(async () => {
    await app?.close();
    rmSync(file);
  });
  const post = (payload) => app.inject({ method: 'POST', url: '/referrals/check', payload });

  it('judges a valid referral', async () => {
    const response = await post({ service: 'supported-contact', mode: 'remote' });
    assert.equal(response.statusCode, 200);
    assert.equal(response.json().suitability.outcome, 'unsuitable');
  });

  it('refuses what the schema does not accept, and coerces and removes nothing', async () => {
    for (const payload of [
      { service: 'supported-contact', realisticProspect: 'true' },
      { service: 'supported-contact', extra: 1 },
      {},
    ]) {
      assert.equal((await post(payload)).statusCode, 400);
    }
  });

  it('says where a referral is wrong that only the package can refuse', async () => {
    const sessionPlan = { sessions: [{ minutes: 60 }], reviewAfter: 2 };
    const response = await post({ service: 'supported-contact', sessionPlan });
    assert.equal(response.statusCode, 422);
    assert.equal(response.json().errors[0].path, 'sessionPlan.reviewAfter');
  });
});
