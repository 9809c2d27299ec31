import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CaseHistorySchema, ReferralSchema, SessionPlanSchema } from 'family-time-rules';
import { whereJsonBreaks } from './where-json-breaks.mjs';

const schemas = {
  referral: ReferralSchema,
  'session plan': SessionPlanSchema,
  'case history': CaseHistorySchema,
};

/** What a file holds, and which of the three inputs it is. */
export function readInput(file) {
  const input = parse(file, readText(file));
  return { name: basename(file, '.json'), kind: kindOf(input), input };
}

/** The text of a file in UTF-8, without the byte order mark that some editors put before it. */
function readText(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch ({ code }) {
    throw new Error(`${file} ${unreadable[code] ?? 'cannot be read.'}`);
  }
}

const unreadable = {
  ENOENT: 'does not exist.',
  EISDIR: 'is a folder; give the files in it.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not text in UTF-8; save it in that encoding.',
};

function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch {
    const { at, expected } = whereJsonBreaks(text);
    const before = text.slice(0, at).split('\n');
    const place = `line ${before.length}, column ${before.at(-1).length + 1}`;
    throw new Error(`${file} is not JSON: ${place}: ${expected} is expected here.`);
  }
}

/** The input whose keys the file has most of; of several, the one in which the least is wrong. */
function kindOf(input) {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const fits = Object.entries(schemas).map(([kind, schema]) => ({
    kind,
    known: keys.filter((key) => Object.hasOwn(schema.shape, key)).length,
    wrong: schema.safeParse(input).error?.issues.length ?? 0,
  }));
  return fits.sort((left, right) => right.known - left.known || left.wrong - right.wrong)[0].kind;
}
