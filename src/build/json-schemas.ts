import * as z from 'zod/mini';
import { PLAIN_DATE, REFERENCE, WHEN } from '../input/patterns.ts';
import { en } from '../messages/en.ts';
import type { FactKey } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import { CaseHistorySchema } from '../records/case-history-schema.ts';
import { ReferralSchema } from '../referral/referral-schema.ts';
import { SessionPlanSchema } from '../sessions/session-plan-schema.ts';
import { type DocComments, docCommentsOf } from './doc-comments.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;
export type SchemaName = 'referral' | 'session-plan' | 'case-history';

/**
 * The inputs in JSON Schema, draft 2020-12: as strict as the Zod schemas they are made from. A fact's title is the question that a form asks for it,
 * every description the model's own comment.
 */
export function jsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const comments = docCommentsOf(['Referral', 'SessionPlan', 'CaseHistory']);
  return {
    referral: whole('referral', 'Referral', ReferralSchema, comments.Referral),
    'session-plan': whole('session-plan', 'Session plan', SessionPlanSchema, comments.SessionPlan),
    'case-history': whole('case-history', 'Case history', CaseHistorySchema, comments.CaseHistory),
  };
}

/** Texts that have each pattern. */
const examples: Readonly<Record<string, readonly string[]>> = {
  [PLAIN_DATE]: ['2026-03-27'],
  [WHEN]: ['2026-03-27T16:45:00Z', '2026-03-30T09:00+01:00', '2026-03-27'],
  [REFERENCE]: ['parent-1'],
};

export const ENDS_IN_NEW_LINE = '\\n$';

function whole(name: SchemaName, title: string, schema: z.ZodMiniType, comments: DocComments): JsonSchema {
  const { $schema, ...unfinished } = z.toJSONSchema(schema);
  const { description, ...finished } = finish(unfinished as unknown as Unfinished, '', comments);
  return { $schema, $id: `urn:family-time-rules:${name}`, title, description, ...finished };
}

/** The parts of JSON Schema in which Zod writes these inputs. */
interface Unfinished extends JsonSchema {
  readonly anyOf?: readonly Unfinished[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Unfinished>>;
  readonly items?: Unfinished;
}

/** With titles, descriptions and examples, with null as one of the types instead of an alternative, and with no new line after a pattern. */
function finish(schema: Unfinished, path: string, comments: DocComments): JsonSchema {
  const { type, enum: choices, pattern, properties, items, ...rest } = schema.anyOf?.[0] ?? schema;
  const orNull = schema.anyOf !== undefined;
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`);
  return {
    ...titleOf(path),
    ...(comments.has(path) && { description: comments.get(path) }),
    type: orNull ? [type, 'null'] : type,
    ...(choices && { enum: orNull ? [...choices, null] : choices }),
    ...(pattern && {
      pattern,
      examples: examples[pattern],
      not: { type: 'string', pattern: ENDS_IN_NEW_LINE },
    }),
    ...rest,
    ...(items && { items: finish(items, inner('*'), comments) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [key, finish(property, inner(key), comments)]),
      ),
    }),
  };
}

const titleOf = (path: string): { title?: string } =>
  Object.hasOwn(facts, path) ? { title: en.questions[path as FactKey] } : {};
