import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Programs that make a runtime unable to tell time zones. */
const runtimes = {
  'without Intl': 'delete globalThis.Intl;',
  'whose Intl knows no zones': `
    const { DateTimeFormat } = Intl;
    Intl.DateTimeFormat = function (locale, options) {
      if (options?.timeZone) throw new RangeError('Invalid time zone specified');
      return new DateTimeFormat(locale, options);
    };
  `,
};

/** What a process prints that first does one thing and then another. It runs in the package, whose own name leads to what was built. */
const run = (before: string, program: string): string =>
  execFileSync(process.execPath, ['--input-type=module'], {
    cwd: root,
    encoding: 'utf8',
    input: `${before}\n${program}`,
    stdio: ['pipe', 'pipe', 'pipe'],
  });

const judging = `
  const report = checkReferralSuitability({
    service: 'supervised-contact',
    mode: 'remote',
    children: [{ ofAgeToExpressViews: true, refusing: true }],
    sessionPlan: { sessions: [{ minutes: 60, on: '2026-03-27' }] },
  });
  const { headline } = explainReport(report, en);
  console.log(JSON.stringify([report.suitability.outcome, headline.startsWith('Do not send')]));
`;
const judged = '["unsuitable",true]\n';
const names = 'checkReferralSuitability, explainReport, en';
const requiring = `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(root)});`;

describe.each(Object.entries(runtimes))('in a process %s', (_, before) => {
  it('family-time-rules/referral loads, judges and explains', () => {
    const imported = `const { ${names} } = await import('family-time-rules/referral');`;
    const required = `${requiring} const { ${names} } = require('family-time-rules/referral');`;
    expect(run(before, imported + judging)).toBe(judged);
    expect(run(before, required + judging)).toBe(judged);
  });

  it.each([
    ['family-time-rules/referral', true],
    ['family-time-rules', false],
  ])('a bundle of the same functions from %s loads: %j', (subpath, loads) => {
    const { outputFiles } = buildSync({
      stdin: { contents: `import { ${names} } from '${subpath}';${judging}`, resolveDir: root },
      bundle: true,
      format: 'esm',
      write: false,
    });
    const bundle = outputFiles[0]?.text ?? '';
    expect(run('', bundle)).toBe(judged);
    if (loads) expect(run(before, bundle)).toBe(judged);
    else expect(() => run(before, bundle)).toThrow(/Intl is not defined|Invalid time zone/);
  });

  it.each(['family-time-rules', 'family-time-rules/deadlines'])(
    '%s cannot be loaded, because of date-fns-tz, as docs/security.md says',
    (subpath) => {
      const loading = `
        const error = await import('${subpath}').then(() => undefined, (error) => error);
        console.log(/date-fns-tz/.test(error?.stack));
      `;
      expect(run('', loading)).toBe('false\n');
      expect(run(before, loading)).toBe('true\n');
    },
  );
});
