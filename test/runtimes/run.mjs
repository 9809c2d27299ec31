// Runs the smoke suite on the package as packed: in every runtime, and with every dependency at both ends of its range, in Node and in a browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeConsumer, pack } from './running/consumer.mjs';
import { ends, installedIn } from './running/dependency-ranges.mjs';
import { inChromium } from './running/in-chromium.mjs';
import { reports } from './running/paths.mjs';
import { node20, runtimes } from './running/runtimes.mjs';

const total = { passed: 0, failed: 0 };
const ran = [];

/** Prints a line on one run. A runtime that does not start has failed. */
async function report(runtime, prepare) {
  let title = runtime.name;
  try {
    title += ` ${await runtime.version()}`;
    const { project, remark = runtime.remark ?? '' } = await prepare();
    title += remark;
    const { passed, failures } = await runtime.run(project);
    console.log(`${title}: ${passed} passed, ${failures.length} failed`);
    for (const failure of failures) console.log(`  ${failure}`);
    ran.push({ runtime: title, passed, failed: failures.length });
    total.passed += passed;
    total.failed += failures.length;
  } catch (error) {
    console.log(`${title}: did not run\n  ${error.message}`);
    total.failed += 1;
  }
}

const packed = await pack();
try {
  const project = await makeConsumer(packed, 'runtimes');
  for (const runtime of runtimes) await report(runtime, () => ({ project }));
  for (const [end, dependencies] of Object.entries(ends)) {
    const consumer = makeConsumer(packed, end, dependencies);
    for (const runtime of [node20, inChromium]) {
      await report(runtime, async () => {
        const project = await consumer;
        const versions = installedIn(project).join(', ');
        return { project, remark: `${runtime.remark ?? ''} with the ${end} ${versions}` };
      });
    }
  }
} finally {
  packed.remove();
}
mkdirSync(reports, { recursive: true });
writeFileSync(`${reports}runtimes.json`, JSON.stringify(ran));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
