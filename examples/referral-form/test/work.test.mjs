import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askFor, en } from 'family-time-rules';
import {
  answer,
  asked,
  downloaded,
  errors,
  fillPlan,
  formInBrowser,
  headline,
  submit,
  visit,
} from './browser.mjs';

const { open, url } = formInBrowser();

const save = (page) => downloaded(page, () => page.getByRole('button', { name: 'Save to a file' }).click());

async function openFile(page, text) {
  await page
    .locator('#saved-file')
    .setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Open a saved file' }).click();
}

test('Back and Forward walk through the questions, and every answer stays', async () => {
  const { page, close } = await open({ at: 'start' });
  await page.locator('.govuk-button--start').click();
  await answer(page, 'supervised-contact');
  await answer(page, 'face-to-face');
  await answer(page, true);
  const third = (await asked(page)).fact;
  await page.goBack();
  assert.equal((await asked(page)).fact, 'proceedings.privateLaw');
  assert.ok(await page.locator('input[value=true]').isChecked());
  await page.locator('.govuk-back-link').click();
  await page.waitForFunction(() => document.querySelector('input[name=fact-mode]'));
  assert.ok(await page.locator('input[value=face-to-face]').isChecked());
  await page.goForward();
  await page.goForward();
  assert.equal((await asked(page)).fact, third);
  assert.match(page.url(), new RegExp(`#/en/question/${third}$`));
  await close();
});

test('the language is switched in place, with what was chosen, opened and answered', async () => {
  const { page, close } = await open();
  await answer(page, 'supported-contact');
  await page.locator('input[value=remote]').check();
  await page.locator('#why > summary').click();
  await page.locator('#other-language').click();
  await page.waitForFunction(() => document.documentElement.lang === 'cy');
  assert.ok(await page.locator('input[value=remote]').isChecked());
  assert.equal(await page.locator('#why').getAttribute('open'), '');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
  assert.equal((await asked(page)).fact, 'mode');
  await close();
});

test('unsaved work is not lost without a warning, and a saved file brings it back to the same place', async () => {
  const { page, trouble, close } = await open();
  let warnings = 0;
  page.on('dialog', async (dialog) => {
    warnings += 1;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
  });
  await answer(page, 'supervised-contact');
  await answer(page, 'remote');
  await answer(page, null);
  await visit(page, 'en/question/sessionPlan');
  await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 75 }] });
  await submit(page);
  await page.reload();
  assert.equal(warnings, 1);
  assert.match(await page.locator('main').innerText(), /This page holds no answers/);

  await answer(page, 'supervised-contact');
  await answer(page, 'remote');
  await answer(page, null);
  await visit(page, 'en/check');
  const file = await save(page);
  assert.match(await page.locator('#notification').innerText(), /Saved/);
  const place = 'en/question/court.order';
  await visit(page, place);
  await page.reload();
  assert.equal(warnings, 1);
  await openFile(page, file);
  await page.waitForSelector('#notification');
  assert.match(page.url(), new RegExp(`#/${place}$`));
  assert.equal((await asked(page)).fact, 'court.order');
  await visit(page, 'en/check');
  assert.equal(await save(page), file);
  const rows = await page.locator('.summary .govuk-summary-list__row').allInnerTexts();
  assert.ok(rows.some((row) => row.startsWith(askFor('mode', en)) && row.includes('Remotely')));
  assert.deepEqual(trouble, []);
  await close();
});

test('a saved file names nobody: it holds codes, dates and numbers alone', async () => {
  const { page, close } = await open();
  await answer(page, 'supported-contact');
  await answer(page, 'face-to-face');
  await visit(page, 'en/check');
  const saved = JSON.parse(await save(page));
  assert.match(saved.caseId, /^[0-9a-f-]{36}$/);
  assert.deepEqual(
    { ...saved, caseId: '' },
    {
      format: 'family-time-rules/referral-form',
      version: 1,
      caseId: '',
      referral: { service: 'supported-contact', mode: 'face-to-face' },
      putOff: [],
      log: { events: [], done: [] },
      sent: {},
    },
  );
  await close();
});

const whole = {
  format: 'family-time-rules/referral-form',
  version: 1,
  caseId: '0e9bd0ad-3a4c-4d33-a5a5-0d6a0c1d9f10',
  referral: { service: 'supervised-contact' },
  putOff: ['mode'],
  log: { events: [{ id: 1, kind: 'sessions', on: '2026-12-01' }], done: [] },
  sent: { 'acceptance-notice.case': { date: '2026-12-30', sequence: 2, cancelled: false } },
};

test('a file that cannot be used is refused in a sentence, and the work stays', async () => {
  const { page, trouble, close } = await open();
  await answer(page, 'supported-contact');
  await visit(page, 'en/check');
  const event = { id: 1, kind: 'sessions', on: '2026-12-01' };
  for (const [text, sentence] of [
    ['not JSON', /cannot be read/],
    ['{}', /not a file of this form/],
    ['[]', /not a file of this form/],
    [{ ...whole, version: 2 }, /newer version/],
    [{ ...whole, version: '1' }, /damaged/],
    [{ ...whole, name: 'Somebody' }, /damaged/],
    [{ ...whole, caseId: 'somebody' }, /damaged/],
    [{ ...whole, putOff: ['reviewAfter'] }, /damaged/],
    [{ ...whole, putOff: 'mode' }, /damaged/],
    [{ ...whole, log: { events: [event, event], done: [] } }, /damaged/],
    [{ ...whole, log: { events: [{ ...event, on: 'today' }], done: [] } }, /damaged/],
    [{ ...whole, log: { events: [{ ...event, kind: 'birthday' }], done: [] } }, /damaged/],
    [
      { ...whole, log: { events: [], done: [{ record: 'incident-report', event: 5, on: '2026-12-01' }] } },
      /damaged/,
    ],
    [{ ...whole, sent: { somebody: {} } }, /damaged/],
    [{ ...whole, referral: undefined }, /damaged/],
    [
      { ...whole, referral: { service: 'supervised-contact', mode: 'by-post' } },
      /How will contact take place\?/,
    ],
    [{ ...whole, log: { events: [{ ...event, on: '2026-02-30' }], done: [] } }, /The case dates: .*date/],
  ]) {
    await openFile(page, typeof text === 'string' ? text : JSON.stringify(text));
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('.govuk-error-summary li')?.textContent),
      sentence.source,
    );
    assert.equal((await errors(page)).length, 1);
    assert.match(await page.title(), /^Error: /);
  }
  assert.match(await page.locator('.summary').innerText(), /Supported\s+contact/);
  await openFile(page, JSON.stringify(whole));
  await page.waitForSelector('#notification');
  assert.match(await page.locator('.summary').innerText(), /Tuesday 1 December 2026/i);
  await page.locator('#notification .link-button').click();
  assert.doesNotMatch(await page.locator('.summary').innerText(), /1 December 2026/);
  assert.deepEqual(trouble, []);
  await close();
});

test('a question that is put off is marked, and an answer that is taken back can be had again', async () => {
  const { page, close } = await open();
  await answer(page, 'supported-contact');
  await answer(page, null);
  assert.match(await page.locator('#progress').innerText(), /1 question is put off/);
  await visit(page, 'en/question/mode');
  assert.ok(await page.locator('input[value=not-known-yet]').isChecked());
  await answer(page, 'remote');
  assert.match(await headline(page), /remote contact must be supervised/);
  await visit(page, 'en/question/mode');
  await answer(page, null);
  assert.match(await page.locator('#notification').innerText(), /not known yet/);
  assert.doesNotMatch(await headline(page), /remote contact/);
  await page.locator('#notification .link-button').click();
  assert.match(await headline(page), /remote contact must be supervised/);
  await close();
});

test('fewer children and another service are asked about before anything is removed', async () => {
  const { page, close } = await open();
  await answer(page, 'supervised-contact');
  await visit(page, 'en/question/children');
  await answer(page, [{}, {}]);
  for (const [fact, value] of [
    ['children.1.ofAgeToExpressViews', true],
    ['children.1.refusing', true],
  ]) {
    await visit(page, `en/question/${fact}`);
    await answer(page, value);
  }
  assert.match(await headline(page), /child 2 is refusing/);
  await visit(page, 'en/question/children');
  await answer(page, [{}]);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'proposed');
  assert.match(await page.locator('#proposed').innerText(), /Keep child 1 and remove 2 answers/);
  await page.getByRole('button', { name: 'No, leave it as it was' }).click();
  assert.match(await headline(page), /child 2 is refusing/);
  await answer(page, [{}]);
  await page.getByRole('button', { name: 'Yes, change it' }).click();
  assert.doesNotMatch(await headline(page), /refusing/);
  await page.locator('#notification .link-button').click();
  assert.match(await headline(page), /child 2 is refusing/);
  await visit(page, 'en/question/service');
  await answer(page, 'supported-contact');
  assert.match(
    await page.locator('#notification').innerText(),
    /The service is changed\. \d answers no longer count/,
  );
  await visit(page, 'en/check');
  assert.match(await page.locator('.summary').innerText(), /Does not count for this service/);
  await close();
});

test('what cannot be read is refused with the question and what to enter, and stays as it was typed', async () => {
  const { page, trouble, close } = await open();
  const refused = async (text) => {
    assert.equal(await page.evaluate(() => document.activeElement.id), 'error-summary');
    const [told] = await errors(page);
    assert.match(told, text);
    await page.locator('.govuk-error-summary a').first().click();
    const field = await page.evaluate(() => document.activeElement.id);
    assert.equal(await page.locator('.govuk-error-summary a').first().getAttribute('href'), `#${field}`);
    assert.match(await page.title(), /^Error: /);
    assert.match(await page.locator('.govuk-error-message').first().innerText(), text);
  };
  await submit(page);
  await refused(/Choose an answer to “Which service/);
  await answer(page, 'supervised-contact');
  await submit(page);
  await refused(/Choose an answer to “How will contact take place\?”, or “Not known yet”/);
  await visit(page, 'en/question/children');
  for (const text of ['', 'two', '0', '21', '1.5']) {
    await page.locator('#fact-children').fill(text);
    await submit(page);
    await refused(/Enter how many children the referral is about, from 1 to 20/);
    assert.equal(await page.locator('#fact-children').inputValue(), text);
  }
  await visit(page, 'en/question/sessionPlan');
  await fillPlan(page, { sessions: [{ minutes: 60 }, { minutes: 'long' }, { minutes: 60 }] });
  await submit(page);
  await refused(/Enter how long session 2 lasts, in whole minutes from 1 to 1440/);
  await fillPlan(page, { sessions: [{ minutes: 60 }, { minutes: 60 }, { minutes: 60 }] });
  await submit(page);
  assert.equal((await asked(page)).fact, 'sessionPlan.reviewAfter');
  await page.locator('input[name^=fact-]').fill('4');
  await submit(page);
  await refused(/a whole number from 1 to 3/);
  assert.deepEqual(trouble, []);
  await close();
});

test('the hours follow what is typed, before anything is saved', async () => {
  const { page, close } = await open();
  await answer(page, 'supervised-contact');
  await visit(page, 'en/question/sessionPlan');
  assert.match(await page.locator('main').innerText(), /Enter the length of each session/);
  await fillPlan(page, { sessions: [60, 60, 60, 60, 60].map((minutes) => ({ minutes })) });
  assert.match(await page.locator('#hours').innerText(), /Used\s+5 hours\s+Left\s+1 hour/);
  assert.match(await page.locator('#hours').innerText(), /The review belongs after session 3 or 4\./);
  await page.locator('#minutes-4').fill('200');
  assert.match(
    await page.locator('#hours').innerText(),
    /7 hours 20 minutes\s+Over the limit by\s+1 hour 20 minutes/,
  );
  await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 90 }] });
  await submit(page);
  await page.locator('input[name^=fact-]').fill('2');
  await submit(page);
  await visit(page, 'en/check');
  const rows = await page.locator('.summary .govuk-summary-list__row').allInnerTexts();
  assert.ok(rows.some((row) => /Session 1: 1 hour 30 minutes; Session 2: 1 hour 30 minutes/.test(row)));
  assert.ok(rows.some((row) => row.startsWith(askFor('sessionPlan.reviewAfter', en)) && /\b2\b/.test(row)));
  await close();
});

test('starting again can be undone', async () => {
  const { page, close } = await open();
  await answer(page, 'supported-contact');
  await visit(page, 'en/start');
  await page.getByRole('button', { name: 'Start again' }).click();
  assert.equal(await page.getByRole('button', { name: 'Start again' }).count(), 0);
  await page.locator('#notification .link-button').click();
  assert.equal(await page.getByRole('button', { name: 'Start again' }).count(), 1);
  assert.equal(page.url(), `${url()}#/en/start`);
  await close();
});
