/*
 * Runs the tests that dates can reach once in each of these process time zones: behind and ahead of London, with clocks that change at midnight, and with a
 * day left out. The other projects hold no dates that a time zone could move; `.ci/run` runs everything under UTC first.
 */
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
const projects = ['rules', 'laws'].map((name) => `--project=${name}`);
for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...projects], {
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
