import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  askFor,
  checkReferralSuitability,
  cy,
  en,
  explain,
  explainVerdict,
  withFact,
} from 'family-time-rules';
import { serve } from '../serve.mjs';
import { answer, asked, follow, launch, open, turn } from './browser.mjs';
import { referrals, valueAt } from './referrals.mjs';

const catalogues = { en, cy };
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

/** What the page shows of a report, compared with what the package says. */
async function assertShown(page, report, catalogue) {
  for (const decision of ['funding', 'suitability', 'readiness']) {
    const shown = await page.locator(`#answer-${decision}`).innerText();
    assert.ok(shown.startsWith(explainVerdict(decision, report[decision], catalogue)), shown);
    const against = report.findings.filter(
      (finding) => finding.decision === decision && finding.status === 'not-met',
    );
    for (const finding of against) assert.ok(shown.includes(explain(finding, catalogue)), shown);
  }
  const left = await page.locator('section[aria-labelledby=questions-left] ol a').allInnerTexts();
  assert.equal(left.length, report.missing.length);
  for (const [place, { fact }] of report.missing.entries()) {
    assert.ok(left[place].endsWith(askFor(fact, catalogue)), `${left[place]}: ${fact}`);
  }
  const progress = page.locator('progress');
  assert.equal(await progress.getAttribute('max'), `${report.relevant.length}`);
  assert.equal(await progress.getAttribute('value'), `${report.relevant.length - report.missing.length}`);
}

/** Answers until nothing is asked, each question being the first that still matters. Returns how many were asked. */
async function fillIn(page, facts, catalogue, act) {
  let referral = { service: facts.service };
  assert.equal((await asked(page)).fact, 'service');
  await act(page, await asked(page), facts.service);
  for (let count = 1; count < 60; count += 1) {
    const report = checkReferralSuitability(referral);
    await assertShown(page, report, catalogue);
    const question = await asked(page);
    assert.equal(question?.fact, report.missing[0]?.fact);
    if (question === undefined) return { report, count };
    const known = valueAt(facts, question.fact);
    assert.notEqual(known, undefined, question.fact);
    const value =
      question.fact === 'children'
        ? known.map(() => ({}))
        : question.kind === 'plan'
          ? { sessions: known.sessions }
          : known;
    await act(page, question, value);
    referral = withFact(referral, question.fact, value);
  }
  throw new Error('The questions do not end.');
}

for (const language of ['en', 'cy']) {
  for (const [name, { facts, ...outcomes }] of Object.entries(referrals)) {
    test(`a ${name} referral is filled in from start to end (${language})`, async () => {
      const { page, trouble, close } = await open(browser, server.url, { language });
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      const { report, count } = await fillIn(page, facts, catalogues[language], answer);
      for (const [decision, outcome] of Object.entries(outcomes))
        assert.equal(report[decision].outcome, outcome);
      assert.ok(count > 5, `${count} questions`);
      for (const action of report.actions) {
        assert.ok((await page.locator('main').innerText()).includes(explain(action, catalogues[language])));
      }
      assert.deepEqual(trouble, []);
      await close();
    });
  }
}

test('a supported referral is filled in with the keyboard alone', async () => {
  const { page, trouble, close } = await open(browser, server.url);
  const tabTo = async (reached) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate(reached)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('The keyboard does not reach it.');
  };
  const press = async (_, { kind }, value) => {
    if (kind === 'radio') {
      await tabTo(() => document.activeElement.matches('main form input[type=radio]'));
      for (let turns = 0; turns < 4; turns += 1) {
        await page.keyboard.press(turns === 0 ? 'Space' : 'ArrowDown');
        if ((await page.evaluate(() => document.activeElement.value)) === `${value}`) break;
      }
    } else if (kind === 'plan') {
      for (const [place, { minutes }] of value.sessions.entries()) {
        if (place > 1) {
          await tabTo(() => document.activeElement.matches('main form fieldset ~ button[type=button]'));
          await page.keyboard.press('Enter');
        } else if (place === 0) await tabTo(() => document.activeElement.matches('input[id^=minutes-]'));
        else {
          await page.keyboard.press('Tab');
          await tabTo(() => document.activeElement.matches('input[id^=minutes-]'));
        }
        await page.keyboard.press('Control+A');
        await page.keyboard.type(`${minutes}`);
      }
    }
    await tabTo(() => document.activeElement.matches('main form button[type=submit]'));
    await page.keyboard.press('Enter');
  };
  const { report } = await fillIn(page, referrals.supported.facts, en, press);
  assert.equal(report.readiness.outcome, 'ready');
  assert.deepEqual(trouble, []);
  await close();
});

test('the language is switched in place, with what was typed, opened and answered', async () => {
  const { page, close } = await open(browser, server.url);
  await answer(page, await asked(page), 'supported-contact');
  await page.locator('input[value=remote]').check();
  await page.locator('#funding-rests > summary').click();
  await follow(page.getByText('Cymraeg'));
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
  assert.equal(await page.locator('legend').innerText(), askFor('mode', cy));
  assert.ok(await page.locator('input[value=remote]').isChecked());
  assert.equal(await page.locator('#funding-rests').getAttribute('open'), '');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
  await turn(page, () => page.goBack());
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await close();
});

test('a question that is put off is left for later, and an answer is changed', async () => {
  const { page, close } = await open(browser, server.url);
  await answer(page, await asked(page), 'supported-contact');
  await page.getByRole('button', { name: 'Not known yet' }).click();
  assert.equal((await asked(page)).fact, 'court.order');
  await follow(page.getByRole('link', { name: askFor('mode', en), exact: true }));
  assert.equal((await asked(page)).fact, 'mode');
  await answer(page, await asked(page), 'remote');
  assert.match(await page.locator('#answer-suitability').innerText(), /This referral is unsuitable/);
  await follow(page.getByRole('link', { name: `Change (${askFor('mode', en)})` }));
  assert.ok(await page.locator('input[value=remote]').isChecked());
  await answer(page, await asked(page), 'face-to-face');
  assert.doesNotMatch(await page.locator('#answer-suitability').innerText(), /This referral is unsuitable/);
  await close();
});

test('whoever knows nothing yet gets to the end, and what was not known is still listed', async () => {
  const { page, close } = await open(browser, server.url);
  await answer(page, await asked(page), 'supervised-contact');
  const { missing } = checkReferralSuitability({ service: 'supervised-contact' });
  for (const { fact } of missing) {
    assert.equal((await asked(page)).fact, fact);
    await page.getByRole('button', { name: 'Not known yet' }).click();
  }
  assert.equal(await asked(page), undefined);
  assert.match(await page.locator('main').innerText(), /What is left was not known/);
  await assertShown(page, checkReferralSuitability({ service: 'supervised-contact' }), en);
  await close();
});

test('an answer that weighs nothing any more is said to', async () => {
  const { page, close } = await open(browser, server.url);
  for (const value of ['supervised-contact', 'face-to-face', true])
    await answer(page, await asked(page), value);
  assert.equal(await page.getByText('Weighs nothing here').count(), 0);
  await follow(page.getByRole('link', { name: `Change (${askFor('service', en)})` }));
  await answer(page, await asked(page), 'supported-contact');
  assert.equal(await page.getByText('Weighs nothing here').count(), 1);
  await close();
});

test('what cannot be read gets an error summary that leads to its field', async () => {
  const { page, trouble, close } = await open(browser, server.url);
  const refused = async (text) => {
    const summary = page.locator('.govuk-error-summary');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'error-summary');
    assert.match(await summary.innerText(), text);
    await summary.locator('a').first().click();
    const field = await page.evaluate(() => document.activeElement.id);
    assert.equal(await summary.locator('a').first().getAttribute('href'), `#${field}`);
    assert.match(await page.title(), /^Error: /);
    assert.match(await page.locator('.govuk-error-message').first().innerText(), text);
  };
  await page.getByRole('button', { name: 'Continue' }).click();
  await refused(/Choose an answer/);
  await answer(page, await asked(page), 'supervised-contact');
  await follow(page.getByRole('link', { name: askFor('children', en) }));
  for (const [text, message] of [
    ['', /Enter an answer/],
    ['two', /Enter a whole number/],
    ['0', /at least 1/],
    ['21', /at most 20/],
  ]) {
    await page.locator('#fact-children').fill(text);
    await page.getByRole('button', { name: 'Continue' }).click();
    await refused(message);
    assert.equal(await page.locator('#fact-children').inputValue(), text);
  }
  assert.deepEqual(trouble, []);
  await close();
});
