import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type * as deadlines from '../../src/deadlines/index.ts';
import type { en } from '../../src/messages/en.ts';
import type { inWords } from '../../src/messages/in-words.ts';
import type { CaseHistorySchema } from '../../src/records/case-history-schema.ts';
import type { requiredRecords } from '../../src/records/required-records.ts';
import type * as referrals from '../../src/referral/index.ts';

export type Rules = typeof deadlines & {
  requiredRecords: typeof requiredRecords;
  inWords: typeof inWords;
  CaseHistorySchema: typeof CaseHistorySchema;
  en: typeof en;
};

const daysAndRecords = `
  export * from './src/deadlines/index.ts';
  export { en } from './src/messages/en.ts';
  export { inWords } from './src/messages/in-words.ts';
  export { CaseHistorySchema } from './src/records/case-history-schema.ts';
  export { requiredRecords } from './src/records/required-records.ts';
`;

/** Exports of the package as one script. */
async function script(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../', import.meta.url)) },
    bundle: true,
    format: 'iife',
    globalName: 'rules',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const built = script(daysAndRecords);

/** A machine of its own, with the mutant that a mutation run has switched on in this one. */
const newMachine = () => {
  const { __stryker__ } = globalThis as { __stryker__?: object };
  return createContext(__stryker__ ? { __stryker__ } : {});
};

/**
 * The package's functions on a machine that is as `change`, a program, makes it. The change comes after loading, since date-fns-tz itself asks Intl for a zone as it
 * is loaded.
 */
export async function loadedOn(change: string): Promise<Rules> {
  const machine = newMachine();
  runInContext(await built, machine);
  runInContext(change, machine);
  return runInContext('rules', machine);
}

/** The functions on referrals and session plans, loaded on a machine on which any look at Intl fails. */
export async function referralsWithoutIntl(): Promise<typeof referrals> {
  const machine = newMachine();
  runInContext(untouchableIntl, machine);
  runInContext(await script(`export * from './src/referral/index.ts';`), machine);
  return runInContext('rules', machine);
}

const withFormat = (change: string) => `
  const Format = Intl.DateTimeFormat;
  Intl = { ...Intl, DateTimeFormat: class { constructor(locale, options) { ${change} } } };
`;

/** Machines that cannot tell London's time, each as the program that makes it so. */
export const withoutLondon: Readonly<Record<string, string>> = {
  'without Intl': 'delete globalThis.Intl',
  'without time zones': withFormat(
    `if (options?.timeZone) throw new RangeError('Invalid time zone'); return new Format(locale, options);`,
  ),
  'that knows only UTC': withFormat(
    `if (options?.timeZone !== 'UTC') throw new RangeError('Invalid time zone'); return new Format(locale, options);`,
  ),
  'that takes every zone for UTC': withFormat(`return new Format(locale, { ...options, timeZone: 'UTC' });`),
  'that takes every zone for New York’s': withFormat(
    `return new Format(locale, { ...options, timeZone: 'America/New_York' });`,
  ),
  'that takes every zone for Paris’s': withFormat(
    `return new Format(locale, { ...options, timeZone: 'Europe/Paris' });`,
  ),
  'that takes every zone for Lagos’s, an hour ahead all year': withFormat(
    `return new Format(locale, { ...options, timeZone: 'Africa/Lagos' });`,
  ),
  'that knows the zone and cannot format a date': withFormat(
    `this.formatToParts = () => { throw new TypeError('not implemented'); };`,
  ),
  'that formats a date as nothing': withFormat('this.formatToParts = () => [];'),
  'that formats a date in words': withFormat(`this.format = () => 'ten past four';`),
};

/** A machine on which any look at Intl fails. */
const untouchableIntl = `Object.defineProperty(globalThis, 'Intl', { get() { throw new Error('Intl'); } })`;
