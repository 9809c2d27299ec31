// Installs and tests each example that has a package of its own, as its README says.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const example of ['unit-tests', 'referral-service', 'referral-form']) {
  console.log(`\nexamples/${example}`);
  for (const command of [['ci'], ['test']]) {
    const cwd = fileURLToPath(new URL(`../examples/${example}`, import.meta.url));
    const { status } = spawnSync('npm', command, { cwd, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}
