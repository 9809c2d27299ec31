import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { serve } from '../serve.mjs';
import { addEvent, answer, asked, fillDate, fillPlan, follow, launch, open, turn } from './browser.mjs';

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

async function opened(step, { language = 'en', service = 'supervised-contact' } = {}) {
  const made = await open(browser, server.url, { language });
  await answer(made.page, await asked(made.page), service);
  await follow(made.page.locator(`nav a[href="#/${language}/${step}"]`));
  return made;
}

const submit = (page) => page.locator('main form button[type=submit]').first().click();
const errors = (page) => page.locator('.govuk-error-summary li').allInnerTexts();

test('a plan shows the hours used and left, and where the review belongs', async () => {
  const { page, trouble, close } = await opened('plan');
  await fillPlan(page, { sessions: [60, 60, 60, 60, 60].map((minutes) => ({ minutes })) });
  await submit(page);
  assert.match(await page.locator('#hours').innerText(), /Used\s+5 hours\s+Left\s+1 hour$/);
  assert.match(await page.locator('main').innerText(), /The review belongs after session 3 or 4\./);
  await page.locator('#review-after').fill('5');
  await submit(page);
  assert.match(await page.locator('main').innerText(), /goes outside a guideline/);
  await page.locator('#review-after').fill('3');
  await submit(page);
  assert.match(await page.locator('main').innerText(), /keeps to every limit and guideline/);
  assert.deepEqual(trouble, []);
  await close();
});

test('a plan over six hours says by how much', async () => {
  const { page, close } = await opened('plan', { language: 'cy' });
  await fillPlan(page, { sessions: [200, 200].map((minutes) => ({ minutes })) });
  await submit(page);
  assert.match(await page.locator('#hours').innerText(), /6 awr 40 munud\s+Dros y terfyn o\s+40 munud$/);
  await close();
});

test('a plan that cannot be read leads to the session and keeps what was typed', async () => {
  const { page, close } = await opened('plan');
  await fillPlan(page, { sessions: [{ minutes: 0 }, { minutes: 'long' }, { minutes: '' }] });
  await submit(page);
  const told = await errors(page);
  assert.equal(told.length, 3);
  assert.match(told[0], /^Session 1: .*at least 1/);
  assert.match(told[1], /^Session 2: /);
  assert.match(told[2], /^Session 3: This is required/);
  await page.locator('.govuk-error-summary a').nth(1).click();
  assert.equal(await page.evaluate(() => document.activeElement.value), 'long');
  await fillPlan(page, { sessions: [{ minutes: 100 }, { minutes: 100 }, { minutes: 100 }] });
  await submit(page);
  await page.locator('#review-after').fill('4');
  await submit(page);
  assert.match((await errors(page))[0], /more sessions than the plan has/);
  await close();
});

test('who attends is asked for, and judged once somebody is listed', async () => {
  const { page, close } = await opened('plan');
  await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 90 }] });
  await submit(page);
  await page.locator('input[id^=attendees-]').first().fill('parent-a, aunt-b');
  await submit(page);
  await page.locator('#identified-parties').fill('parent-a');
  await submit(page);
  assert.match(await page.locator('main').innerText(), /somebody else is listed/);
  await page.locator('#identified-parties').fill('parent-a, aunt-b');
  await submit(page);
  assert.match(await page.locator('main').innerText(), /keeps to every limit and guideline/);
  await close();
});

async function overChristmas(options) {
  const made = await opened('case', options);
  await addEvent(made.page, 'incidents', '2026-12-24');
  await addEvent(made.page, 'referralReceivedAt', '2026-12-14');
  await addEvent(made.page, 'sessions', '2026-12-23');
  await addEvent(made.page, 'sessions', '2026-12-16');
  await fillDate(made.page, 'as-of', '2026-12-30');
  await made.page.locator('form:has(#as-of) button').click();
  return made;
}

async function sayDone(page, name, date) {
  await follow(page.getByRole('link', { name: `Say when this was done (${name})` }));
  await fillDate(page, 'done-on', date);
  await page.locator('form:has(#done-on) button').click();
}

test('the deadlines of a case stand in a calendar, with the bank holidays named', async () => {
  const { page, trouble, close } = await overChristmas();
  const month = page.getByRole('table', { name: 'December 2026' });
  assert.match(
    await month.locator('td', { hasText: '29' }).innerText(),
    /!\s*Overdue\. Due: Report of the incident 1/,
  );
  assert.match(await month.locator('td', { hasText: '30' }).innerText(), /●\s*Due: Notice of acceptance/);
  assert.match(await month.locator('td', { hasText: '25' }).innerText(), /×\s*not counted/);
  const text = await page.locator('.month').innerText();
  assert.match(text, /Friday 25 December 2026 is a bank holiday \(Christmas Day\)/);
  assert.match(text, /Monday 28 December 2026 is a bank holiday \(Boxing Day\)/);
  assert.match(await page.locator('.owed').innerText(), /Report of the incident 1 ! Overdue/);
  assert.deepEqual(trouble, []);
  await close();
});

test('a record is said to be done, late or in time, and what is impossible is refused', async () => {
  const { page, close } = await overChristmas();
  await sayDone(page, 'Report of the incident 1', '2026-12-23');
  assert.match((await errors(page))[0], /before the event/);
  await fillDate(page, 'done-on', '2026-12-30');
  await page.locator('form:has(#done-on) button').click();
  assert.match(await page.locator('.owed').innerText(), /Report of the incident 1 Done late/);
  await sayDone(page, 'Record of Observed Contact 2', '2026-12-23');
  await addEvent(page, 'sessions', '2026-12-09');
  assert.match(await page.locator('.owed').innerText(), /Record of Observed Contact 3 Done\n/);
  await addEvent(page, 'contactCeasedOn', '2026-12-10');
  assert.match((await errors(page))[0], /before the last session/);
  await addEvent(page, 'safeguardingConcerns', '2026-02-30');
  assert.match((await errors(page))[0], /Enter a real date/);
  await close();
});

test('non-engagement is asked about where something is owed for it', async () => {
  for (const [service, asked] of [
    ['supervised-contact', 1],
    ['supported-contact', 0],
  ]) {
    const { page, close } = await opened('case', { service });
    assert.equal(await page.locator('input[name=event]').count(), 5 + asked);
    assert.equal(await page.locator('input[name=event][value=nonEngagement]').count(), asked);
    await close();
  }
});

test('what was done under one service is left out under another', async () => {
  const { page, trouble, close } = await overChristmas();
  await sayDone(page, 'Record of Observed Contact 1', '2026-12-17');
  await turn(page, () => page.goto(`${server.url}#/en/referral/service`));
  await answer(page, await asked(page), 'supported-contact');
  await follow(page.locator('nav a[href="#/en/case"]'));
  const owed = await page.locator('.owed').innerText();
  assert.match(owed, /Record of Supported Contact Not due yet/);
  assert.doesNotMatch(owed, /Observed/);
  assert.match(await page.locator('main').innerText(), /Not expected/);
  assert.deepEqual(trouble, []);
  await close();
});

for (const [language, name] of [
  ['en', 'Notice of acceptance'],
  ['cy', 'Hysbysiad derbyn'],
]) {
  test(`the dates are offered as a calendar file that names nobody (${language})`, async () => {
    const { page, trouble, close } = await overChristmas({ language });
    await follow(page.locator(`nav a[href="#/${language}/plan"]`));
    await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 90 }] });
    await submit(page);
    await page.locator('input[id^=attendees-]').first().fill('parent-a, aunt-b');
    await submit(page);
    await page.locator('#identified-parties').fill('parent-a');
    await submit(page);
    await follow(page.locator(`nav a[href="#/${language}/case"]`));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '.ics' }).click(),
    ]);
    assert.match(download.suggestedFilename(), /\.ics$/);
    const file = await readFile(await download.path(), 'utf8');
    const lines = file.split('\r\n');
    assert.equal(lines.at(-1), '');
    assert.ok(!/[^\r]\n/.test(file));
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    const whole = file.replaceAll('\r\n ', '');
    assert.equal(whole.match(/BEGIN:VEVENT/g).length, 2);
    assert.match(whole, /UID:acceptance-notice\.2026-12-30@family-time-rules/);
    assert.match(whole, /UID:incident-report\.0\.2026-12-29@family-time-rules/);
    assert.match(whole, /DTSTART;VALUE=DATE:20261230/);
    assert.match(whole, new RegExp(`SUMMARY;LANGUAGE=${language}:[^\r]*: ${name}\r`));
    assert.doesNotMatch(whole, /parent-a|aunt-b/);
    assert.deepEqual([...new Set(whole.match(/^[A-Z-]+(?=[;:])/gm))].toSorted(), [
      ...['BEGIN', 'CALSCALE', 'DTSTAMP', 'DTSTART', 'END', 'PRODID'],
      ...['SUMMARY', 'TRANSP', 'UID', 'VERSION'],
    ]);
    assert.deepEqual(trouble, []);
    await close();
  });
}
