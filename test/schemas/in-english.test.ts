import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type InputIssue, InvalidInputError, ReferralSchema } from '../../src/index.ts';
import { acrossFields } from './across-fields.ts';
import { inputs } from './inputs.ts';
import { everyChange, type Json } from './nearly.ts';

const codesAcrossFields: readonly string[] = acrossFields.map(({ code }) => code);

/** What a function finds wrong that a schema can find too. */
function issuesOf(call: () => unknown): readonly InputIssue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.filter(({ code }) => !codesAcrossFields.includes(code));
  }
}

interface Said {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}
const lines = (issues: readonly Said[] = []) =>
  issues.map(({ path = [], message }) => `${path.join('.')}: ${message}`);

/** Text in place of every value, and a key beside the others in every object, that are nobody’s but the caller’s. */
function withPrivateText(tree: Json): Json {
  if (Array.isArray(tree)) return tree.map(withPrivateText);
  if (typeof tree !== 'object' || tree === null) return 'Branwen Ferch Llyr';
  const entries = Object.entries(tree).map(([key, value]) => [key, withPrivateText(value)] as const);
  return Object.fromEntries([...entries, ['Branwen Ferch Llyr', 'Branwen Ferch Llyr']]);
}

describe.each(inputs)('the Zod schema of a $name', ({ schema, call, full, any }) => {
  test('says what its function says, once, at the same places, whatever is changed in a full one', () => {
    const reached = new Set<string>();
    for (const input of everyChange(full)) {
      const said = lines(schema.safeParse(input).error?.issues);
      expect(said).toEqual([...new Set(said)]);
      for (const { path, code, message } of issuesOf(() => call(input))) {
        reached.add(code);
        expect(said).toContain(`${path}: ${message}`);
      }
    }
    const everywhere = ['missing', 'not-a-choice', 'too-many', 'too-small', 'unknown-key', 'wrong-type'];
    expect([...reached]).toEqual(expect.arrayContaining(everywhere));
  });

  test('says nothing but sentences of this package, as a Standard Schema too', async () => {
    const ours = new Set(everyChange(full).flatMap((input) => issuesOf(() => call(input)).map(sentence)));
    const reached = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(any, async (input) => {
        const issues = schema.safeParse(input).error?.issues ?? [];
        reached.add(issues.length > 0);
        for (const { message } of issues) expect(ours).toContain(sentence({ message }));
        const result = await schema['~standard'].validate(input);
        expect(lines(result.issues)).toEqual(lines(issues));
      }),
    );
    expect(reached.size).toBe(2);
  });

  test('repeats no value and no unknown key, in a message or beside it', async () => {
    const error = schema.safeParse(withPrivateText(full)).error as z.core.$ZodError;
    const { issues } = await schema['~standard'].validate(withPrivateText(full));
    const shown = [error, error.issues, issues, z.treeifyError(error)];
    expect(error.issues.filter(({ code }) => code === 'unrecognized_keys').length).toBeGreaterThan(1);
    for (const each of shown) expect(JSON.stringify(each)).not.toContain('Branwen');
    expect(z.prettifyError(error)).not.toContain('Branwen');
  });
});

/** A sentence without the name or the number that stands in it. */
const sentence = ({ message }: { readonly message: string }) =>
  message
    .replace(/“.*”/, '“…”')
    .replace(/; the nearest is “…”/, '')
    .replace(/\d+/, '…');

test('a schema made from one of these knows its own keys', () => {
  const messages = (schema: z.ZodMiniType, input: unknown) =>
    schema.safeParse(input).error?.issues.map(({ message }) => message);
  const unknown = 'A key here is not known; check that this kind of input is expected here.';
  const nearest = (key: string) => unknown.replace(';', `; the nearest is “${key}”;`);
  const service = 'supported-contact';
  const picked = z.pick(ReferralSchema, { service: true });
  expect(messages(picked, { service, mode: 'remote' })).toEqual([unknown]);
  expect(messages(picked, { service, moed: 'remote' })).toEqual([unknown]);
  expect(messages(ReferralSchema, { service, moed: 'remote' })).toEqual([nearest('mode')]);
  const extended = z.extend(ReferralSchema, { caseNumber: z.string() });
  expect(messages(extended, { service, caseNumber: '1', casenumbers: '1' })).toEqual([nearest('caseNumber')]);
});

test('a page’s own words for Zod do not change these', () => {
  const options = { error: () => 'Wrong!' };
  const { error } = ReferralSchema.safeParse({ service: 'x', mode: 1, risk: [] }, options);
  expect(error?.issues.map(({ message }) => message)).not.toContain('Wrong!');
  expect(error?.issues).toHaveLength(3);
});
