import type * as z from 'zod/mini';
import { dataWords } from './data-words.ts';
import { issue } from './invalid-input-error.ts';
import type { DataCode, InputIssue, ModelCode } from './issue.ts';
import { modelIssue, modelWords } from './model-issue.ts';
import { nearest } from './nearest.ts';

type Code = DataCode | ModelCode;
type Found = z.core.$ZodIssue | z.core.$ZodRawIssue;

/** Given to every schema and check, so that Zod says what this package says. */
export const inEnglish = {
  error: (found: z.core.$ZodRawIssue): string =>
    found.input === undefined ? dataWords.missing([]) : ourIssue('', found).message,
};

/** What Zod has found, as one of our issues: no value, and no key that is not in the schema. */
export function ourIssue(path: string, found: Found): InputIssue {
  const [code, ...expected] = fault(found);
  return Object.hasOwn(modelWords, code)
    ? modelIssue(path, code as ModelCode, expected)
    : issue(path, code as DataCode, expected);
}

/** The code, and what would have been accepted. Zod has one code for all wrong texts, so the sentence that it was given tells them apart. */
function fault(found: Found): [Code, ...string[]] {
  if (found.message === dataWords.missing([])) return ['missing'];
  switch (found.code) {
    case 'invalid_type':
      return found.expected === 'int' ? ['not-a-whole-number'] : ['wrong-type', found.expected];
    case 'invalid_value':
      return ['not-a-choice', ...found.values.map(String)];
    case 'too_small':
      return [found.origin === 'array' ? 'too-few' : 'too-small', `${found.minimum}`];
    case 'too_big':
      return [found.origin === 'array' ? 'too-many' : 'too-large', `${found.maximum}`];
    case 'unrecognized_keys': {
      // Zod lists the keys themselves, which may be personal, so they are taken out.
      const [key = ''] = found.keys.splice(0);
      const object = (found as z.core.$ZodRawIssue).inst as z.ZodMiniObject;
      return ['unknown-key', ...nearest(key, Object.keys(object.shape))];
    }
    default: {
      const words = { ...dataWords, ...modelWords };
      const codes = Object.keys(words) as Code[];
      return [codes.find((code) => words[code]([]) === found.message) ?? 'unreadable'];
    }
  }
}
