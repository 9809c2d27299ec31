import ts from 'typescript';

/** What the doc comments of one model's properties say, by dotted path; '' is the model itself, `*` stands for the place in a list. */
export type DocComments = ReadonlyMap<string, string>;

const index = 'src/index.ts';

/** The doc comments of interfaces that the package's index exports, by their names. The sources are looked for from the working directory. */
export function docCommentsOf<Model extends string>(
  models: readonly Model[],
): Readonly<Record<Model, DocComments>> {
  const program = ts.createProgram([index], {});
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const read = (model: Model): DocComments => {
    const symbol = exported.find(({ name }) => name === model);
    if (!symbol) throw new Error(`${index} exports no ${model}.`);
    return new Map(commentsOn(checker.getAliasedSymbol(symbol), '', checker));
  };
  return Object.fromEntries(models.map((model) => [model, read(model)])) as Record<Model, DocComments>;
}

/** The comment on an interface or a property, if there is one, then those within it. */
function* commentsOn(symbol: ts.Symbol, path: string, checker: ts.TypeChecker): Iterable<[string, string]> {
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (comment !== '') yield [path, comment.replaceAll('`', '')];
  const isProperty = (symbol.flags & ts.SymbolFlags.Property) !== 0;
  const given = isProperty ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
  const type = checker.getNonNullableType(given);
  const element = checker.isArrayType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
  const [owner, ownerPath] = element ? [element, `${path}.*`] : [type, path];
  if (!(owner.flags & ts.TypeFlags.Object)) return;
  for (const property of owner.getProperties()) {
    const name = ownerPath === '' ? property.name : `${ownerPath}.${property.name}`;
    yield* commentsOn(property, name, checker);
  }
}
