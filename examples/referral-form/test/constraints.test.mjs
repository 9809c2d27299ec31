import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { statements } from 'family-time-rules';
import { answer, asked, formInBrowser, headline } from './browser.mjs';
import { states } from './states.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { open } = formInBrowser();

/** What opens on request counts too. */
const openAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

async function assertAccessible(page, name) {
  const { violations, passes } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  assert.ok(passes.length > 10, name);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
    name,
  );
}

/** The English summaries of clauses on the page, without the parts that are marked as English. */
async function englishClauses(page) {
  const text = await page.evaluate(() => {
    const copy = document.querySelector('main').cloneNode(true);
    for (const part of copy.querySelectorAll('[lang=en]')) part.remove();
    return copy.textContent;
  });
  return statements.flatMap(({ clauses }) => clauses).filter(({ summary }) => text.includes(summary));
}

/** What the browser keeps of the form. */
const kept = (page) =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    JSON.stringify(history.state),
  ]);

for (const language of ['en', 'cy']) {
  test(`every state is accessible, fits 320 pixels, keeps the policy and stores nothing (${language})`, async () => {
    const { page, trouble, close } = await open({ language, at: 'start' });
    await page.evaluate(axe);
    for (const [name, reach] of Object.entries(states)) {
      await reach(page, language);
      await openAll(page);
      await assertAccessible(page, name);
      await page.setViewportSize({ width: 320, height: 256 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, name);
      await page.setViewportSize({ width: 960, height: 800 });
      const english = await englishClauses(page);
      if (language === 'cy') assert.deepEqual(english, [], name);
      else if (name === 'not-suitable') assert.ok(english.length > 0, name);
    }
    assert.deepEqual(await kept(page), [0, 0, '', 0, 0, 'null']);
    assert.match(page.url(), new RegExp(`#/${language}/[a-z]+$`));
    assert.deepEqual(trouble, []);
    await close();
  });
}

test('on a phone the headline stays in view, and at 400% it makes way', async () => {
  for (const [height, position] of [
    [640, 'sticky'],
    [256, 'static'],
  ]) {
    const { page, close } = await open({ width: 320, height });
    await answer(page, 'supported-contact');
    await answer(page, 'remote');
    assert.match(await headline(page), /^Do not send this referral:/);
    const verdict = page.locator('.verdict');
    assert.equal(await verdict.evaluate((element) => getComputedStyle(element).position), position);
    await page.evaluate(() => scrollTo(0, 400));
    const { y } = await verdict.boundingBox();
    assert.equal(y >= 0, position === 'sticky', `${y}`);
    await close();
  }
});

test('forced colours keep the boxes, and reduced motion keeps still', async () => {
  const { page, close } = await open({ forcedColors: 'active', reducedMotion: 'reduce' });
  await answer(page, 'supervised-contact');
  const border = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderLeftWidth, borderLeftColor, backgroundColor } = getComputedStyle(element);
        return [Number.parseFloat(borderLeftWidth) > 0, borderLeftColor !== backgroundColor];
      });
  assert.deepEqual(await border('.verdict'), [true, true]);
  await page.locator('.verdict__link').click();
  assert.deepEqual(await border('.panel'), [true, true]);
  assert.deepEqual(await border('.govuk-tag'), [true, true]);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0,
      ).length,
  );
  assert.equal(moving, 0);
  await close();
});

test('without JavaScript the page says so, in both languages', async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  assert.match(text, /Turn on JavaScript/);
  assert.match(text, /Trowch JavaScript ymlaen/);
  await close();
});

test('“Exit this page” and three presses of Shift leave at once, and Back does not return', async () => {
  for (const leave of [
    (page) => page.locator('.govuk-exit-this-page__button').click(),
    async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  ]) {
    const { page, close } = await open();
    let asks = 0;
    page.on('dialog', async (dialog) => {
      asks += 1;
      await dialog.accept();
    });
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
    await answer(page, 'supported-contact');
    await Promise.all([page.waitForURL('https://www.bbc.co.uk/weather'), leave(page)]);
    assert.equal(asks, 0);
    assert.equal(await page.locator('body').innerText(), 'Weather');
    await close();
  }
});

test('the policy does forbid what it should', async () => {
  const { page, trouble, close } = await open();
  assert.equal((await asked(page)).fact, 'service');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    fetch('/form.js').catch(() => undefined);
    try {
      document.body.innerHTML = '';
    } catch {}
  });
  const directives = ['style-src', 'connect-src', 'require-trusted-types-for'];
  const violated = (directive) => trouble.some((text) => text.startsWith(`violation: ${directive}`));
  for (let waits = 0; waits < 100 && !directives.every(violated); waits += 1) await page.waitForTimeout(50);
  for (const directive of directives) assert.ok(violated(directive), `${directive}: ${trouble.join('\n')}`);
  await close();
});

test('the script weighs less than 100 kB with gzip', () => {
  const weight = gzipSync(readFileSync(new URL('../dist/form.js', import.meta.url)), { level: 9 }).length;
  assert.ok(weight > 20_000 && weight < 100_000, `${weight} bytes`);
});
