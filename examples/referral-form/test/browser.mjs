import { chromium } from 'playwright-core';

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

/** A page of its own, and all that went wrong in it: what it logged, threw or was forbidden, and where it asked beyond its four files. */
export async function open(
  browser,
  url,
  { language = 'en', width = 960, height = 800, bypassCSP = false } = {},
) {
  const context = await browser.newContext({ viewport: { width, height }, bypassCSP, acceptDownloads: true });
  const page = await context.newPage();
  const trouble = [];
  await page.exposeFunction('report', (violation) => trouble.push(`violation: ${violation}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.report(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  const own = ['', 'form.js', 'form.css', 'govuk-frontend.css'].map((name) => `${url}${name}`);
  page.on('request', (request) => {
    const address = request.url().split('#')[0];
    if (!own.includes(address) && !/^(data|blob):/.test(address)) trouble.push(`request: ${address}`);
  });
  await page.goto(`${url}#/${language}/referral`);
  return { page, trouble, close: () => context.close() };
}

/** Goes elsewhere within the page, and waits until what stands there is drawn: that comes a moment after the address has changed. */
export async function turn(page, go) {
  await Promise.all([
    page.evaluate(
      () => new Promise((drawn) => addEventListener('hashchange', () => drawn(), { once: true })),
    ),
    go(),
  ]);
}

export const follow = (link) => turn(link.page(), () => link.click());

/** The fact that is asked for now, and the kind of field it has; undefined where nothing is asked. */
export async function asked(page) {
  if ((await page.locator('input[id^=minutes-]').count()) > 0) return { fact: 'sessionPlan', kind: 'plan' };
  const input = page.locator('main form input[name^=fact-]').first();
  if ((await input.count()) === 0) return undefined;
  const fact = (await input.getAttribute('name')).slice('fact-'.length).replaceAll('-', '.');
  return { fact, kind: await input.getAttribute('type') };
}

/** Answers the question that is shown, as a person with a mouse does. */
export async function answer(page, { fact, kind }, value) {
  if (kind === 'radio') await page.locator(`input[name^=fact-][value="${value}"]`).check();
  else if (kind === 'text')
    await page.locator('input[name^=fact-]').fill(`${fact === 'children' ? value.length : value}`);
  else await fillPlan(page, value);
  await page.locator('main form button[type=submit]').click();
}

export async function fillPlan(page, { sessions }) {
  const rows = page.locator('input[id^=minutes-]');
  while ((await rows.count()) < sessions.length) {
    await page.locator('main form button[type=button]:not(.session button)').first().click();
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
