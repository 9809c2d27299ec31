import Fastify, { LogController } from 'fastify';
import { endpoints } from './endpoints.js';
import { openApi } from './openapi.js';
import { problemOf, problems, send, sendRaw, unknownParameter } from './problem.js';

/** The service, not yet listening. Nothing of a request but its method, its route and its fate reaches the log. */
export function buildApp({ logger = true } = {}) {
  const app = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 512 * 1024,
    requestTimeout: 10_000,
    clientErrorHandler: sendRaw,
    frameworkErrors: (_error, _request, reply) => send(reply, problems.badRequest),
  });
  app.removeContentTypeParser('text/plain');

  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    });
  });

  for (const [path, { answer, options }] of Object.entries(endpoints)) {
    app.post(path, async ({ body, query }, reply) =>
      Object.keys(query).every((name) => options.includes(name))
        ? answer(body, query)
        : send(reply, unknownParameter(options)),
    );
  }
  app.get('/openapi.json', async () => openApi);

  app.setNotFoundHandler((request, reply) => {
    if (!Object.hasOwn(endpoints, request.url.split('?', 1)[0])) return send(reply, problems.notFound);
    return send(reply.header('allow', 'POST'), problems.methodNotAllowed);
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem === problems.internal) request.log.error(withoutMessage(error));
    return send(reply, problem);
  });
  return app;
}

/** Where an error came from. Its message is left out: it may repeat what the caller sent, as those of JSON.parse do. */
function withoutMessage({ name, code, stack = '' }) {
  return { name, code, frames: stack.split('\n').filter((line) => /^\s+at /.test(line)) };
}
