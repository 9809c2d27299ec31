import { spawnSync } from 'node:child_process';

/** What a program prints, run in a process of its own, in UTC; and how long that took, in milliseconds. */
export function nodeProcess(program, ...parameters) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...parameters], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TZ: 'UTC' },
  });
  const milliseconds = performance.now() - begun;
  if (status !== 0) throw new Error(`${program.join(' ')} ended with ${status}\n${stderr}`);
  return { printed: stdout, milliseconds };
}
