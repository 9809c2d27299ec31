import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { statements } from 'family-time-rules';
import { serve } from '../serve.mjs';
import { launch, open } from './browser.mjs';
import { states } from './states.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let server;
let browser;
before(async () => {
  server = await serve(0);
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.stop();
});

/** What opens on request counts too. */
const openAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const language of ['en', 'cy']) {
  test(`axe finds nothing in any state (${language})`, async () => {
    const { page, close } = await open(browser, server.url, { language, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    for (const [name, reach] of Object.entries(states)) {
      await reach(page, language);
      await openAll(page);
      const { violations, passes } = await page.evaluate(() => window.axe.run());
      assert.ok(passes.length > 10);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
        name,
      );
    }
    await close();
  });

  test(`no state is wider than 320 pixels, nor breaks the policy (${language})`, async () => {
    const { page, trouble, close } = await open(browser, server.url, { language, width: 320, height: 640 });
    for (const [name, reach] of Object.entries(states)) {
      await reach(page, language);
      await openAll(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, name);
    }
    assert.deepEqual(trouble, []);
    await close();
  });
}

test('a Welsh page says which of its words are English', async () => {
  const printed = statements.flatMap(({ title, clauses }) => [
    title,
    ...clauses.flatMap(({ section, summary }) => [section, summary]),
  ]);
  const { page, close } = await open(browser, server.url, { language: 'cy' });
  for (const [name, reach] of Object.entries(states)) {
    await reach(page, 'cy');
    const [english, welsh] = await page.evaluate((texts) => {
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = { en: [], cy: [] };
      while (nodes.nextNode()) {
        const { data, parentElement } = nodes.currentNode;
        if (texts.some((text) => data.includes(text))) found[parentElement.closest('[lang]').lang].push(data);
      }
      return [found.en, found.cy];
    }, printed);
    assert.deepEqual(welsh, [], name);
    if (name === 'some-answers' || name === 'case-dates') assert.ok(english.length > 10, name);
  }
  await close();
});

test('nothing is kept: not in the browser, not in the address, and a reload starts anew', async () => {
  const { page, close } = await open(browser, server.url);
  for (const reach of Object.values(states)) await reach(page, 'en');
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    JSON.stringify(history.state),
  ]);
  assert.deepEqual(kept, [0, 0, '', 0, 0, 'null']);
  assert.match(page.url(), /#\/en\/case(\/[a-z-]+(\.\d+)?)?$/);
  await page.goto(`${server.url}#/en/referral`);
  await page.reload();
  assert.equal(await page.locator('input[name^=fact-]').first().getAttribute('name'), 'fact-service');
  await close();
});

test('the policy does forbid what it should', async () => {
  const { page, trouble, close } = await open(browser, server.url);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    fetch('/form.js').catch(() => undefined);
  });
  const violated = (directive) => trouble.some((text) => text.startsWith(`violation: ${directive}`));
  for (let waits = 0; waits < 100 && !(violated('style-src') && violated('connect-src')); waits += 1)
    await page.waitForTimeout(50);
  assert.ok(violated('style-src'), trouble.join('\n'));
  assert.ok(violated('connect-src'), trouble.join('\n'));
  await close();
});
