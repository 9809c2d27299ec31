import { buildApp } from './app.js';

const { HOST = '127.0.0.1', PORT = '3000', LOG_LEVEL = 'info' } = process.env;

const app = buildApp({ logger: { level: LOG_LEVEL } });
await app.listen({ host: HOST, port: Number(PORT) });

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close());
