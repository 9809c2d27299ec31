import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docCommentsOf } from '../../src/build/doc-comments.ts';
import { statements } from '../../src/index.ts';
import { leaves } from '../../src/logic/condition.ts';
import { actionRules, referralRules } from '../../src/policy/applied.ts';
import { facts } from '../../src/policy/facts.ts';
import { gapsIn, programOf } from './hovers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = [
  'src/index.ts',
  'src/referral/index.ts',
  'src/deadlines/index.ts',
  'src/arbitraries/index.ts',
].map((module) => root + module);
const program = programOf(modules);
const sourceOf = (program: ts.Program, path: string) => program.getSourceFile(path) as ts.SourceFile;

describe.each(modules)('an editor that shows what %s exports', (module) => {
  const gaps = gapsIn(program, sourceOf(program, module), `${root}src/`);

  it('has something to show for each export and each of its fields', () => {
    expect({ exports: gaps.exports, fields: gaps.fields }).toEqual({ exports: [], fields: [] });
    expect(gaps.seen).toBeGreaterThan(20);
  });

  it('shows an example of each function, and what the function throws', () => {
    expect({ examples: gaps.examples, errors: gaps.errors }).toEqual({ examples: [], errors: [] });
  });
});

it('a gap is found in an export, a field, a field within a field, an inherited field, and a function', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hovers-'));
  const path = join(folder, 'made-up.ts');
  const source = `
    export interface Bare {
      /** Said. */
      said: string;
      unsaid: { inner: number }[];
    }
    interface Base { inherited: string }
    /** Said. */
    export interface Child extends Base {
      /** Said. */
      own: string;
    }
    /** Said. */
    export type Either =
      /** The one. */
      | { kind: 'one' }
      | { kind: 'other' };
    /** Said. */
    export function said() {}
    /**
     * Said.
     * @throws Error if it must
     * @example said();
     */
    export function shown() {}
    /** Said. */
    export class Odd extends Error {
      override name = 'Odd';
      issues = [];
      constructor(of: { whatever: string }) {
        super(of.whatever);
      }
    }
    export const bare = 1;`;
  writeFileSync(path, source);
  const made = programOf([path]);
  expect(gapsIn(made, sourceOf(made, path), folder)).toEqual({
    exports: ['Bare', 'Base', 'bare'],
    fields: ['Bare.unsaid', 'Bare.unsaid.inner', 'Base.inherited', 'Either.kind', 'Odd.issues'],
    examples: ['said'],
    errors: ['said'],
    seen: 17,
  });
  rmSync(folder, { recursive: true });
});

describe('the comment on a fact', () => {
  const { Referral: comments } = docCommentsOf(['Referral']);
  const everyClause = statements.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const readers = [
    ...referralRules().map(({ applies, holds, clauses }) => ({
      conditions: [applies ?? [], holds].flat(),
      clauses,
    })),
    ...actionRules().map(({ when, clauses }) => ({ conditions: [when], clauses })),
  ];
  const read = Object.keys(facts).flatMap((fact) => {
    const clauses = readers.flatMap(({ conditions, clauses }) =>
      conditions
        .flatMap((condition) => leaves<object>(condition))
        .some((leaf) => 'fact' in leaf && leaf.fact === fact)
        ? clauses
        : [],
    );
    return clauses.length > 0 && fact !== 'service' ? [{ fact, clauses: new Set(clauses) }] : [];
  });

  it.each(read)(
    '$fact names clauses of rules and actions that read it, and no others',
    ({ fact, clauses }) => {
      const named = everyClause.filter((id) => new RegExp(`${id}(?![\\w-])`).test(comments.get(fact) ?? ''));
      expect(named).not.toEqual([]);
      expect(named.filter((id) => !clauses.has(id))).toEqual([]);
    },
  );

  it('was looked for on every fact that a rule or an action reads', () => {
    const known = Object.entries(facts).filter(([, values]) => typeof values !== 'string');
    const judged = known.map(([fact]) => fact).filter((fact) => fact !== 'service');
    expect(read.map(({ fact }) => fact).sort()).toEqual([...judged, 'sessionPlan'].sort());
  });
});
