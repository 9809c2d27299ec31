/* node program.mjs <program> <referral>: prints milliseconds of processor time, of the whole process and of what the program did within it. */
const [id, referral] = process.argv.slice(2);

const judged = ({ checkReferralSuitability }) => checkReferralSuitability(JSON.parse(referral));
const computed = ({ computeWorkingDayDeadline }) =>
  computeWorkingDayDeadline({ from: '2026-11-20T16:45:00Z', workingDays: 10 });

const programs = {
  bare() {},
  'zod-mini': () => import('zod/mini'),
  'date-fns-tz': () => import('date-fns-tz/getTimezoneOffset'),
  root: async () => judged(await import('../../../dist/index.js')),
  'root-deadline': async () => computed(await import('../../../dist/index.js')),
  'referral-import': () => import('../../../dist/referral.js'),
  referral: async () => judged(await import('../../../dist/referral.js')),
  deadlines: async () => computed(await import('../../../dist/deadlines.js')),
};

const milliseconds = ({ user, system }) => (user + system) / 1000;

const begun = process.cpuUsage();
await programs[id]();
const within = milliseconds(process.cpuUsage(begun));
process.stdout.write(JSON.stringify({ whole: milliseconds(process.cpuUsage()), within }));
