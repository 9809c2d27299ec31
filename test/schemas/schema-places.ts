import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The parts of JSON Schema in which the reports are written. */
export interface Schema {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Every property of a schema and every alternative that is an object. */
export function* placesIn(schema: Schema, place = ''): Iterable<string> {
  for (const [part, inner] of partsOf(schema)) {
    yield place + part;
    yield* placesIn(inner, place + part);
  }
}

/** Those that a value makes use of. */
export function* usedBy(value: unknown, schema: Schema, place = ''): Iterable<string> {
  for (const [part, inner, values] of partsOf(schema, value)) {
    if (values.length > 0) yield place + part;
    for (const each of values) yield* usedBy(each, inner, place + part);
  }
}

/** The names of the properties that may be left out somewhere in a schema. */
export function optionalIn(schema: Schema): string[] {
  const { properties = {}, required = [] } = schema;
  const own = Object.keys(properties).filter((name) => !required.includes(name));
  return [...own, ...partsOf(schema).flatMap(([, inner]) => optionalIn(inner))];
}

/** The parts of a schema, each with the values of a value that it describes. */
function partsOf(schema: Schema, value?: unknown): [part: string, inner: Schema, values: unknown[]][] {
  const { properties = {}, items, anyOf = [] } = schema;
  const of = value as Record<string, unknown> | undefined;
  return [
    ...Object.entries(properties).map(([name, inner]): [string, Schema, unknown[]] => [
      `/${name}`,
      inner,
      of !== undefined && Object.hasOwn(of, name) ? [of[name]] : [],
    ]),
    ...(items ? [['/*', items, Array.isArray(value) ? value : []] as [string, Schema, unknown[]]] : []),
    ...anyOf.flatMap((inner, number): [string, Schema, unknown[]][] =>
      inner.type === 'object'
        ? [[`|${number}`, inner, value !== undefined && checkOf(inner)(value) ? [value] : []]]
        : [],
    ),
  ];
}

const ajv = new Ajv2020();
const checks = new Map<Schema, ValidateFunction>();

function checkOf(schema: Schema): ValidateFunction {
  const check = checks.get(schema) ?? ajv.compile(schema);
  checks.set(schema, check);
  return check;
}
