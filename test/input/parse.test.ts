import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { list, type Model, object, value } from '../../src/input/model.ts';
import { parse } from '../../src/input/parse.ts';
import { issuesOf } from './refusal.ts';

const text = value(z.string().check(z.startsWith('a', 'not-a-date')));

describe('a schema has the last word', () => {
  it('on a value', () => {
    expect(parse(text, 'abc')).toBe('abc');
    expect(issuesOf(() => parse(text, 'bc'))).toEqual([{ path: '', code: 'not-a-date' }]);
  });

  it('on what it is given of an object', () => {
    const { schema, ...read } = object({ a: text });
    const model: Model = { schema: schema.check(z.refine(() => false, 'not-a-reference')), ...read };
    expect(issuesOf(() => parse(model, { a: 'a' }))).toEqual([{ path: '', code: 'not-a-reference' }]);
  });

  it('which is a copy in which nothing can answer back', () => {
    const seen: unknown[] = [];
    const watched = value(z.custom<unknown>((given) => seen.push(given) > 0));
    const model = object({ single: watched, many: list(watched, { most: 2 }) });
    const get = () => 1;
    parse(model, { single: new Proxy(get, {}), many: [{ get }, [get]] });
    expect(seen.map((given) => typeof given)).toEqual(['symbol', 'symbol', 'symbol']);
  });
});
