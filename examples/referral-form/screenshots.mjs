// Takes the form's main states in both languages into docs/screenshots of the package: node screenshots.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';
import { launch, open } from './test/browser.mjs';
import { states } from './test/states.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const taken = ['nothing-chosen', 'some-answers', 'not-suitable', 'session-plan', 'case-dates'];

mkdirSync(folder, { recursive: true });
const server = await serve(0);
const browser = await launch();
for (const language of ['en', 'cy']) {
  const { page, close } = await open(browser, server.url, { language });
  for (const [name, reach] of Object.entries(states)) {
    await reach(page, language);
    if (!taken.includes(name)) continue;
    await page.mouse.move(0, 0);
    const { height } = await page.locator('body').boundingBox();
    await page.screenshot({
      path: `${folder}/${name}.${language}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width: 960, height: Math.min(Math.ceil(height), 1200) },
    });
  }
  await close();
}
await browser.close();
server.stop();
