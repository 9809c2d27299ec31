// Runs the suite, but for the package as installed, once in each of these process time zones: behind and ahead of London, with clocks that change at midnight, and with a day left out. `.ci/run` runs the whole of it under UTC first.
import { spawnSync } from 'node:child_process';

const zones = [
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
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', '--exclude=test/package/**'], {
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
