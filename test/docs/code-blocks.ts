import { resolve } from 'node:path';
import * as util from 'node:util';
import * as resolvers from '@hookform/resolvers/standard-schema';
import * as ajv from 'ajv/dist/2020.js';
import * as fastCheck from 'fast-check';
import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as hookForm from 'react-hook-form';
import ts from 'typescript';
import { expect } from 'vitest';
import * as arbitraries from '../../src/arbitraries/index.ts';
import { jsonSchemas } from '../../src/build/json-schemas.ts';
import * as deadlines from '../../src/deadlines/index.ts';
import * as main from '../../src/index.ts';
import * as referral from '../../src/referral/index.ts';

export interface CodeBlock {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly source: string;
}

/** The blocks marked as `ts` or `tsx` in a document. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(({ 1: source = '', index }) => ({
    line: markdown.slice(0, index).split('\n').length,
    source,
  }));
}

/** How many results a block shows. */
export const resultsShown = (source: string): number => [...source.matchAll(new RegExp(shown, 'gm'))].length;

/** Runs a block as a reader would, and compares each value with the result written behind it. Returns what the block exports. */
export async function run(source: string): Promise<object> {
  const { outputText } = ts.transpileModule(comparing(source), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.ReactJSX,
      verbatimModuleSyntax: true,
    },
    fileName: 'block.tsx',
  });
  const exported = {};
  const body = new AsyncFunction('require', 'exports', 'compare', outputText);
  await body(moduleAt, exported, (value: unknown, result: unknown) => expect(value).toEqual(result));
  return exported;
}

const shown = /; \/\/ → (.+)$/;

/** `expression; // → result` and `const name = expression; // → result`, each followed by a comparison. */
function comparing(source: string): string {
  const file = ts.createSourceFile('block.tsx', source, ts.ScriptTarget.ES2022, true);
  return file.statements
    .map((statement) => {
      const text = statement.getText();
      const [rest = ''] = source.slice(statement.end).split('\n', 1);
      const result = shown.exec(`;${rest}`)?.[1];
      if (result === undefined) return text;
      if (ts.isExpressionStatement(statement))
        return `compare(${statement.expression.getText()}, ${result});`;
      if (ts.isVariableStatement(statement)) {
        const name = statement.declarationList.declarations[0]?.name.getText();
        return `${text}\ncompare(${name}, ${result});`;
      }
      throw new Error(`A result stands behind what has no value: ${text}`);
    })
    .join('\n');
}

/** What the compiler says of blocks, each as a module of its own beside the sources. */
export function typeErrors(blocks: readonly CodeBlock[]): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const sources = new Map(blocks.map(({ source }, place) => [`${root}block-${place}.tsx`, source]));
  const written = new Map([...sources, [SCHEMA, JSON.stringify(jsonSchemas().referral)]]);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => written.get(path) ?? readFile(path);
  host.fileExists = (path) => written.has(path) || fileExists(path);
  host.getSourceFile = (path, target, ...rest) => {
    const source = written.get(path);
    return source === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, source, target);
  };
  const paths = {
    'family-time-rules': [`${root}src/index.ts`],
    'family-time-rules/referral': [`${root}src/referral/index.ts`],
    'family-time-rules/deadlines': [`${root}src/deadlines/index.ts`],
    'family-time-rules/arbitraries': [`${root}src/arbitraries/index.ts`],
    'family-time-rules/schemas/referral.json': [SCHEMA],
  };
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, paths, noUnusedLocals: false, resolveJsonModule: true, jsx: ts.JsxEmit.ReactJSX },
    host,
  );
  return [...sources.keys()].flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

const root = `${resolve(import.meta.dirname, '../..')}/`;

/** Where the compiler finds the JSON Schema of a referral, which is written when the package is built. */
const SCHEMA = `${root}referral.json`;

const modules: Readonly<Record<string, unknown>> = {
  'family-time-rules': main,
  'family-time-rules/referral': referral,
  'family-time-rules/deadlines': deadlines,
  'family-time-rules/arbitraries': arbitraries,
  get 'family-time-rules/schemas/referral.json'() {
    return jsonSchemas().referral;
  },
  '@hookform/resolvers/standard-schema': resolvers,
  'ajv/dist/2020.js': ajv,
  'fast-check': fastCheck,
  'node:util': util,
  react,
  'react/jsx-runtime': jsxRuntime,
  'react-hook-form': hookForm,
};

function moduleAt(name: string): unknown {
  if (!Object.hasOwn(modules, name)) throw new Error(`There is no module ${name} to import from`);
  return modules[name];
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;
