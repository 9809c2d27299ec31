/*
 * Records the answers of the rules as they now stand in test/answers/recorded, and says what changed.
 *
 *   npm run answers
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importBundled, root } from './bundle.mjs';

const out = mkdtempSync(join(tmpdir(), 'answers-'));
try {
  const { record } = await importBundled(join(root, 'test/answers/record.ts'), out);
  console.log(record(join(root, 'test/answers/recorded')).join('\n'));
} finally {
  rmSync(out, { recursive: true });
}
