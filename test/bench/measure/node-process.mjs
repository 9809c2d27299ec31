import { spawnSync } from 'node:child_process';

/** What a program prints, run in a process of its own, in UTC. */
export function nodeProcess(program, ...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...parameters], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`${program.join(' ')} ended with ${status}\n${stderr}`);
  return stdout;
}
