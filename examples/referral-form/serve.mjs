// Serves dist/ on this computer alone: node serve.mjs [port]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Only the page's own script and styles run, and it connects to nothing and sends nothing anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/form.js': ['form.js', 'text/javascript; charset=utf-8'],
  '/form.css': ['form.css', 'text/css; charset=utf-8'],
  '/govuk-frontend.css': ['govuk-frontend.css', 'text/css; charset=utf-8'],
};

/** A server on the loopback address, at its port; 0 takes any that is free. */
export function serve(port) {
  const server = createServer(({ url }, response) => {
    const [name, type] = files[new URL(url, 'http://localhost').pathname] ?? [];
    if (name === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
      .end(readFileSync(new URL(`dist/${name}`, import.meta.url)));
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}/`,
        stop: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(Number(argv[2] ?? 8080));
  console.log(`The form is at ${url} (Ctrl+C ends it).`);
}
