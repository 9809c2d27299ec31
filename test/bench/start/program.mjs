/* node program.mjs <program> <referral>: prints milliseconds of processor time, of the whole process and of what the program did within it. */
const [id, referral] = process.argv.slice(2);

const programs = {
  bare() {},
  'zod-mini': () => import('zod/mini'),
  async referral() {
    const { checkReferralSuitability } = await import('../../../dist/index.js');
    checkReferralSuitability(JSON.parse(referral));
  },
  async deadline() {
    const { computeWorkingDayDeadline } = await import('../../../dist/index.js');
    computeWorkingDayDeadline({ from: '2026-11-20T16:45:00Z', workingDays: 10 });
  },
};

const milliseconds = ({ user, system }) => (user + system) / 1000;

const begun = process.cpuUsage();
await programs[id]();
const within = milliseconds(process.cpuUsage(begun));
process.stdout.write(JSON.stringify({ whole: milliseconds(process.cpuUsage()), within }));
