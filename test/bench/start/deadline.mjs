const begun = performance.now();
const { computeWorkingDayDeadline } = await import('../../../dist/index.js');
computeWorkingDayDeadline({ from: '2026-11-20T16:45:00Z', workingDays: 10 });
process.stdout.write(`${performance.now() - begun}`);
