import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { listedFiles, packedFiles, withoutHash } from './packed.ts';

const LIST = 'test/package/packed-files.txt';

/** What one list has and the other does not; a name that stands twice counts twice. */
const lacking = (wanted: readonly string[], given: readonly string[]) => {
  const left = [...given];
  return wanted.filter((name) => {
    const place = left.indexOf(name);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
};

it('the tarball holds exactly the files that the list names', () => {
  const packed = packedFiles().map(withoutHash);
  const differences = [
    ...lacking(packed, listedFiles).map((name) => `in the tarball, not in ${LIST}: ${name}`),
    ...lacking(listedFiles, packed).map((name) => `in ${LIST}, not in the tarball: ${name}`),
  ];
  const advice = `If a file of dist is missing, run npm run build. If the change is meant, write it into ${LIST}.`;
  expect(differences, advice).toEqual([]);
});

/** Every text in a tree, without its keys. */
const textsIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(textsIn);

it('every file that package.json points to is in the list', () => {
  const { main, module, types, exports, typesVersions } = manifest;
  const files = textsIn([main, module, types, exports, typesVersions]).map((path) => path.slice('./'.length));
  const folders = new Set(listedFiles.map((name) => `${name.slice(0, name.lastIndexOf('/'))}/*`));
  expect(files.length).toBeGreaterThan(25);
  expect(files.filter((file) => !listedFiles.includes(file) && !folders.has(file))).toEqual([]);
});

it('a hash in the name of shared declarations is left out, and nothing else', () => {
  expect(withoutHash('dist/invalid-input-error-CkptAEJF.d.ts')).toBe('dist/invalid-input-error-*.d.ts');
  expect(withoutHash('dist/calendar-a_b-C3d4.d.cts')).toBe('dist/calendar-*.d.cts');
  for (const path of ['dist/index.d.ts', 'dist/schemas/session-plan.json', 'docs/security.md'])
    expect(withoutHash(path)).toBe(path);
});
