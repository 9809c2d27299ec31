/*
 * Says which answers differ between an earlier version of the rules and the files as they now stand.
 *
 *   npm run compare -- <git revision>
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importBundled, root } from './bundle.mjs';

/** Why two versions cannot be compared. */
class Refusal extends Error {}

const [revision] = process.argv.slice(2);
const now = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'compare-'));
try {
  const then = checkOut(revision, join(out, 'then'));
  const before = await answersIn(then, join(out, 'before'));
  const after = await answersIn(now, join(out, 'after'));
  const { compare } = await importBundled(join(root, 'test/answers/compare.ts'), join(out, 'compare'));
  console.log(`Answers of ${revision} and of the files as they now stand.\n`);
  console.log(compare(before, after).join('\n'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true });
}

/** Writes the files of a revision into a folder outside the checkout. */
function checkOut(revision, folder) {
  if (revision === undefined) throw new Refusal('Name a git revision: npm run compare -- <git revision>');
  const { status } = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (status !== 0) throw new Refusal(`There is no revision ${revision}.`);
  mkdirSync(folder);
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', `${revision}^{commit}`).stdout });
  if (!existsSync(join(folder, 'src/referral/clusters.ts'))) {
    throw new Refusal(
      `${revision} cannot be read: it is from before the rules became diagrams (src/referral/clusters.ts).`,
    );
  }
  return folder;
}

/** The answers of a version, told by its own extractor; by this version’s, if it has none. */
async function answersIn(folder, out) {
  const entry = join(folder, 'test/answers/extract.ts');
  if (!existsSync(entry)) {
    for (const tests of ['answers', 'laws']) {
      cpSync(join(root, 'test', tests), join(folder, 'test', tests), { recursive: true });
    }
  }
  const { extract } = await importBundled(entry, out);
  return extract();
}

function git(...parameters) {
  return spawnSync('git', parameters, { cwd: now, maxBuffer: 2 ** 30 });
}
