import { computeWorkingDayDeadline } from '../../../../dist/index.js';

export default () => ({
  take: (instant) => ({ from: instant, workingDays: 10 }),
  run: (period) => computeWorkingDayDeadline(period),
  answer: ({ dueOn, skipped }) => ({ dueOn, skipped }),
});
