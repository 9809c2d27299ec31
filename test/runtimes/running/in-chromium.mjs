import { chromium } from 'playwright-core';
import { bundle } from './bundle.mjs';
import { resultsIn } from './execute.mjs';
import { chromiumProgram } from './paths.mjs';
import { serve } from './serve.mjs';

const launchOptions = {
  executablePath: chromiumProgram,
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update'],
  ],
};

/** Runs the suite on a page that allows its own scripts and nothing else. Whatever the page complains of is a failure. */
export const inChromium = {
  name: 'Chromium',
  version: () => withBrowser((browser) => browser.version()),
  remark: ", under script-src 'self' and trusted types",
  run: async (project) => {
    await bundle(project, 'page');
    const server = await serve(project);
    const [page, forbidden] = await withBrowser(async (browser) => [
      await visit(browser, `${server.address}/page.html`),
      await visit(browser, `${server.address}/forbidden.html`),
    ]).finally(server.close);
    const { passed, failures } = resultsIn(page.printed);
    if (!forbidden.complaints.some((complaint) => complaint.startsWith('Policy violated: ')))
      failures.push('A page that breaks the policy was not noticed.');
    return { passed, failures: [...failures, ...page.complaints] };
  },
};

async function withBrowser(use) {
  const browser = await chromium.launch(launchOptions);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** What a page prints until it says that it is done, and its violations of the policy, uncaught errors and errors on the console. */
async function visit(browser, address) {
  const page = await browser.newPage();
  const printed = [];
  const complaints = [];
  page.on('console', (message) => (message.type() === 'log' ? printed : complaints).push(message.text()));
  page.on('pageerror', (error) => complaints.push(`${error}`));
  const done = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'done',
    timeout: 60_000,
  });
  await page.goto(address);
  await done;
  return { printed: printed.join('\n'), complaints };
}
