import { describe, expect, it } from 'vitest';
import {
  checkReferralSuitability,
  describeFact,
  type Referral,
  type ReferralFactPath,
  withFact,
} from '../../src/index.ts';
import { referralRules } from '../../src/policy/applied.ts';
import { type Row, type Rows, rowsOf } from './decision-table.ts';
import { servicesOf } from './services-of.ts';

type Value = string | boolean | null;
type Values = Readonly<Record<string, Value>>;

/** Whether a row needs nothing that these values do not give. */
const fits = (row: Row, values: Values) =>
  Object.entries(row).every(([fact, wanted]) => wanted.includes(inTable(values[fact])));
const inTable = (value: Value | undefined) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '*not known*');

/** Every combination of the values of these facts, not known included. */
const combinations = (columns: readonly string[]): Values[] =>
  columns.reduce<Values[]>(
    (combined, fact) =>
      combined.flatMap((values) => choicesOf(fact).map((value) => ({ ...values, [fact]: value }))),
    [{}],
  );
const choicesOf = (fact: string): readonly Value[] => {
  const { choices = [] } = describeFact(inPlace(fact));
  return fact === 'service' ? choices : [...choices, null];
};
const inPlace = (fact: string) => fact.replace('*', '0') as ReferralFactPath;

describe('the rows of a decision table say what the function says', () => {
  const tabled = referralRules().filter(({ holds }) => !('meets' in holds));

  const always: Rows = { columns: [], holds: [{}], fails: [] };

  it.each(tabled)('$id', (rule) => {
    const { id, applies, holds } = rule;
    const [service = 'supervised-contact'] = servicesOf(rule);
    const outer = applies ? rowsOf(applies) : always;
    const inner = rowsOf(holds);
    const reached = new Set<string>();
    for (const values of combinations([...outer.columns, ...inner.columns])) {
      let referral: Referral = { service, children: [{}] };
      for (const [fact, value] of Object.entries(values)) {
        referral = withFact(referral, inPlace(fact), value as never);
      }
      const expected = outer.fails.some((row) => fits(row, values))
        ? 'not-applicable'
        : inner.holds.some((row) => fits(row, values))
          ? 'met'
          : outer.holds.some((row) => fits(row, values)) && inner.fails.some((row) => fits(row, values))
            ? 'not-met'
            : 'unknown';
      const found = checkReferralSuitability(referral).findings.find(({ rule }) => rule === id);
      if (found === undefined) expect(referral.service).toBe('supported-contact');
      else expect({ values, status: found.status }).toEqual({ values, status: expected });
      reached.add(expected);
    }
    expect(reached).toEqual(
      new Set(['met', 'not-met', 'unknown', ...(applies === undefined ? [] : ['not-applicable'])]),
    );
  });
});
