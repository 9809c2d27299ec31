import { quotient, spread } from './measure/statistics.mjs';

/*
 * What is aimed at. `measured` gives the figure with its spread, and its middle decides whether the target is met. Each run writes the page anew, so the reason why
 * a target is missed stands here, as `reason`. It is printed beside a target that is missed.
 */
export const targets = [
  {
    aim: 'A complete referral, validated and with all findings, against json-rules-engine',
    atLeast: 50,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'complete', 'json-rules-engine'),
  },
  {
    aim: 'The same against publicodes',
    atLeast: 500,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'complete', 'publicodes'),
  },
  {
    aim: 'The same against json-logic-engine, which validates nothing and takes what is not known for false',
    atMost: 2,
    unit: '× the time',
    measured: (results) =>
      quotient(timesOf(results, 'complete', 'package'), timesOf(results, 'complete', 'json-logic-engine')),
  },
  {
    aim: 'Judging alone, without validation, against hand-written ifs',
    atMost: 4,
    unit: '× the time',
    measured: (results) =>
      quotient(
        timesOf(results, 'complete', 'package-rules-alone'),
        timesOf(results, 'complete', 'hand-written'),
      ),
  },
  {
    aim: 'A referral with a quarter of the facts missing, against a complete one',
    atMost: 3,
    unit: '× the time',
    measured: (results) => timesOurs(results, 'a-quarter-missing', 'complete'),
  },
  {
    aim: 'A referral with nothing but `service`, against a complete one',
    atMost: 3,
    unit: '× the time',
    measured: (results) => timesOurs(results, 'only-service', 'complete'),
  },
  {
    aim: 'Ten children, against one',
    atMost: 2.5,
    unit: '× the time',
    measured: (results) => timesOurs(results, 'ten-children', 'one-child'),
  },
  {
    aim: 'A deadline from an instant, skipped days named, against the date-fns loop',
    atLeast: 40,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'deadline', 'date-fns'),
  },
  {
    aim: 'The same against luxon-business-days',
    atLeast: 250,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'deadline', 'luxon-business-days'),
  },
  {
    aim: 'The same against a lookup table by hand',
    atMost: 3,
    unit: '× the time',
    measured: (results) =>
      quotient(timesOf(results, 'deadline', 'package'), timesOf(results, 'deadline', 'lookup-table')),
  },
  {
    aim: 'Import of the whole package and a first referral, against importing zod/mini alone',
    reason:
      'date-fns-tz sets up Intl as soon as it is imported, and the root needs it for deadlines. `/referral` does not load it.',
    atMost: 1.5,
    unit: '× the time',
    measured: (results) => timesZod(results, 'root'),
  },
  {
    aim: 'The same with `/referral`',
    reason:
      'Beyond zod/mini it loads the policy, both catalogues and one file of date-fns, and the first call compiles the rules into diagrams.',
    atMost: 1.3,
    unit: '× the time',
    measured: (results) => timesZod(results, 'referral'),
  },
  {
    aim: 'Import of `/deadlines` and a first deadline, against importing zod/mini alone',
    atMost: 0.5,
    unit: '× the time',
    measured: (results) => timesZod(results, 'deadlines'),
  },
  {
    aim: 'A page with `checkReferralSuitability`, validation included, gzip',
    reason:
      'A third of it is Zod, and a quarter is the policy: a section of a statement is one object, so its records come along with its rules.',
    atMost: 17,
    unit: 'kB',
    measured: ({ sizes }) => kilobytes(sizes, 'checkReferralSuitability'),
  },
  {
    aim: 'A page with `computeWorkingDayDeadline`, holidays included, gzip',
    reason:
      'A third of it checks what callers pass and says what is wrong: every refusal carries its sentence.',
    atMost: 5.5,
    unit: 'kB',
    measured: ({ sizes }) => kilobytes(sizes, 'computeWorkingDayDeadline'),
  },
  ...[
    { catalogue: 'en', language: 'English', atMost: 7.5 },
    {
      catalogue: 'cy',
      language: 'Welsh',
      atMost: 8.5,
      reason: 'It also says every refusal in Welsh. In English, the errors themselves have those sentences.',
    },
  ].map(({ catalogue, language, atMost, reason }) => ({
    aim: `What \`explain\` and the ${language} catalogue add, gzip`,
    reason,
    atMost,
    unit: 'kB',
    measured: ({ sizes }) =>
      kilobytes(sizes, `checkReferralSuitability, explain, ${catalogue}`, 'checkReferralSuitability'),
  })),
  {
    aim: 'Growth of the heap while judging one referral after another',
    atMost: 1,
    unit: 'bytes a judgement',
    measured: ({ heap }) => spread([heap.slope]),
  },
];

export const isMet = (
  { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY },
  { median },
) => median >= atLeast && median <= atMost;

export function timesOf({ entries }, suite, id) {
  return entries.find((entry) => entry.suite === suite && entry.contender.id === id).nanoseconds;
}

const timesAsFast = (results, suite, id) =>
  quotient(timesOf(results, suite, id), timesOf(results, suite, 'package'));

/** This package with one kind of referral against itself with another. */
const timesOurs = (results, suite, other) =>
  quotient(timesOf(results, suite, 'package'), timesOf(results, other, 'package'));

function timesZod({ start }, id) {
  const within = (id) => start.find((program) => program.id === id).within;
  return quotient(within(id), within('zod-mini'));
}

/** Of the larger of two bundles, or of what one page has more than another. */
function kilobytes(sizes, name, without) {
  const gzip = (wanted) => {
    const { esbuild, rollup } = sizes.find((size) => size.name === wanted);
    return Math.max(esbuild.gzip, rollup.gzip);
  };
  const bytes = gzip(name) - (without === undefined ? 0 : gzip(without));
  return spread([bytes / 1000]);
}
