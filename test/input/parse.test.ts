import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parse } from '../../src/input/parse.ts';
import { issuesOf } from './refusal.ts';

it('takes the schema’s word where the reader is in doubt', () => {
  const schema = z.string().check(z.startsWith('a', 'not-a-date'));
  expect(parse(schema, 'abc')).toBe('abc');
  expect(issuesOf(() => parse(schema, 'bc'))).toEqual([{ path: '', code: 'not-a-date' }]);
});
