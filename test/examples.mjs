// Tests the demo, then installs and tests each example that has a package of its own, as its README says.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

function run(command, given, folder) {
  const cwd = fileURLToPath(new URL(folder, import.meta.url));
  const { status } = spawnSync(command, given, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

console.log('\nexamples/demo');
run(process.execPath, ['--test', 'demo/demo.test.mjs'], '../examples');
for (const example of ['unit-tests', 'referral-service', 'referral-form']) {
  console.log(`\nexamples/${example}`);
  for (const command of ['ci', 'test']) run('npm', [command], `../examples/${example}`);
}
