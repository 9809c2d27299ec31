import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What callers pass on without looking into it. */
const OPAQUE = 'Catalogue';

/** Some modules, by their paths, compiled as this package is. */
export function programOf(modules: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return ts.createProgram([...modules], options);
}

/** What an editor shows nothing for, among the exports of a module: each by its name or by `Type.field`. */
export interface Gaps {
  /** Exports, and what they extend, without a doc comment. */
  readonly exports: readonly string[];
  /** Fields without a doc comment. */
  readonly fields: readonly string[];
  /** Functions without an `@example`. */
  readonly examples: readonly string[];
  /** Functions without a `@throws`. */
  readonly errors: readonly string[];
  /** How many exports and fields were looked at. */
  readonly seen: number;
}

export function gapsIn(program: ts.Program, source: ts.SourceFile, within: string): Gaps {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${source.fileName} exports nothing.`);
  const resolved = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = checker.getExportsOfModule(module).map(resolved);
  const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(within);
  const shown = new Set(exported);
  for (const symbol of shown) {
    if (symbol.name === OPAQUE) continue;
    for (const declaration of (symbol.declarations ?? []).filter(isOurs)) {
      for (const extended of typesExtendedBy(declaration, checker)) shown.add(resolved(extended));
    }
  }
  const tagsOf = (symbol: ts.Symbol) => symbol.getJsDocTags(checker).map(({ name }) => name);
  const functions = exported.filter(({ flags }) => flags & ts.SymbolFlags.Function);
  const fields = [...shown]
    .filter(({ name }) => name !== OPAQUE)
    .flatMap((symbol) =>
      (symbol.declarations ?? []).filter(isOurs).flatMap((one) => fieldsOf(one, symbol.name)),
    );
  const names = (symbols: readonly ts.Symbol[]) => symbols.map(({ name }) => name).sort();
  return {
    exports: names([...shown].filter((symbol) => symbol.getDocumentationComment(checker).length === 0)),
    fields: fields
      .filter(({ field }) => !isDocumented(field))
      .map(({ path }) => path)
      .sort(),
    examples: names(functions.filter((symbol) => !tagsOf(symbol).includes('example'))),
    errors: names(functions.filter((symbol) => !tagsOf(symbol).includes('throws'))),
    seen: shown.size + fields.length,
  };
}

type Field = ts.PropertySignature | ts.PropertyDeclaration | ts.MethodSignature | ts.MethodDeclaration;

const isField = (node: ts.Node): node is Field =>
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node);

interface Named {
  readonly path: string;
  readonly field: Field;
}

/** The fields of a declaration and of what is written out within them. */
function fieldsOf(node: ts.Node, owner: string): Named[] {
  const found: Named[] = [];
  const visit = (child: ts.Node, path: string): void => {
    if (ts.isBlock(child) || ts.isConstructorDeclaration(child)) return;
    const inner = isField(child) ? `${path}.${child.name.getText()}` : path;
    if (isField(child)) found.push({ path: inner, field: child });
    if (!ts.isMethodDeclaration(child)) ts.forEachChild(child, (one) => visit(one, inner));
  };
  ts.forEachChild(node, (child) => visit(child, owner));
  return found;
}

const isDocumented = (field: Field): boolean =>
  ts.getJSDocCommentsAndTags(field).some((comment) => ts.isJSDoc(comment) && comment.comment !== undefined) ||
  isTag(field) ||
  isNameOfError(field);

/** A field with one possible value, which tells the members of a union apart: the comment on its member says what it means. */
function isTag({ type, parent }: Field): boolean {
  if (!type || !ts.isLiteralTypeNode(type) || !ts.isTypeLiteralNode(parent)) return false;
  const before = parent.getSourceFile().text.slice(0, parent.getStart());
  return /\*\/\s*\|?\s*$/.test(before);
}

/** The comment on the class says that callers compare it. */
const isNameOfError = (field: Field): boolean =>
  ts.isPropertyDeclaration(field) && field.name.getText() === 'name' && ts.isClassDeclaration(field.parent);

/** What an interface extends: its fields are shown as fields of the interface. */
function typesExtendedBy(declaration: ts.Declaration, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isInterfaceDeclaration(declaration)) return [];
  const extended = (declaration.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  return extended.flatMap(({ expression }) => checker.getSymbolAtLocation(expression) ?? []);
}
