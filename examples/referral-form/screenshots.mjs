// Takes the form's main states in both languages into a folder, or docs/screenshots of the package: node screenshots.mjs [folder]
import { mkdirSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';
import { launch, open } from './test/browser.mjs';
import { states } from './test/states.mjs';

const folder = argv[2] ?? fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const taken = ['start', 'nothing-chosen', 'not-suitable', 'session-plan', 'case-dates', 'summary'];
const PHONE = { width: 375, height: 667 };
const TALLEST = 1400;

/** What stands at the top of the page, the headline where it stands before anything is scrolled. */
async function take(page, name, { width, height = TALLEST }) {
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height });
  await page.evaluate(() => scrollTo(0, 0));
  const { height: whole } = await page.locator('body').boundingBox();
  const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(whole), height) };
  await page.screenshot({ path: `${folder}/${name}.png`, clip });
}

mkdirSync(folder, { recursive: true });
const server = await serve(0);
const browser = await launch();
for (const language of ['en', 'cy']) {
  const { page, close } = await open(browser, server.url, { language, at: 'start' });
  for (const [name, reach] of Object.entries(states)) {
    await reach(page, language);
    if (!taken.includes(name)) continue;
    await take(page, `${name}.${language}`, { width: 960 });
    if (name !== 'not-suitable') continue;
    await page.setViewportSize(PHONE);
    await page.locator('#focus').evaluate((heading) => heading.scrollIntoView());
    await page.screenshot({ path: `${folder}/phone.${language}.png` });
    await page.setViewportSize({ width: 960, height: 800 });
  }
  await close();
}
await browser.close();
server.stop();
