import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { docCommentsOf } from '../../src/build/doc-comments.ts';
import { ENDS_IN_NEW_LINE } from '../../src/build/json-schemas.ts';
import { reportSchemas } from '../../src/build/report-schemas.ts';
import { writeSchemas } from '../../src/build/write-schemas.ts';
import { PLAIN_DATE, REFERENCE, WHEN } from '../../src/input/patterns.ts';
import { en } from '../../src/messages/en.ts';
import { schemas } from './compiled.ts';

test('each schema is written as a file of its name', async () => {
  const folder = mkdtempSync(`${tmpdir()}/schemas-`);
  await writeSchemas(folder);
  const written = readdirSync(folder).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
  ]);
  expect(Object.fromEntries(written)).toEqual({ ...schemas, ...reportSchemas() });
  rmSync(folder, { recursive: true });
});

test.each(Object.entries(schemas))('%s says what it is, and in which draft', (name, schema) => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:family-time-rules:${name}`,
    title: expect.stringMatching(/^[A-Z]/),
    description: expect.stringMatching(/\.$/),
  });
});

test('a fact is titled with its question and described by the comment of the model', () => {
  const child = at(schemas.referral, 'properties', 'children', 'items', 'properties', 'ofAgeToExpressViews');
  expect(child).toEqual({
    title: en.questions['children.*.ofAgeToExpressViews'],
    description: expect.stringContaining('of an age to express views clearly'),
    type: ['boolean', 'null'],
  });
});

const whenExamples = ['2026-03-27T16:45:00Z', '2026-03-30T09:00+01:00', '2026-03-27'];
const notBeforeNewLine = { type: 'string', pattern: ENDS_IN_NEW_LINE };

test.each([
  ['a date', 'case-history', ['contactCeasedOn'], PLAIN_DATE, ['2026-03-27']],
  ['a date or instant', 'case-history', ['referralReceivedAt'], WHEN, whenExamples],
  ['a reference', 'session-plan', ['identifiedParties', 'items'], REFERENCE, ['parent-1']],
] as const)('%s is written as a pattern, with examples that it takes', (_, name, path, pattern, examples) => {
  const keys = path.flatMap((key) => (key === 'items' ? [key] : ['properties', key]));
  const schema = at(schemas[name], ...keys);
  expect(schema).toMatchObject({ pattern, examples, not: notBeforeNewLine });
  for (const example of examples) expect(example).toMatch(new RegExp(pattern, 'u'));
});

test.each([
  ['a date', PLAIN_DATE, '2026-03-27'],
  ['a date or instant', WHEN, '2026-03-27T16:45:00Z'],
  ['a reference', REFERENCE, 'parent-1'],
])('a new line after %s is refused in dialects where `$` also stands before it', (_, pattern, text) => {
  const asInPython = (source: string) => new RegExp(source.replace(/\$$/, '\n?$'), 'u');
  expect(`${text}\n`).toMatch(asInPython(pattern));
  expect(`${text}\n`).toMatch(asInPython(ENDS_IN_NEW_LINE));
  expect(text).not.toMatch(asInPython(ENDS_IN_NEW_LINE));
});

test('no pattern looks around, or uses a class that differs between dialects', () => {
  for (const pattern of [PLAIN_DATE, WHEN, REFERENCE])
    expect(pattern.replaceAll('[\\s\\S]', '')).not.toMatch(/\(\?[=!<]|\\[dDwWsSbB]/);
});

test('descriptions are plain text, and stand where the model has a comment', () => {
  expect(schemas.referral).toMatchObject({
    description: expect.stringContaining('Only service is required.'),
  });
  const found = Object.values(schemas).flatMap(describedIn);
  expect(found.length).toBeGreaterThan(40);
  for (const description of found) expect(description).toMatch(/^[^`]+\.$/);
});

test('a model that the package does not export has no comments to read', () => {
  expect(() => docCommentsOf(['Nothing'])).toThrow('src/index.ts exports no Nothing.');
});

test('what a plan holds within a referral is described as it is by itself', () => {
  const within = at(schemas.referral, 'properties', 'sessionPlan', 'properties', 'sessions');
  expect(within).toEqual(at(schemas['session-plan'], 'properties', 'sessions'));
  expect(at(within, 'items', 'properties', 'minutes')).toMatchObject({ description: expect.any(String) });
});

/** Every description in a schema, however deep. */
function describedIn(schema: unknown): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    Object.hasOwn(schema, 'type') && Object.hasOwn(schema, 'description') ? [at(schema, 'description')] : [];
  return [...own, ...Object.values(schema).flatMap(describedIn)];
}

const at = (schema: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((part, key) => (part as Record<string, unknown>)[key], schema);
