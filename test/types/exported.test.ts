import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { typesNotExported } from './named-types.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

it.each(['index.ts', 'referral/index.ts', 'deadlines/index.ts', 'arbitraries/index.ts'])(
  'every type that an export of %s names is exported beside it',
  (module) => {
    expect(typesNotExported(src + module, src)).toEqual([]);
  },
);

it('a type that is not exported is found wherever a caller sees its name, and only there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'named-types-'));
  const module = join(folder, 'made-up.ts');
  const source = `
    interface Field { per: string }
    interface Base { own: Field }
    interface Part {}
    interface Argument {}
    interface Answer {}
    interface Value {}
    interface Bound {}
    interface Within {}
    interface Source { per: 'case' }
    interface Tested {}
    type Texts = 'a' | 'b';
    export interface Shown extends Base { one: Part; per: Source['per'] }
    export type Either = { readonly kind: Within } | 'none';
    export type Condition<Given> = Given extends Tested ? Given : never;
    export type Code = Texts | 'c';
    export function called<Given extends Bound>(given: Given, argument: Argument): readonly Answer[] {
      const inner: Tested = [given, argument];
      return [inner];
    }
    export const value: Value = {};`;
  writeFileSync(module, source);
  const found = typesNotExported(module, folder);
  expect(found).toEqual(['Answer', 'Argument', 'Base', 'Bound', 'Part', 'Value', 'Within']);
  rmSync(folder, { recursive: true });
});
