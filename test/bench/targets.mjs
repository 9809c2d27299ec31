import { quotient, spread } from './measure/statistics.mjs';
import { kilobytes, longestAcross, timesAsFast, timesOf, timesOurs, timesZod } from './measured.mjs';
import { deadlinesStart, linesOfCode, partsOf, processors, referralStart, rootStart } from './reasons.mjs';

/*
 * What is aimed at. `measured` gives the figure with its spread, and its middle decides whether the target is met. `reason` says why it is missed, from what was
 * measured. It is printed beside a target that is missed, and beside no other.
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
    reason: processors,
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
    aim: 'A referral with only `service`, against a complete one',
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
    reason: rootStart,
    atMost: 1.5,
    unit: '× the time',
    measured: (results) => timesZod(results, 'root'),
  },
  {
    aim: 'The same with `/referral`',
    reason: referralStart,
    atMost: 1.3,
    unit: '× the time',
    measured: (results) => timesZod(results, 'referral'),
  },
  {
    aim: 'Import of `/deadlines` and a first deadline, against importing zod/mini alone',
    reason: deadlinesStart,
    atMost: 0.5,
    unit: '× the time',
    measured: (results) => timesZod(results, 'deadlines'),
  },
  {
    aim: 'A page with `checkReferralSuitability`, validation included, gzip',
    reason: partsOf('checkReferralSuitability'),
    atMost: 17,
    unit: 'kB',
    measured: ({ sizes }) => kilobytes(sizes, 'checkReferralSuitability'),
  },
  {
    aim: 'A page with `computeWorkingDayDeadline`, holidays included, gzip',
    reason: partsOf('computeWorkingDayDeadline'),
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
      reason: () =>
        'It also says every refusal in Welsh. In English, the errors themselves have those sentences.',
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
    aim: '`acrossReadings`, actions included, against judging the same referrals: the longest of all kinds',
    atMost: 25,
    unit: '× the time',
    measured: longestAcross,
  },
  {
    aim: 'What `acrossReadings` adds to a page with `checkReferralSuitability`, gzip',
    atMost: 3,
    unit: 'kB',
    measured: ({ sizes }) =>
      kilobytes(sizes, 'checkReferralSuitability, acrossReadings', 'checkReferralSuitability'),
  },
  {
    aim: 'Lines of code of the machinery',
    reason: linesOfCode,
    lessThan: 3014,
    unit: 'lines',
    measured: ({ lines }) => spread([lines.total]),
  },
  {
    aim: 'Growth of the heap while judging one referral after another',
    atMost: 1,
    unit: 'bytes a judgement',
    measured: ({ heap }) => spread([heap.slope]),
  },
];

export const isMet = (
  {
    atLeast = Number.NEGATIVE_INFINITY,
    atMost = Number.POSITIVE_INFINITY,
    lessThan = Number.POSITIVE_INFINITY,
  },
  { median },
) => median >= atLeast && median <= atMost && median < lessThan;

/** A target in words. */
export function wanted({ atLeast, atMost, lessThan, unit }) {
  const [words, bound] = [
    ['at least', atLeast],
    ['at most', atMost],
    ['fewer than', lessThan],
  ].find(([, bound]) => bound !== undefined);
  return `${words} ${bound.toLocaleString('en-GB')} ${unit}`;
}

/** The targets that are missed for a reason that nobody has given. */
export const withoutReason = (results) =>
  targets.filter((target) => target.reason === undefined && !isMet(target, target.measured(results)));
