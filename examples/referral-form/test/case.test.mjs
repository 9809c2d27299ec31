import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { addEvent, answer, downloaded, errors, fillDate, formInBrowser, showOn, visit } from './browser.mjs';

const { open } = formInBrowser();

async function opened({ language = 'en', service = 'supervised-contact' } = {}) {
  const made = await open({ language });
  await answer(made.page, service);
  await visit(made.page, `${language}/case`);
  return made;
}

async function overChristmas(options) {
  const made = await opened(options);
  await addEvent(made.page, 'incidents', '2026-12-24');
  await addEvent(made.page, 'referralReceivedAt', '2026-12-14');
  await addEvent(made.page, 'sessions', '2026-12-23');
  await addEvent(made.page, 'safeguardingConcerns', '2026-12-30');
  await showOn(made.page, '2026-12-30');
  return made;
}

async function sayDone(page, name, date, link = 'Say when this was done') {
  await page.getByRole('link', { name: `${link} (${name})` }).click();
  await page.waitForSelector('#done-on');
  await fillDate(page, 'done-on', date);
  await page.locator('form:has(#done-on) button').click();
}

const item = (page, name) => page.locator('.owed__item').filter({ hasText: name });

test('what is owed is sorted by urgency, and the bank holidays are named', async () => {
  const { page, trouble, close } = await overChristmas();
  assert.deepEqual(await page.locator('.owed > h3').allInnerTexts(), [
    'Overdue',
    'At once',
    'By a date',
    'No time limit stated',
    'Waiting for something else',
  ]);
  const names = await page.locator('.owed__name').allInnerTexts();
  assert.deepEqual(names.slice(0, 3), [
    'Report of the incident 1 ! Overdue',
    'Safeguarding alert 1 To do',
    'Notice of acceptance To do',
  ]);
  const month = page.getByRole('table', { name: 'December 2026' });
  assert.match(await month.locator('td', { hasText: '29' }).innerText(), /!\s*Due: Report of the incident 1/);
  assert.match(await month.locator('td', { hasText: '25' }).innerText(), /×\s*not counted/);
  const text = await page.locator('.month').innerText();
  assert.match(text, /Friday 25 December 2026 is a bank holiday \(Christmas Day\)/);
  assert.deepEqual(trouble, []);
  await close();
});

test('what was done is shown with its date, corrected and undone; what is impossible is refused', async () => {
  const { page, close } = await overChristmas();
  const name = 'Report of the incident 1';
  await sayDone(page, name, '2026-12-23');
  assert.match((await errors(page))[0], /^Report of the incident 1: .*before the day of the event/);
  await fillDate(page, 'done-on', '2026-12-30');
  await page.locator('form:has(#done-on) button').click();
  assert.match(await item(page, name).innerText(), /Done late[\s\S]*Done on Wednesday 30 December 2026/);
  await sayDone(page, name, '2026-12-29', 'Correct the date');
  assert.match(await item(page, name).innerText(), /Done\n[\s\S]*Done on Tuesday 29 December 2026/);
  await page.getByRole('button', { name: `Not done after all (${name})` }).click();
  assert.match(await item(page, name).innerText(), /Overdue/);
  await page.locator('#notification .link-button').click();
  assert.match(await item(page, name).innerText(), /Done on Tuesday 29 December 2026/);
  await page.getByRole('button', { name: /Remove\s+Incidents/ }).click();
  assert.equal(await item(page, name).count(), 0);
  await page.locator('#notification .link-button').click();
  assert.match(await item(page, name).innerText(), /Done on Tuesday 29 December 2026/);
  await addEvent(page, 'sessions', '2026-12-09');
  await addEvent(page, 'contactCeasedOn', '2026-12-10');
  assert.match((await errors(page))[0], /^End of contact: .*before the last session/);
  await close();
});

test('a year has four digits and lies where a case can, wherever a date is typed', async () => {
  const { page, close } = await overChristmas();
  await page.getByRole('link', { name: 'Say when this was done (Notice of acceptance)' }).click();
  await page.waitForSelector('#done-on');
  for (const [field, before] of [
    ['event-on', () => page.locator('input[name=event][value=sessions]').check()],
    ['as-of', () => undefined],
    ['done-on', () => undefined],
  ]) {
    for (const [date, sentence] of [
      ['26-12-14', /^The year for “.+” must have four digits and be from 2012 to 20\d\d$/],
      ['0026-12-14', /four digits and be from/],
      ['1999-12-14', /four digits and be from/],
      ['2026-02-30', /^The date for “.+” must be a real date/],
      ['--', /^Enter the date for “.+”, such as 14 12 2026$/],
    ]) {
      await before();
      await fillDate(page, field, date);
      await page.locator(`form:has(#${field}) button[type=submit]`).click();
      const told = await errors(page);
      assert.equal(told.length, 1, `${field} ${date}`);
      assert.match(told[0], sentence);
      assert.match(await page.locator(`#${field}-error`).innerText(), new RegExp(told[0].slice(-20)));
    }
  }
  await close();
});

test('each service is asked about what counts for it', async () => {
  for (const [service, count] of [
    ['supervised-contact', 8],
    ['supported-contact', 6],
  ]) {
    const { page, close } = await opened({ service });
    assert.equal(await page.locator('input[name=event]').count(), count);
    await close();
  }
});

test('a change of service asks before it removes what was done', async () => {
  const { page, trouble, close } = await overChristmas();
  await sayDone(page, 'Record of Observed Contact 1', '2026-12-24');
  await visit(page, 'en/question/service');
  await answer(page, 'supported-contact');
  assert.match(
    await page.locator('#proposed').innerText(),
    /1 record that was done belongs to the other service/,
  );
  await page.getByRole('button', { name: 'Yes, change it' }).click();
  await visit(page, 'en/case');
  assert.doesNotMatch(await page.locator('section[aria-labelledby=owed]').innerText(), /Observed/);
  assert.match(await page.locator('main').innerText(), /Not expected/);
  assert.deepEqual(trouble, []);
  await close();
});

const takeDates = (page) => downloaded(page, () => page.getByRole('button', { name: '.ics' }).click());

/** The entries of a file as ical.js and node-ical read them, which have to agree. */
function entriesOf(file) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const read = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, sequence } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return { uid, summary, description, date: startDate.toString(), sequence, status };
  });
  const other = Object.values(nodeIcal.sync.parseICS(file)).filter(({ type }) => type === 'VEVENT');
  assert.deepEqual(
    other.map(({ uid, summary, description, start, sequence, status, datetype }) => {
      const two = (number) => `${number}`.padStart(2, '0');
      return {
        uid,
        summary: summary.val ?? summary,
        description: description.val ?? description,
        date: `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`,
        sequence: Number(sequence),
        status,
        datetype,
      };
    }),
    read.map((entry) => ({ ...entry, datetype: 'date' })),
  );
  return read;
}

for (const [language, name, product] of [
  ['en', 'Due: Notice of acceptance', 'EN'],
  ['cy', 'I’w wneud: Hysbysiad derbyn', 'CY'],
]) {
  test(`the dates are a calendar file that two libraries read alike (${language})`, async () => {
    const { page, trouble, close } = await overChristmas({ language });
    const file = await takeDates(page);
    assert.ok(!/[^\r]\n/.test(file));
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(file.includes(`PRODID:-//family-time-rules//referral-form//${product}\r\n`));
    const entries = entriesOf(file);
    assert.deepEqual(entries.map(({ date }) => date).toSorted(), ['2026-12-29', '2026-12-30', '2026-12-30']);
    const notice = entries.find(({ summary }) => summary === name);
    assert.equal(notice.date, '2026-12-30');
    assert.ok(notice.description.length > 60 && notice.description.includes('“'), notice.description);
    assert.deepEqual(trouble, []);
    await close();
  });
}

test('a corrected date moves its calendar entry, what is done is cancelled, and no two cases share an entry', async () => {
  const { page, close } = await overChristmas();
  const first = entriesOf(await takeDates(page));
  assert.ok(first.every(({ sequence, status }) => sequence === 0 && status === 'CONFIRMED'));
  await addEvent(page, 'referralReceivedAt', '2026-12-15');
  await sayDone(page, 'Report of the incident 1', '2026-12-29');
  const second = entriesOf(await takeDates(page));
  assert.deepEqual(second.map(({ uid }) => uid).toSorted(), first.map(({ uid }) => uid).toSorted());
  const of = (entries, record) => entries.find(({ uid }) => uid.includes(`.${record}.`));
  assert.equal(of(second, 'acceptance-notice').date, '2026-12-31');
  assert.equal(of(second, 'acceptance-notice').sequence, 1);
  assert.equal(of(second, 'incident-report').status, 'CANCELLED');
  assert.equal(of(second, 'incident-report').sequence, 1);
  assert.equal(of(second, 'safeguarding-alert').sequence, 0);
  const third = entriesOf(await takeDates(page));
  assert.equal(of(third, 'acceptance-notice').sequence, 1);
  await close();
  const other = await overChristmas();
  const others = entriesOf(await takeDates(other.page)).map(({ uid }) => uid);
  assert.ok(others.every((uid) => !first.some((entry) => entry.uid === uid)));
  await other.close();
});
