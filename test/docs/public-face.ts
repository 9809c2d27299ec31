import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export type Kind = 'function' | 'schema' | 'value' | 'error' | 'type';

export interface Export {
  readonly name: string;
  readonly kind: Kind;
  /** What is said above the declaration. */
  readonly comment: string;
  /** As in the published types, with the comments on its members. */
  readonly declaration: string;
}

/** What a caller only passes on: what it is made of is nobody’s to rely on. */
const OPAQUE = 'Catalogue';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a module exports, in alphabetical order, and what its declarations refer to beside that. */
export function publicFace(module: string): { exports: readonly Export[]; internal: readonly Export[] } {
  const program = programOf(module);
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(root + module);
  const symbol = entry && checker.getSymbolAtLocation(entry);
  if (!symbol) throw new Error(`${module} exports nothing`);
  const resolved = (of: ts.Symbol) => (of.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(of) : of);
  const exported = checker.getExportsOfModule(symbol).map(resolved);

  const internal: ts.Symbol[] = [];
  for (const from of exported) {
    for (const found of referredTo(from, checker)) {
      const ours = found.declarations?.[0]?.getSourceFile().fileName.startsWith(`${root}src/`);
      if (ours && !exported.includes(found) && !internal.includes(found)) internal.push(found);
    }
  }
  const described = (symbols: readonly ts.Symbol[]) =>
    symbols
      .map((one) => describe(one, checker))
      .sort((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
  return { exports: described(exported), internal: described(internal) };
}

function programOf(module: string): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return ts.createProgram([root + module], options);
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Export {
  const declaration = symbol.declarations?.[0] as ts.Declaration;
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return {
    name: symbol.name,
    kind: kindOf(symbol),
    comment: comment.replace(/\s*\n\s*\n\s*/g, '\n\n').replace(/(?<!\n)\n(?!\n)/g, ' '),
    declaration: textOf(declaration, symbol, checker),
  };
}

function kindOf({ name, flags }: ts.Symbol): Kind {
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Class) return 'error';
  if (flags & ts.SymbolFlags.Variable) return name.endsWith('Schema') ? 'schema' : 'value';
  return 'type';
}

function textOf(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  if (ts.isVariableDeclaration(declaration)) return `const ${symbol.name}: ${declaration.type?.getText()}`;
  if (ts.isFunctionDeclaration(declaration)) {
    const { parameters, type, body } = declaration;
    const end = type?.end ?? parameters.end;
    if (!body || !type) throw new Error(`${symbol.name} needs a written return type`);
    return withoutModifiers(declaration.getSourceFile().text.slice(declaration.getStart(), end));
  }
  if (ts.isClassDeclaration(declaration)) {
    const fields = declaration.members
      .filter(ts.isPropertyDeclaration)
      .map(
        (field) =>
          `  readonly ${field.name.getText()}: ${field.type?.getText() ?? field.initializer?.getText()};`,
      );
    return `class ${symbol.name} extends Error {\n${fields.join('\n')}\n}`;
  }
  if (ts.isTypeAliasDeclaration(declaration) && restsOnATable(declaration)) {
    return `type ${symbol.name} =\n${unionOf(declaration, checker)}`;
  }
  return withoutModifiers(declaration.getText()).replace(/;$/, '');
}

const withoutModifiers = (text: string) => text.replace(/^export (?:declare )?/, '');

/** A literal union that is derived from another type is written out. */
const restsOnATable = ({ type, typeParameters }: ts.TypeAliasDeclaration) =>
  !typeParameters && /\b(?:Exclude|Extract|keyof)\b/.test(type.getText());

function unionOf(declaration: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
  const type = checker.getTypeAtLocation(declaration);
  const parts = type.isUnion() ? type.types : [type];
  const written = parts.map((part) => checker.typeToString(part).replaceAll('"', "'"));
  return written
    .sort()
    .map((part) => `  | ${part}`)
    .join('\n');
}

/** The types named in a declaration, and in those it names, as far as they are not written out. */
function referredTo(symbol: ts.Symbol, checker: ts.TypeChecker, seen = new Set<ts.Symbol>()): Set<ts.Symbol> {
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
      const found = checker.getSymbolAtLocation(name);
      const target = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      if (target && !(target.flags & ts.SymbolFlags.TypeParameter) && !seen.has(target)) {
        seen.add(target);
        referredTo(target, checker, seen);
      }
    }
    if (!ts.isBlock(node)) ts.forEachChild(node, visit);
  };
  if (symbol.name === OPAQUE) return seen;
  for (const declaration of symbol.declarations ?? []) {
    const writtenOut = ts.isTypeAliasDeclaration(declaration) && restsOnATable(declaration);
    const ours = declaration.getSourceFile().fileName.startsWith(`${root}src/`);
    if (ours && !writtenOut && !ts.isVariableDeclaration(declaration)) visit(declaration);
    if (ours && ts.isVariableDeclaration(declaration) && declaration.type) visit(declaration.type);
  }
  return seen;
}
