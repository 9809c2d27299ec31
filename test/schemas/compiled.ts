import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { jsonSchemas, type SchemaName } from '../../src/build/json-schemas.ts';

export const schemas = jsonSchemas();

const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true });

/** Each JSON Schema as a check, compiled in Ajv's strict mode. */
export const compiled = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
) as Record<SchemaName, ValidateFunction>;
