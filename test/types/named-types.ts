import ts from 'typescript';
import { programOf } from '../docs/hovers.ts';

/** What callers pass on without looking into it. */
const OPAQUE = 'Catalogue';

/** The types that the exports of a module name and the module does not export. `within` is the folder of the types that it could export. */
export function typesNotExported(module: string, within: string): readonly string[] {
  const program = programOf([module]);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(module);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${module} exports nothing.`);
  const resolved = (of: ts.Symbol) => (of.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(of) : of);
  const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(within);
  const exported = new Set(checker.getExportsOfModule(symbol).map(resolved));
  const seen = [...exported]
    .filter(({ name }) => name !== OPAQUE)
    .flatMap(({ declarations = [] }) => declarations.filter(isOurs))
    .filter(
      (declaration) => !(ts.isTypeAliasDeclaration(declaration) && isListOfTexts(declaration, checker)),
    );
  const missing = new Set<string>();
  for (const node of seen.flatMap((declaration) => [...namesIn(declaration)])) {
    const found = checker.getSymbolAtLocation(node);
    const named = found && resolved(found);
    const isType = named && !(named.flags & ts.SymbolFlags.TypeParameter);
    if (isType && named.declarations?.some(isOurs) && !exported.has(named)) missing.add(named.name);
  }
  return [...missing].sort();
}

/** An editor writes out the texts, whatever they are computed from. */
function isListOfTexts(alias: ts.TypeAliasDeclaration, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(alias);
  const parts = type.isUnion() ? type.types : [type];
  return parts.every(({ flags }) => flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.TemplateLiteral));
}

/** The names of types in what a caller sees of a declaration, and not what a part is computed from: the object of `Rule['per']`, or a condition. */
function* namesIn(node: ts.Node): Iterable<ts.Node> {
  if (ts.isBlock(node) || ts.isIndexedAccessTypeNode(node) || ts.isConditionalTypeNode(node)) return;
  if (ts.isVariableDeclaration(node)) {
    if (node.type) yield* namesIn(node.type);
    return;
  }
  if (ts.isTypeReferenceNode(node)) yield node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) yield node.expression;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* namesIn(child);
}
