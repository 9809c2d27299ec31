import { bundle } from './bundle.mjs';
import { output, resultsIn } from './execute.mjs';
import { inChromium } from './in-chromium.mjs';
import { installed } from './paths.mjs';

const versionOf = async (program) => /\d[\w.-]*/.exec(await output(program, ['--version']))?.[0];

const commandLine = (name, program, given = []) => ({
  name,
  version: () => versionOf(program),
  run: async (project) => resultsIn(await output(program, [...given, 'command-line.mjs'], { cwd: project })),
});

const workerd = installed('@cloudflare/workerd-linux-64/bin/workerd');
const inWorkerd = {
  name: 'workerd',
  version: () => versionOf(workerd),
  run: async (project) => {
    await bundle(project, 'worker');
    return resultsIn(await output(workerd, ['test', 'worker.capnp'], { cwd: project }));
  },
};

export const node20 = commandLine('Node', installed('node-20/bin/node'));

/** Each with its name, its version, and how it runs the smoke suite of a project. */
export const runtimes = [
  node20,
  commandLine('Node', installed('node-22/bin/node')),
  commandLine('Node', installed('node-24/bin/node')),
  commandLine('Bun', installed('@oven/bun-linux-x64-baseline/bin/bun')),
  commandLine('Deno', installed('@deno/linux-x64-glibc/deno'), ['run', '--quiet', '--no-prompt']),
  inWorkerd,
  inChromium,
];
