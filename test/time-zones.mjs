// Runs the suite once in each of these process time zones: behind and ahead of London, with clocks that change at midnight, and with a day left out.
import { spawnSync } from 'node:child_process';

const zones = [
  'UTC',
  'Europe/London',
  'America/Nuuk',
  'Pacific/Apia',
  'Africa/Cairo',
  'Asia/Kolkata',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
];
for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--reporter=dot', '--exclude=test/package/**', ...process.argv.slice(2)],
    {
      env: { ...process.env, TZ: zone },
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
