import * as z from 'zod/mini';
import { facts } from '../policy/facts.ts';

/** Known, left out, or null. */
export const known = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));

/** The schema of each fact that has a closed list of values, by the groups of the table of facts; '' holds what stands in no group. */
export function schemasByGroup(): Record<string, Record<string, z.ZodMiniType>> {
  const groups: Record<string, Record<string, z.ZodMiniType>> = {};
  for (const [fact, choices] of Object.entries(facts)) {
    if (typeof choices === 'string') continue;
    const dot = fact.lastIndexOf('.');
    const group = fact.slice(0, Math.max(dot, 0));
    groups[group] ??= {};
    groups[group][fact.slice(dot + 1)] = schemaOf(choices);
  }
  return groups;
}

const schemaOf = (choices: readonly (string | boolean)[]) =>
  typeof choices[0] === 'boolean' ? known(z.boolean()) : known(z.enum(choices as readonly string[]));
