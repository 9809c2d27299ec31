import * as fc from 'fast-check';
import { caseHistories, referrals, sessionPlans, workingDayCalendars } from '../../../dist/arbitraries.js';
import * as library from '../../../dist/index.js';

const { englandAndWales, en, cy } = library;
const span = { from: '2026-01-01', until: '2027-12-31' };

/** The same lists of arguments at every recording. */
const some = (numRuns, ...given) => fc.sample(fc.tuple(...given), { numRuns, seed: 20_261_121 });

const calendars = workingDayCalendars({ ...span, minDays: 700, maxHolidays: 4 });
const counting = fc.constantFrom({}, { calendar: englandAndWales });
const days = fc
  .date({ min: new Date(span.from), max: new Date('2027-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moments = fc.oneof(
  days,
  fc
    .tuple(days, fc.constantFrom('T00:30+01:00', 'T23:30:00Z', 'T12:00:00.125-05:00'))
    .map(([day, time]) => day + time),
  days.map((day) => new Date(`${day}T23:15:00Z`)),
);
const listed = (name, names) =>
  fc.array(fc.record({ date: days, [name]: fc.constantFrom(...names) }), { maxLength: 4 });
const feeds = listed('title', ['Christmas Day', 'Gŵyl y Banc']).map((events) => ({
  'cymru-a-lloegr': { events: [...events, { title: 'Christmas Day', date: '2027-12-27' }] },
}));
const languages = fc.constantFrom(en, cy);

const referral = some(14, referrals({ maxChildren: 1, sessionPlan: { maxSessions: 4 } }));
const plan = some(24, sessionPlans({ maxSessions: 5 }));
const history = some(12, caseHistories({ maxEvents: 1, ...span }));

const schemas = [
  [library.ReferralSchema, referral],
  [library.SessionPlanSchema, plan],
  [library.CaseHistorySchema, history],
];

const suitability = referral.map(([given]) => library.checkReferralSuitability(given));
const across = referral.slice(0, 8).map(([given]) => library.acrossReadings(given));
const records = history.map(([given]) => library.requiredRecords(given));
const facts = [...new Set(suitability.flatMap(({ relevant }) => relevant))];
const choices = facts.flatMap((fact) =>
  (library.describeFact(fact).choices ?? []).map((choice) => [fact, choice]),
);
const decisions = ['funding', 'suitability', 'readiness'];
const acrossDecisions = across.flatMap((answers) =>
  decisions.map((decision) => [decision, answers[decision]]),
);
const verdicts = suitability.flatMap((report) => decisions.map((decision) => [decision, report[decision]]));
const asked = some(
  24,
  fc.constantFrom(...referral),
  fc.constantFrom(...decisions, undefined),
  fc.constantFrom(undefined, ['court.order', 'mode', 'children']),
).map(([[given], decision, among]) => [given, { ...(decision && { decision }), ...(among && { among }) }]);
const explainable = [
  ...suitability.flatMap(({ findings, actions }) => [...findings.slice(0, 9), ...actions]),
  ...records.flatMap(({ required, notExpected }) => [...required, ...notExpected]),
  ...library.computeWorkingDayDeadline({ from: '2026-12-23', workingDays: 6 }).skipped,
];

/** Lists of valid arguments for every public function, and for the schemas. */
export const calls = {
  checkReferralSuitability: referral,
  acrossReadings: referral.slice(0, 8),
  nextQuestion: asked,
  validateSessionPlan: plan,
  requiredRecords: history,
  'ReferralSchema.parse': referral.slice(0, 4),
  'SessionPlanSchema.parse': plan.slice(0, 4),
  'CaseHistorySchema.parse': history.slice(0, 4),
  computeWorkingDayDeadline: some(
    50,
    fc.record({ from: moments, workingDays: fc.integer({ min: 1, max: 12 }) }),
    counting,
  ),
  computeCalendarDayDeadline: some(40, fc.record({ from: moments, days: fc.integer({ min: 1, max: 1000 }) })),
  isWorkingDay: some(50, days, counting),
  countWorkingDays: some(40, fc.record({ after: moments, until: moments }), counting),
  calendarFromGovUk: some(10, feeds, calendars),
  withClosures: some(10, calendars, listed('name', ['Office closed'])),
  describeFact: facts.map((fact) => [fact]),
  withFact: some(20, fc.constantFrom(...referral.slice(0, 5)), fc.constantFrom(...choices)).map(
    ([[given], [fact, choice]]) => [given, fact, choice],
  ),
  explain: some(80, fc.constantFrom(...explainable), languages),
  explainReport: some(10, fc.constantFrom(...suitability), languages),
  explainAcross: some(20, fc.constantFrom(...acrossDecisions), languages).map(([answer, words]) => [
    ...answer,
    words,
  ]),
  explainVerdict: some(30, fc.constantFrom(...verdicts), languages).map(([verdict, words]) => [
    ...verdict,
    words,
  ]),
  askFor: some(40, fc.constantFrom(...facts), languages),
  labelFor: some(40, fc.constantFrom(...choices), languages).map(([choice, words]) => [...choice, words]),
  inWords: schemas.flatMap(([schema, [[valid]]]) => [
    [schema, en, valid],
    [schema, cy, { ...valid, service: 'neither', mod: 1 }],
    [schema, en, 'text'],
  ]),
  nameOf: some(
    20,
    fc.constantFrom(
      'incident-report',
      'funding',
      'not-met',
      'overdue',
      'contactCeasedOn',
      'family-time-sessions',
    ),
    languages,
  ),
};
