import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/policy/facts.ts';
import { judgesMadeWith } from './broken-reader.ts';
import { checks } from './checks.ts';
import { faults, faultsInOneFact } from './faults.ts';

const file = 'src/referral/read-referral.ts';

describe('a mistake made in the reader of referrals is found', () => {
  test('no comparison finds one in the reader as it is', async () => {
    const judge = (await judgesMadeWith({ file, find: 'export ', instead: 'export ' }))();
    for (const [name, check] of Object.entries(checks)) expect(check(judge), name).toBeUndefined();
  });

  test.each(faults)('$fault: found by $foundBy', async ({ foundBy, ...replacement }) => {
    const judges = await judgesMadeWith(replacement);
    expect(checks[foundBy](judges())).toBeDefined();
  });

  const inGroups = Object.entries(facts).flatMap(([fact, values]) =>
    typeof values !== 'string' && fact.includes('.') ? [fact.replace('children.*', '')] : [],
  );
  test.each(Object.entries(faultsInOneFact))(
    'whichever the fact, %s: found by the two-valued evaluator',
    async (_, replacement) => {
      const judges = await judgesMadeWith(replacement);
      const find = checks['the two-valued evaluator'];
      expect(find(judges('no fact'))).toBeUndefined();
      expect(inGroups.filter((fact) => find(judges(fact)) === undefined)).toEqual([]);
      expect(inGroups.length).toBeGreaterThan(30);
    },
  );

  test('each comparison finds some', () => {
    expect(new Set(faults.map(({ foundBy }) => foundBy))).toEqual(new Set(Object.keys(checks)));
  });

  test('a replacement that does not fit the source is refused', async () => {
    await expect(judgesMadeWith({ file, find: 'no such text', instead: '' })).rejects.toThrow('0 times');
    await expect(judgesMadeWith({ file, find: 'reading', instead: '' })).rejects.toThrow(/\d+ times/);
  });
});
