import * as fc from 'fast-check';
import { caseHistories, referrals, sessionPlans, workingDayCalendars } from '../../src/arbitraries/index.ts';
import * as library from '../../src/index.ts';
import { names } from '../../src/messages/names.ts';
import { facts } from '../../src/policy/facts.ts';

type Library = typeof library;
export type FunctionName = {
  [Name in keyof Library]: Library[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof Library];

/** Lists of arguments, made once: a case takes one of them and changes it. */
const some = (...given: fc.Arbitrary<unknown>[]): unknown[][] =>
  fc.sample(fc.tuple(...given), { numRuns: 60, seed: 20_260_610 });

const { englandAndWales, en, cy } = library;
const dates = fc.constantFrom('2026-06-10', '2026-12-24', '2027-02-28');
const moments = fc.constantFrom<unknown>(
  ...['2026-03-27T16:45:00Z', '2026-06-10T00:30+01:00', '2026-09-01', new Date('2026-07-01T12:00Z')],
);
const lengths = fc.integer({ min: 1, max: 60 });
const calendars = fc.oneof(
  fc.constant(englandAndWales),
  workingDayCalendars({ from: '2026-01-01', until: '2027-12-31', minDays: 500, maxHolidays: 8 }),
);
const counting = fc.oneof(fc.constant({}), fc.record({ calendar: calendars }));
const ruling = fc.constantFrom(
  {},
  { under: 'child-contact-services' },
  { under: ['child-contact-services'] },
);
const listed = (title: string) =>
  fc.array(fc.record({ date: dates, [title]: fc.string({ maxLength: 10 }) }), { maxLength: 9 });
const feeds = fc.record({ 'england-and-wales': fc.record({ events: listed('title') }) });
const paths = fc.constantFrom(...Object.keys(facts).map((fact) => fact.replace('*', '1')));
const choices = fc
  .constantFrom(...Object.entries(facts).filter(([, values]) => typeof values !== 'string'))
  .chain(([fact, values]) => fc.tuple(fc.constant(fact.replace('*', '1')), fc.constantFrom(...values)));

/** What has a sentence, of each kind as often. */
const explainable: fc.Arbitrary<unknown> = (() => {
  const reports = fc
    .sample(referrals(), { numRuns: 20, seed: 1 })
    .map((given) => library.checkReferralSuitability(given));
  const records = fc
    .sample(caseHistories(), { numRuns: 10, seed: 1 })
    .map((given) => library.requiredRecords(given));
  const { skipped } = library.computeWorkingDayDeadline({ from: '2026-12-24', workingDays: 10 });
  const issues = [
    { path: 'children', code: 'too-many', message: 'This list is too long.', expected: ['20'] },
    { path: 'from', code: 'wrong-type', message: 'This has the wrong type.', expected: ['string', 'date'] },
    { path: '', code: 'more-issues', message: 'There are more issues.' },
    { path: 'mode', code: 'missing', message: 'This is required and was not given.' },
  ];
  const kinds: (readonly unknown[])[] = [
    reports.flatMap(({ findings }) => findings),
    reports.flatMap(({ actions }) => actions),
    records.flatMap(({ required }) => required),
    records.flatMap(({ notExpected }) => notExpected),
    skipped,
    issues,
  ];
  return fc.oneof(...kinds.map((kind) => fc.constantFrom(...kind)));
})();
const reports = fc.constantFrom(
  ...fc.sample(referrals(), { numRuns: 20, seed: 2 }).map((given) => library.checkReferralSuitability(given)),
);
const across = fc
  .tuple(referrals(), fc.constantFrom('funding', 'suitability', 'readiness'))
  .map(([given, decision]) => [decision, library.acrossReadings(given)[decision]]);
const withSchema = fc.oneof(
  fc.tuple(fc.constant(library.ReferralSchema), referrals()),
  fc.tuple(fc.constant(library.SessionPlanSchema), sessionPlans()),
  fc.tuple(fc.constant(library.CaseHistorySchema), caseHistories()),
);
const asking = fc.record(
  {
    decision: fc.constantFrom('funding', 'suitability'),
    among: fc.constant(['mode', 'court.order']),
    under: fc.constant('child-contact-services'),
  },
  { requiredKeys: [] },
);
const verdicts = fc.constantFrom<[string, unknown]>(
  ['funding', { outcome: 'undetermined', possible: ['cafcass-cymru', 'parties'] }],
  ['suitability', { outcome: 'unlikely', possible: ['unlikely'] }],
  ['plan', { outcome: 'over-limit', possible: ['over-limit'] }],
);
const catalogues = fc.constantFrom(en, cy);

/** Of every public function. */
export const validArguments: Readonly<Record<FunctionName, readonly (readonly unknown[])[]>> = {
  checkReferralSuitability: some(referrals(), ruling),
  acrossReadings: some(referrals(), ruling),
  nextQuestion: some(referrals({ maxChildren: 2 }), asking),
  withFact: some(referrals({ sessionPlan: {}, known: ['sessionPlan'] }), choices).map(
    ([referral, choice]) => [referral, ...(choice as unknown[])],
  ),
  describeFact: some(paths),
  validateSessionPlan: some(sessionPlans(), ruling),
  requiredRecords: some(
    caseHistories(),
    fc.record({ calendar: calendars, asOf: moments }, { requiredKeys: [] }),
  ),
  computeWorkingDayDeadline: some(fc.record({ from: moments, workingDays: lengths }), counting),
  computeCalendarDayDeadline: some(fc.record({ from: moments, days: lengths })),
  isWorkingDay: some(dates, counting),
  countWorkingDays: some(fc.record({ after: moments, until: moments }), counting),
  calendarFromGovUk: some(feeds, calendars),
  withClosures: some(fc.constant(englandAndWales), listed('name')),
  explain: some(explainable, catalogues),
  explainReport: some(reports, catalogues),
  explainAcross: some(across, catalogues).map(([answer, words]) => [...(answer as unknown[]), words]),
  inWords: some(withSchema, catalogues).map(([pair, words]) => {
    const [schema, value] = pair as unknown[];
    return [schema, words, value];
  }),
  explainVerdict: some(verdicts, catalogues).map(([verdict, words]) => [...(verdict as unknown[]), words]),
  askFor: some(paths, catalogues),
  labelFor: some(choices, catalogues).map(([choice, words]) => [...(choice as unknown[]), words]),
  nameOf: some(fc.constantFrom(...(Object.keys(names) as library.Name[])), catalogues),
};

export type Call = (...given: readonly unknown[]) => unknown;

const validatedInWords: Call = (schema, words, value) =>
  library.inWords(schema as typeof library.ReferralSchema, words as typeof en)['~standard'].validate(value);

/** Each function as it is called. What `inWords` returns is called at once with the last argument. */
export const functions = Object.entries(library).flatMap(([name, value]) => {
  if (typeof value !== 'function' || value.prototype instanceof Error) return [];
  return [[name as FunctionName, name === 'inWords' ? validatedInWords : (value as Call)] as const];
});
