import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../src/server.js', import.meta.url));

/** The service in a process of its own, on a free port of the loopback interface: where it listens, and every line that it has written. */
export async function start({ level = 'trace' } = {}) {
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: level },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  const origin = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
        if (address) resolve(address);
      });
    }
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)));
  });
  return {
    origin: await origin,
    lines,
    async stop() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Sends a value as JSON. */
export async function post(origin, path, value) {
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
}
