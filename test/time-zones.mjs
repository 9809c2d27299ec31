/*
 * Runs the suite once in each of these process time zones: behind and ahead of London, with clocks that change at midnight, and with a day left out.
 * Left out are the package as installed, lint, and the sources, which hold no dates. `.ci/run` runs the whole of it under UTC first.
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
const leftOut = ['package', 'lint', 'sources'].map((folder) => `--exclude=test/${folder}/**`);
for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...leftOut], {
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
