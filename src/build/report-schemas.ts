import ts from 'typescript';
import { PLAIN_DATE } from '../input/patterns.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The reports, by the names of their files, and the types that the package's index exports for them. */
const reports = {
  'suitability-report': 'SuitabilityReport',
  'across-readings': 'AcrossReadings',
  'session-plan-report': 'SessionPlanReport',
  deadline: 'Deadline',
  'records-report': 'RecordsReport',
} as const;

export type ReportName = keyof typeof reports;

const index = 'src/index.ts';

/**
 * The reports in JSON Schema, draft 2020-12, made from their types: exactly what this version of the package returns. Every description is the comment on the type or
 * the property. The sources are looked for from the working directory.
 */
export function reportSchemas(): Readonly<Record<ReportName, JsonSchema>> {
  const program = ts.createProgram([index], { strict: true, exactOptionalPropertyTypes: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const schemaNamed = (name: string, type: string): JsonSchema => {
    const alias = exported.find((each) => each.name === type);
    if (!alias) throw new Error(`${index} exports no ${type}.`);
    const symbol = checker.getAliasedSymbol(alias);
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:family-time-rules:${name}`,
      title: type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      ...descriptionOf(symbol, checker),
      ...schemaOf(checker.getDeclaredTypeOfSymbol(symbol), undefined, checker),
    };
  };
  return Object.fromEntries(
    Object.entries(reports).map(([name, type]) => [name, schemaNamed(name, type)]),
  ) as Record<ReportName, JsonSchema>;
}

/** A type as a schema. `written` is how the source writes it, which alone tells a date from other text. */
function schemaOf(type: ts.Type, written: ts.TypeNode | undefined, checker: ts.TypeChecker): JsonSchema {
  if (type.isUnion()) return unionSchema(type.types, checker);
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  if (type.flags & ts.TypeFlags.TemplateLiteral)
    return { type: 'string', pattern: patternOf(type as ts.TemplateLiteralType) };
  if (type.flags & ts.TypeFlags.String) return { type: 'string', ...patternOfText(written) };
  // Every number in a report counts something.
  if (type.flags & ts.TypeFlags.Number) return { type: 'integer' };
  if (checker.isTupleType(type)) return tupleSchema(type as ts.TupleTypeReference, checker);
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: 'array', items: schemaOf(element as ts.Type, elementWritten(written), checker) };
  }
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectSchema(type, checker);
  throw new Error(`No schema is known for the type ${checker.typeToString(type)}.`);
}

function objectSchema(type: ts.Type, checker: ts.TypeChecker): JsonSchema {
  const properties = type.getProperties();
  const isOptional = (property: ts.Symbol) => (property.flags & ts.SymbolFlags.Optional) !== 0;
  const propertySchema = (property: ts.Symbol) => {
    const [declared] = property.declarations ?? [];
    const written = declared && ts.isPropertySignature(declared) ? declared.type : undefined;
    const given = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const { type, ...rest } = schemaOf(given, written, checker);
    return { ...descriptionOf(property, checker), ...(type !== undefined && { type }), ...rest };
  };
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map((property) => [property.name, propertySchema(property)])),
    required: properties.filter((property) => !isOptional(property)).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Texts become one list of choices. Other types stay alternatives. */
function unionSchema(types: readonly ts.Type[], checker: ts.TypeChecker): JsonSchema {
  if (types.every((type) => type.flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  const choices = types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
  const others = types.filter((type) => !type.isStringLiteral());
  const oneOfChoices = choices.length > 0 ? [{ type: 'string', enum: choices }] : [];
  const alternatives = [...oneOfChoices, ...others.map((type) => schemaOf(type, undefined, checker))];
  return alternatives.length === 1 ? (alternatives[0] as JsonSchema) : { anyOf: alternatives };
}

/** A tuple whose elements are all of one type, as those of the reports are. */
function tupleSchema(type: ts.TupleTypeReference, checker: ts.TypeChecker): JsonSchema {
  const { minLength, hasRestElement } = type.target;
  const [element, ...others] = new Set(checker.getTypeArguments(type));
  if (!element || others.length > 0)
    throw new Error(`No schema is known for the type ${checker.typeToString(type)}.`);
  return {
    type: 'array',
    items: schemaOf(element, undefined, checker),
    minItems: minLength,
    ...(!hasRestElement && { maxItems: minLength }),
  };
}

/** A template such as `children.${number}.refusing`, in which every hole is a whole number. */
function patternOf({ texts }: ts.TemplateLiteralType): string {
  return `^${texts.map((text) => text.replaceAll('.', '\\.')).join('(?:0|[1-9][0-9]*)')}$`;
}

const patternOfText = (written: ts.TypeNode | undefined): JsonSchema =>
  written?.getText() === 'PlainDate' ? { pattern: PLAIN_DATE } : {};

/** How the source writes the element of `readonly Element[]`. */
function elementWritten(written: ts.TypeNode | undefined): ts.TypeNode | undefined {
  const list = written && ts.isTypeOperatorNode(written) ? written.type : written;
  return list && ts.isArrayTypeNode(list) ? list.elementType : undefined;
}

function descriptionOf(symbol: ts.Symbol, checker: ts.TypeChecker): { description?: string } {
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return comment === '' ? {} : { description: comment.replaceAll('`', '').replace(/\n+/g, ' ') };
}
