import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseHistories, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import { type ReportName, reportSchemas } from '../../src/build/report-schemas.ts';
import {
  acrossReadings,
  checkReferralSuitability,
  computeCalendarDayDeadline,
  computeWorkingDayDeadline,
  englandAndWales,
  requiredRecords,
  validateSessionPlan,
  withClosures,
} from '../../src/index.ts';
import { optionalIn, placesIn, type Schema, usedBy } from './schema-places.ts';

const schemas = reportSchemas() as Readonly<Record<ReportName, Schema>>;
const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true });

const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-06-30'), noInvalidDate: true })
  .map((day) => day.toISOString());
const lengths = fc.integer({ min: 1, max: 60 });
const dated = caseHistories({ until: '2028-12-31' });

/** One holiday fewer than the bundled calendar, and one more. */
const otherCalendar = withClosures(
  { ...englandAndWales, holidays: englandAndWales.holidays.filter(({ date }) => date !== '2026-12-25') },
  [{ date: '2026-12-24', name: 'Office closed' }],
);

const reports: Readonly<Record<ReportName, fc.Arbitrary<unknown>>> = {
  'suitability-report': referrals().map((referral) => checkReferralSuitability(referral)),
  'across-readings': referrals().map((referral) => acrossReadings(referral)),
  'session-plan-report': sessionPlans().map((plan) => validateSessionPlan(plan)),
  deadline: fc
    .tuple(days, lengths)
    .map(([from, length]) =>
      length % 2 === 0
        ? computeWorkingDayDeadline({ from, workingDays: length })
        : computeCalendarDayDeadline({ from, days: length }),
    ),
  'records-report': fc
    .tuple(dated, fc.option(days, { nil: undefined }), fc.constantFrom(englandAndWales, otherCalendar))
    .map(([history, asOf, calendar]) => requiredRecords(history, { asOf, calendar })),
};

/** A plan is not judged child by child. */
const neverUsed = { 'session-plan-report': ['/findings/*/child'] } as Readonly<Record<string, string[]>>;

/** Texts that no list of choices holds. */
const freeText = /"(version|sha256|retrievedOn|lateFrom|name)"$/;

describe.each(Object.entries(reports) as [ReportName, fc.Arbitrary<unknown>][])(
  'the JSON Schema of a %s',
  (name, any) => {
    const schema = schemas[name];
    const check = ajv.compile(schema);

    test('says what it is, and in which draft', () => {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:family-time-rules:${name}`,
        title: expect.stringMatching(/^[A-Z][a-z ]+$/),
        description: expect.stringMatching(/^[^`\n]+\.$/),
      });
    });

    test('takes every one, and every property and alternative comes up', () => {
      const used = new Set<string>();
      fc.assert(
        fc.property(any, (report) => {
          expect(check(report), JSON.stringify(check.errors)).toBe(true);
          for (const place of usedBy(report, schema)) used.add(place);
        }),
        { numRuns: 400 },
      );
      const never = neverUsed[name] ?? [];
      expect([...used, ...never].sort()).toEqual([...placesIn(schema)].sort());
    });

    test('refuses a property too many or too few, and a code or a number of another kind', () => {
      const optional = new Set(optionalIn(schema));
      const reached = { added: 0, removed: 0, replaced: 0 };
      fc.assert(
        fc.property(any, (given) => {
          const report = JSON.parse(JSON.stringify(given));
          for (const [owner, key, place] of objectPlaces(report)) {
            const value = owner[key];
            const refused = (change: () => void) => {
              change();
              const taken = check(report);
              Reflect.deleteProperty(owner, 'unknown');
              owner[key] = value;
              expect(taken, place).toBe(false);
            };
            reached.added += 1;
            refused(() => Object.assign(owner, { unknown: value }));
            if (!optional.has(key)) {
              reached.removed += 1;
              refused(() => delete owner[key]);
            }
            if (typeof value === 'object' || freeText.test(place)) continue;
            reached.replaced += 1;
            refused(() => Object.assign(owner, { [key]: typeof value === 'number' ? 0.5 : 'nonsense' }));
          }
        }),
        { numRuns: 20 },
      );
      expect(Math.min(reached.added, reached.removed, reached.replaced)).toBeGreaterThan(20);
    });
  },
);

/** Every property of every object in a report: its owner, its key, and where it stands. */
function* objectPlaces(value: unknown, place = ''): Iterable<[Record<string, unknown>, string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const innerPlace = `${place}/${JSON.stringify(key)}`;
    if (!Array.isArray(value)) yield [value as Record<string, unknown>, key, innerPlace];
    yield* objectPlaces(inner, innerPlace);
  }
}
