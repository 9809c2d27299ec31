import { quotient, spread } from './measure/statistics.mjs';

const strictReading =
  'Each property is read as own data, by its descriptor, and copied: that alone costs more than the rules. It keeps getters, inherited values and misspelt keys from passing for facts, or for the lack of one.';
const namingDays = 'The time goes into reading the arguments strictly and into naming each skipped day.';

/*
 * What is aimed at. `measured` gives the figure with its spread; `met` is told from its middle. A `reason` is printed beside a target that is missed,
 * and is to be written here, since the page is written anew by every run.
 */
export const targets = [
  {
    aim: 'A complete referral, validated and with all findings, against json-rules-engine',
    reason: strictReading,
    atLeast: 15,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'complete', 'json-rules-engine'),
  },
  {
    aim: 'The same against publicodes',
    reason: strictReading,
    atLeast: 100,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'complete', 'publicodes'),
  },
  {
    aim: 'The rules without validation, against hand-written ifs',
    atMost: 40,
    unit: '× the time',
    measured: (results) =>
      quotient(
        timesOf(results, 'complete', 'package-rules-alone'),
        timesOf(results, 'complete', 'hand-written'),
      ),
  },
  {
    aim: 'A referral with nothing but `service`, against a complete one',
    atMost: 3,
    unit: '× the time',
    measured: (results) =>
      quotient(timesOf(results, 'only-service', 'package'), timesOf(results, 'complete', 'package')),
  },
  {
    aim: 'Ten children, against one',
    atMost: 3,
    unit: '× the time',
    measured: (results) =>
      quotient(timesOf(results, 'ten-children', 'package'), timesOf(results, 'one-child', 'package')),
  },
  {
    aim: 'A deadline from an instant, skipped days named, against the date-fns loop',
    reason: namingDays,
    atLeast: 10,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'deadline', 'date-fns'),
  },
  {
    aim: 'The same against luxon-business-days',
    reason: namingDays,
    atLeast: 75,
    unit: '× as fast',
    measured: (results) => timesAsFast(results, 'deadline', 'luxon-business-days'),
  },
  {
    aim: 'Import and first referral, against importing zod/mini alone',
    reason:
      'date-fns-tz sets up Intl as soon as it is imported, and the one entry point imports it for the deadlines.',
    atMost: 1.5,
    unit: '× the time',
    measured: ({ start }) => {
      const within = (id) => start.find((program) => program.id === id).within;
      return quotient(within('referral'), within('zod-mini'));
    },
  },
  {
    aim: 'A page with `checkReferralSuitability`, validation included, gzip',
    atMost: 17,
    unit: 'kB',
    measured: ({ sizes }) => kilobytes(sizes, 'checkReferralSuitability'),
  },
  {
    aim: 'A page with `computeWorkingDayDeadline`, holidays included, gzip',
    atMost: 5,
    unit: 'kB',
    measured: ({ sizes }) => kilobytes(sizes, 'computeWorkingDayDeadline'),
  },
  ...[
    { catalogue: 'en', language: 'English' },
    {
      catalogue: 'cy',
      language: 'Welsh',
      reason: 'It also says every refusal in Welsh; in English the errors themselves have those sentences.',
    },
  ].map(({ catalogue, language, reason }) => ({
    aim: `What \`explain\` and the ${language} catalogue add, gzip`,
    reason,
    atMost: 7,
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

/** Of the larger of two bundles, or of what one page has more than another. */
function kilobytes(sizes, name, without) {
  const gzip = (wanted) => {
    const { esbuild, rollup } = sizes.find((size) => size.name === wanted);
    return Math.max(esbuild.gzip, rollup.gzip);
  };
  const bytes = gzip(name) - (without === undefined ? 0 : gzip(without));
  return spread([bytes / 1000]);
}
