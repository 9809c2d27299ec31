import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { writeSchemas } from '../../src/schemas/write-schemas.ts';
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

test('what a plan holds within a referral is described as it is by itself', () => {
  const within = at(schemas.referral, 'properties', 'sessionPlan', 'properties', 'sessions');
  expect(within).toEqual(at(schemas['session-plan'], 'properties', 'sessions'));
  expect(at(within, 'items', 'properties', 'minutes')).toMatchObject({ description: expect.any(String) });
});

const at = (schema: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((part, key) => (part as Record<string, unknown>)[key], schema);
