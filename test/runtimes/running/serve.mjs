import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Serves the pages and bundles of a folder under a policy that allows scripts of the same origin and nothing else, and no text in place of a trusted type.
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const [, file, kind] = /^\/([\w.-]+\.(html|js))$/.exec(request.url) ?? [];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[kind],
      'content-security-policy': policy,
    });
    createReadStream(join(folder, file)).pipe(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
