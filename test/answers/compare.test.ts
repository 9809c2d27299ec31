import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * A checkout of its own, with a history: from before the diagrams, with the rules as they are but no recorded answers, and as it stands.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const checkout = mkdtempSync(join(tmpdir(), 'compared-'));
const at = (path: string) => join(checkout, path);
const rule = 'src/policy/supervised-family-time/unsuitable.ts';

const git = (...parameters: readonly string[]) => {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...person, ...parameters], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};
const commit = (tag: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', tag);
  git('tag', tag);
};

function compare(...parameters: readonly string[]) {
  const script = join(root, 'test/answers/compare.mjs');
  const { status, stdout, stderr } = spawnSync('node', [script, ...parameters], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Milliseconds for what bundles both versions, on a busy machine. */
const SLOW = 180_000;

beforeAll(() => {
  git('init', '--quiet');
  cpSync(join(root, 'src'), at('src'), { recursive: true });
  const clusters = readFileSync(at('src/referral/clusters.ts'), 'utf8');
  rmSync(at('src/referral/clusters.ts'));
  commit('before-diagrams');
  writeFileSync(at('src/referral/clusters.ts'), clusters);
  commit('without-answers');
  for (const tests of ['answers', 'laws']) {
    cpSync(join(root, 'test', tests), at(`test/${tests}`), { recursive: true });
  }
  commit('as-it-stands');
}, SLOW);

afterAll(() => rmSync(checkout, { recursive: true, force: true }));

test('a version with the same rules is equal, whether or not it records its answers', {
  timeout: SLOW,
}, () => {
  for (const revision of ['as-it-stands', 'without-answers']) {
    const { status, stdout } = compare(revision);
    expect(stdout).toContain('Equal: every complete referral of one child and of two children');
    expect(stdout).toContain('No rule differs.');
    expect(stdout).toContain('It does not see dates, deadlines, records or wording');
    expect(status).toBe(0);
  }
});

test('a changed rule is named, with what it changes and the simplest example', { timeout: SLOW }, () => {
  const source = readFileSync(at(rule), 'utf8');
  const changed = source.replace(/(id: 'no-relevant-hearing-due',[\s\S]*?strength: )'should'/, "$1'must'");
  expect(changed).not.toBe(source);
  writeFileSync(at(rule), changed);
  const { status, stdout } = compare('as-it-stands');
  writeFileSync(at(rule), source);
  expect(stdout).toContain(
    'decision suitability: It changes from “unlikely” to “unsuitable” in 1,698,693,120 combinations. The simplest: the ready referral, but proceedings.hearingDue yes, proceedings.hearingRelevant yes. It was “unlikely” and is “unsuitable”.',
  );
  expect(stdout).toContain('Rules that differ: no-relevant-hearing-due.');
  expect(stdout).not.toContain('Equal');
  expect(status).toBe(0);
});

test.each([
  ['before-diagrams', 'before-diagrams cannot be read: it is from before the rules became diagrams'],
  ['no-such-revision', 'There is no revision no-such-revision.'],
  [undefined, 'Name a git revision: npm run compare -- <git revision>'],
])('a revision that cannot be compared is refused: %s', (revision, words) => {
  const { status, stdout, stderr } = compare(...(revision === undefined ? [] : [revision]));
  expect(stderr).toContain(words);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
