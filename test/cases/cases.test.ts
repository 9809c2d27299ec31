import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionIds, recordIds } from '../../src/policy/codes.ts';
import { historyCase, planCase, referralCase } from './case-schema.ts';
import { type Compared, judgeHistory, judgePlan, judgeReferral } from './judge-case.ts';
import { casesIn, filesHere, readCase, textOf } from './read-case.ts';

const kinds = [
  ['referrals', referralCase, judgeReferral],
  ['plans', planCase, judgePlan],
  ['histories', historyCase, judgeHistory],
] as const;

const titleOf = (kind: string, name: string) => /^title: *(.*)$/m.exec(textOf(kind, name))?.[1] ?? '';

for (const [kind, , judge] of kinds) {
  describe(kind, () => {
    test.each(casesIn(kind).map((name) => [name, titleOf(kind, name)]))('%s: %s', (name) => {
      const { expected, found }: Compared = judge(`${kind}/${name}`, textOf(kind, name));
      expect(found).toEqual(expected);
    });
  });
}

describe('the cases', () => {
  const cases = () =>
    kinds.flatMap(([kind, schema]) =>
      casesIn(kind).map((name) => readCase(`${kind}/${name}`, textOf(kind, name), schema)),
    );

  test('every file here is a case that is run', () => {
    const run = kinds.flatMap(([kind]) => casesIn(kind).map((name) => `${kind}/${name}.yaml`));
    expect(filesHere().sort()).toEqual(run.sort());
  });

  test('every action follows in some case, and does not in another', () => {
    const actions = cases().flatMap(({ expect }) => ('actions' in expect ? [expect.actions] : []));
    for (const action of actionIds) {
      expect(actions.some((each) => each.includes(action))).toBe(true);
      expect(actions.some((each) => !each.includes(action))).toBe(true);
    }
  });

  test('every record is owed in some case', () => {
    const records = cases().flatMap(({ expect }) => ('records' in expect ? expect.records : []));
    expect([...recordIds].filter((id) => !records.some(({ record }) => record === id))).toEqual([]);
  });

  test('every example is a case', () => {
    const examples = ['referrals', 'case-histories'].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, '../../examples', folder)).map((file) => `${folder}/${file}`),
    );
    const used = cases().flatMap((each) => ('example' in each && each.example ? [each.example] : []));
    expect(used.sort()).toEqual(examples.sort());
  });

  test('no two have one title', () => {
    const titles = cases().map(({ title }) => title);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });
});
