// Builds the page into dist/: one script, two style sheets and the HTML, and nothing that is fetched later.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const designSystem = createRequire(import.meta.url).resolve(
  'govuk-frontend/dist/govuk/govuk-frontend.min.css',
);

/** GDS Transport may be used on GOV.UK alone; the Design System names Arial for everyone else. */
const withoutCrownFont = (css) =>
  css.replaceAll('GDS Transport,arial', 'arial').replaceAll(/@font-face\{[^}]*\}/g, '');

mkdirSync(here('dist'), { recursive: true });
copyFileSync(here('index.html'), here('dist/index.html'));
copyFileSync(here('page/form.css'), here('dist/form.css'));
writeFileSync(here('dist/govuk-frontend.css'), withoutCrownFont(readFileSync(designSystem, 'utf8')));
await build({
  entryPoints: [here('page/main.tsx')],
  outfile: here('dist/form.js'),
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
