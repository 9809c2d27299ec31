import * as fc from 'fast-check';
import * as library from '../../src/index.ts';
import { anyValue, made } from './any-value.ts';
import { type Change, changed, changes } from './nearly-valid.ts';

/** Either any values at all, or valid arguments with one change made in them. */
export type Case =
  | { readonly given: readonly unknown[] }
  | { readonly valid: number; readonly change: Change };

type Arguments = readonly unknown[];

/** Cases for a function, half of them nearly valid, and the arguments that each stands for, to be made just before the call. */
export function casesFor(validArguments: readonly Arguments[]) {
  const { keys, values } = vocabularyOf(validArguments);
  const value = anyValue(keys, values);
  const most = Math.max(...validArguments.map(({ length }) => length)) + 1;
  const cases: fc.Arbitrary<Case> = fc.oneof(
    { weight: 1, arbitrary: fc.record({ given: fc.array(value, { maxLength: most }) }) },
    {
      weight: 1,
      arbitrary: fc.record({ valid: fc.nat({ max: validArguments.length - 1 }), change: changes(value) }),
    },
  );
  const argumentsOf = (each: Case): Arguments =>
    'given' in each ? each.given.map(made) : changed(validArguments[each.valid] as Arguments, each.change);
  return { cases, argumentsOf };
}

const constants: readonly unknown[] = Object.values(library);

/** The keys and the values that valid arguments hold; the package's own constants are values as a whole. */
function vocabularyOf(validArguments: readonly Arguments[]): { keys: string[]; values: unknown[] } {
  const keys = new Set<string>();
  const values = new Set<unknown>();
  const note = (part: unknown) => {
    if (typeof part !== 'object' || part === null || constants.includes(part)) values.add(part);
    else if (Array.isArray(part)) part.forEach(note);
    else
      for (const [key, inner] of Object.entries(part)) {
        keys.add(key);
        note(inner);
      }
  };
  note(validArguments);
  return { keys: [...keys], values: [...values] };
}
