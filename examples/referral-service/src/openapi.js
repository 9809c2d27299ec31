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
      description:
        'Of a refused input: at most 100, and then one with the code more-issues if there are others.',
      type: 'array',
      maxItems: 101,
      items: {
        type: 'object',
        properties: {
          in: { description: 'Which part of the request is at fault.', enum: ['body', 'query'] },
          pointer: { description: 'Where in the body, as a JSON Pointer.', ...text },
          parameter: { description: 'Which parameter of the query, if it is a known one.', ...text },
          code: text,
          detail: text,
        },
        required: ['in', 'code', 'detail'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status'],
  additionalProperties: false,
};

const problemResponse = (description) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** A reference to a schema that an endpoint holds by its name. */
const refersTo = (named) => ({ $ref: `#/components/schemas/${Object.keys(named)[0]}` });

function operation({ summary, input, report, options }) {
  return {
    summary,
    parameters: options.map((option) => ({ $ref: `#/components/parameters/${option}` })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: refersTo(input) } },
    },
    responses: {
      200: {
        description: 'The answer. Its codes are part of the package’s contract.',
        content: { 'application/json': { schema: refersTo(report) } },
      },
      400: problemResponse('The body is not JSON.'),
      413: problemResponse('The body is larger than 512 KiB.'),
      415: problemResponse('The body is not sent as application/json.'),
      422: problemResponse('The body or the query was refused; `errors` says which, where and why.'),
    },
  };
}

const all = Object.entries(endpoints);

/** The service in OpenAPI 3.1. The bodies and the answers are the package's own schemas. */
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
      ...Object.assign({}, ...all.map(([, { input, report }]) => ({ ...input, ...report }))),
      Problem: problem,
    },
  },
};
