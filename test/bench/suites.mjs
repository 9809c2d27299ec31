import { deadlineCases } from './deadline/cases.mjs';
import { bench } from './paths.mjs';
import { referralCases } from './referral/cases.mjs';

const contender = (folder, file, name, packages = []) => ({
  id: file,
  name,
  packages,
  path: `${bench}${folder}/contenders/${file}.mjs`,
});

const ours = contender('referral', 'package', 'this package: validated, all findings');
const rulesAlone = contender(
  'referral',
  'package-rules-alone',
  'this package: its rules alone, no validation',
);
/** It answers another question, and so has a table of its own. */
const across = {
  ...contender('referral', 'package-across-readings', '`acrossReadings`'),
  asksOther: true,
};
const handWritten = contender('referral', 'hand-written', 'hand-written ifs, two-valued');
const jsonLogic = contender('referral', 'json-logic-engine', 'json-logic-engine, compiled', [
  'json-logic-engine',
]);
const engines = [
  contender('referral', 'json-rules-engine', 'json-rules-engine', ['json-rules-engine']),
  jsonLogic,
  contender('referral', 'publicodes', 'publicodes', ['publicodes']),
  contender('referral', 'zen-engine', '@gorules/zen-engine', ['@gorules/zen-engine']),
];

/** What is measured: the same cases for every contender; others are compared with the first. Seeds are fixed. */
export const suites = [
  {
    id: 'complete',
    title: 'A referral, all facts known',
    cases: () => referralCases({ seed: 20_250_101 }),
    contenders: [ours, rulesAlone, handWritten, ...engines, across],
  },
  {
    id: 'a-quarter-missing',
    title: 'A referral, a quarter of the facts missing',
    cases: () => referralCases({ seed: 20_250_102, missing: 0.25 }),
    contenders: [ours, rulesAlone, ...engines, across],
  },
  {
    id: 'only-service',
    title: 'A referral with only `service`',
    cases: () => referralCases({ seed: 20_250_103, onlyService: true }),
    contenders: [ours, rulesAlone, ...engines, across],
  },
  {
    id: 'one-child',
    title: 'Supervised contact, all facts known, one child',
    cases: () => referralCases({ seed: 20_250_104, service: 'supervised-contact', children: 1 }),
    contenders: [ours, rulesAlone, handWritten, jsonLogic, across],
  },
  {
    id: 'ten-children',
    title: 'Supervised contact, all facts known, ten children',
    cases: () => referralCases({ seed: 20_250_104, service: 'supervised-contact', children: 10 }),
    contenders: [ours, rulesAlone, handWritten, jsonLogic, across],
  },
  {
    id: 'deadline',
    title: 'Ten working days from an instant',
    cases: () => deadlineCases({ seed: 20_250_105 }),
    contenders: [
      contender('deadline', 'package', 'this package: validated, skipped days named'),
      contender('deadline', 'lookup-table', 'a lookup table by hand'),
      contender('deadline', 'date-fns', 'date-fns addDays loop, date-fns-tz', ['date-fns', 'date-fns-tz']),
      contender('deadline', 'luxon-business-days', 'luxon-business-days', ['luxon-business-days', 'luxon']),
      contender('deadline', 'dayjs-business-days2', 'dayjs-business-days2', [
        'dayjs-business-days2',
        'dayjs',
      ]),
      contender('deadline', 'moment-business-days', 'moment-business-days', [
        'moment-business-days',
        'moment-timezone',
        'moment',
      ]),
    ],
  },
];
