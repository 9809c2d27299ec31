import { createRequire } from 'node:module';
import { endpoints } from './endpoints.js';

const { version } = createRequire(import.meta.url)('family-time-rules/package.json');

const parameters = {
  under: {
    name: 'under',
    in: 'query',
    description: 'Which statements to apply. Left out: every one that speaks to the service.',
    schema: { type: 'array', items: { enum: ['child-contact-services', 'supervised-family-time'] } },
  },
  asOf: {
    name: 'asOf',
    in: 'query',
    description: 'Today, or the day audited. Left out, nothing is called overdue.',
    schema: { type: 'string' },
  },
};

const text = { type: 'string' };
const problem = {
  title: 'Problem',
  description: 'Problem details (RFC 9457). Nothing of the request is repeated.',
  type: 'object',
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { code: text, detail: text, pointer: text, parameter: text },
        required: ['code', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status'],
};

const problemResponse = (description) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function operation({ input, summary, options, report }) {
  return {
    summary,
    parameters: options.map((option) => ({ $ref: `#/components/parameters/${option}` })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${input}` } } },
    },
    responses: {
      200: {
        description: 'The report. Its codes are part of the package’s contract.',
        content: { 'application/json': { schema: { type: 'object', required: report } } },
      },
      400: problemResponse('The body is not JSON.'),
      413: problemResponse('The body is larger than 512 KiB.'),
      415: problemResponse('The body is not sent as application/json.'),
      422: problemResponse('The input was refused; `errors` says where and why.'),
    },
  };
}

const all = Object.entries(endpoints);

/** The service in OpenAPI 3.1. The bodies are the package's own schemas. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Referral service',
    version,
    description: 'Cafcass Cymru’s published statements on family time, applied. Unofficial.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: Object.fromEntries(all.map(([path, endpoint]) => [path, { post: operation(endpoint) }])),
  components: {
    parameters,
    schemas: {
      ...Object.fromEntries(all.map(([, { input, body }]) => [input, body])),
      Problem: problem,
    },
  },
};
