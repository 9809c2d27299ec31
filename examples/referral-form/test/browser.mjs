import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';

/** Debian's Chromium, without anything that would look for a network. */
export const launch = () =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A browser and the form, for all tests of a file. */
export function formInBrowser() {
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
  return { open: (options) => open(browser, server.url, options), url: () => server.url };
}

const ownFiles = ['', 'form.js', 'form.css', 'govuk-frontend.css'];

/** A page of its own, and all that went wrong in it: what it logged, threw or was forbidden, and where it asked beyond its four files. */
export async function open(
  browser,
  url,
  { language = 'en', at = 'question', width = 960, height = 800, bypassCSP = false, ...context } = {},
) {
  const own = await browser.newContext({
    viewport: { width, height },
    bypassCSP,
    acceptDownloads: true,
    ...context,
  });
  const page = await own.newPage();
  page.setDefaultTimeout(15_000);
  const trouble = [];
  if (context.javaScriptEnabled !== false) {
    await page.exposeFunction('report', (violation) => trouble.push(`violation: ${violation}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.report(`${violatedDirective} ${blockedURI}`),
      );
    });
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url().split('#')[0];
    const isOwn = ownFiles.some((name) => address === `${url}${name}`);
    if (!isOwn && !/^(data|blob):/.test(address)) trouble.push(`request: ${address}`);
  });
  await page.goto(`${url}#/${language}/${at}`);
  return { page, trouble, close: () => own.close() };
}

/** Goes to another part of the form by its address, as a link within the page does. */
export const visit = (page, address) =>
  page.evaluate(async (hash) => {
    if (location.hash === hash) return;
    const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await arrived;
  }, `#/${address}`);

/** The fact that is asked for now, and the kind of field it has; undefined where nothing is asked. */
export const asked = (page) =>
  page.evaluate(() => {
    if (document.querySelector('input[id^=minutes-]')) return { fact: 'sessionPlan', kind: 'plan' };
    const input = document.querySelector('main form input[name^=fact-]');
    if (input === null) return undefined;
    return { fact: input.name.slice('fact-'.length).replaceAll('-', '.'), kind: input.type };
  });

export const submit = (page) =>
  page.locator('main form:not(:has(#saved-file)) button[type=submit]').first().click();

/** Answers the question that is shown, as a person with a mouse does. Null: not known yet. */
export async function answer(page, value) {
  const { fact, kind } = await asked(page);
  if (kind === 'radio') await page.locator(`input[name^=fact-][value="${value ?? 'not-known-yet'}"]`).check();
  else if (value === null) {
    await page.locator('main form .govuk-button-group button[type=button]').click();
    return;
  } else if (kind === 'text') {
    await page.locator('input[name^=fact-]').fill(`${fact === 'children' ? value.length : value}`);
  } else await fillPlan(page, value);
  await submit(page);
}

export async function fillPlan(page, { sessions }) {
  const rows = page.locator('input[id^=minutes-]');
  while ((await rows.count()) < sessions.length) {
    await page.locator('main form fieldset > button').click();
  }
  while ((await rows.count()) > sessions.length) {
    await page.locator('.session button').last().click();
  }
  for (const [place, { minutes }] of sessions.entries()) await rows.nth(place).fill(`${minutes}`);
}

/** Types a date into its three boxes. */
export async function fillDate(page, id, date) {
  const [year, month, day] = date.split('-');
  await page.locator(`#${id}`).fill(day);
  await page.locator(`#${id}-month`).fill(month);
  await page.locator(`#${id}-year`).fill(year);
}

export async function addEvent(page, kind, date) {
  await page.locator(`input[name=event][value=${kind}]`).check();
  await fillDate(page, 'event-on', date);
  await page.locator('form:has(#event) button[type=submit]').click();
}

export async function showOn(page, date) {
  await fillDate(page, 'as-of', date);
  await page.locator('form:has(#as-of) button').click();
}

export const errors = (page) => page.locator('.govuk-error-summary li').allInnerTexts();
export const headline = (page) => page.locator('#headline').innerText();
export const announced = (page) => page.locator('#announcement').textContent();

/** The text of what a button hands to the browser as a file. */
export async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
