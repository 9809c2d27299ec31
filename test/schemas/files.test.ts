import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { docCommentsOf } from '../../src/build/doc-comments.ts';
import { PLAIN_DATE, WHEN } from '../../src/build/patterns.ts';
import { writeSchemas } from '../../src/build/write-schemas.ts';
import { en } from '../../src/messages/en.ts';
import { schemas } from './compiled.ts';

test('each schema is written as a file of its name', async () => {
  const folder = mkdtempSync(`${tmpdir()}/schemas-`);
  await writeSchemas(folder);
  const files = readdirSync(folder).sort();
  expect(files).toEqual(['case-history.json', 'referral.json', 'session-plan.json']);
  for (const file of files) {
    const written = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    expect(written).toEqual(schemas[file.replace('.json', '') as keyof typeof schemas]);
  }
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
    description:
      'The practitioner judges the child to be of an age to express views clearly. No number stands in the text.',
    type: ['boolean', 'null'],
  });
});

test('a date is written as a pattern, with examples that it takes', () => {
  const whenExamples = ['2026-03-27T16:45:00Z', '2026-03-30T09:00+01:00', '2026-03-27'];
  const { properties } = schemas['case-history'] as {
    properties: { contactCeasedOn: unknown; referralReceivedAt: unknown };
  };
  expect(properties.contactCeasedOn).toEqual({
    description: "The decision's own date; suspension is not ceasing. Not before the last session.",
    type: ['string', 'null'],
    pattern: PLAIN_DATE,
    examples: ['2026-03-27'],
  });
  expect(properties.referralReceivedAt).toEqual({
    description: 'When the centre received the referral.',
    type: ['string', 'null'],
    pattern: WHEN,
    examples: whenExamples,
  });
  for (const example of whenExamples) expect(example).toMatch(new RegExp(WHEN));
});

test('descriptions are plain text, and stand where the model has a comment', () => {
  expect(schemas.referral).toMatchObject({
    description: expect.stringMatching(/^Only service is required\. /),
  });
  const found = Object.values(schemas).flatMap(describedIn);
  expect(found.length).toBeGreaterThan(40);
  for (const description of found) expect(description).toMatch(/^[^`]+\.$/);
  expect(at(schemas.referral, 'properties', 'mode')).not.toHaveProperty('description');
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
