import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dataWords } from '../../src/input/data-words.ts';
import { known, list, type Model, object } from '../../src/input/model.ts';
import { modelWords } from '../../src/input/model-issue.ts';
import { parse } from '../../src/input/parse.ts';
import { issuesOf } from './refusal.ts';

const text = { schema: z.string().check(z.startsWith('a', dataWords['not-a-date']([]))) };

describe('a schema has the last word', () => {
  it('on a value', () => {
    expect(parse(text, 'abc')).toBe('abc');
    expect(issuesOf(() => parse(text, 'bc'))).toEqual([{ path: '', code: 'not-a-date' }]);
  });

  it('on what it is given of an object', () => {
    const { schema, ...read } = object({ a: text });
    const model: Model = {
      schema: schema.check(z.refine(() => false, modelWords['not-a-reference']([]))),
      ...read,
    };
    expect(issuesOf(() => parse(model, { a: 'a' }))).toEqual([{ path: '', code: 'not-a-reference' }]);
  });

  it('also in a sentence that is none of this package’s', () => {
    const model = { schema: z.custom(() => false, 'No, “1”.') };
    expect(issuesOf(() => parse(model, 1))).toEqual([{ path: '', code: 'unreadable' }]);
  });

  it('on a copy in which nothing can answer back', () => {
    const seen: unknown[] = [];
    const watched = { schema: z.custom<unknown>((given) => seen.push(given) > 0) };
    const model = object({ single: watched, many: list(watched, { most: 2 }) });
    const get = () => 1;
    parse(model, { single: new Proxy(get, {}), many: [{ get }, [get]] });
    expect(seen.map((given) => typeof given)).toEqual(['symbol', 'symbol', 'symbol']);
  });
});

it('what was read is a copy without what was not given', () => {
  const model = object({ first: known(text), second: known(text), third: known(text) });
  const given = { second: undefined, third: 'a' };
  const read = parse(model, given);
  expect(Object.keys(read)).toEqual(['third']);
  expect(read).not.toBe(given);
});
