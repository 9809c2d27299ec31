// Runs before `npm publish`, not before `npm pack`. Refuses while package.json, in the folder in which npm runs it, has no address of the repository.
import { readFileSync } from 'node:fs';

const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const url = typeof repository === 'string' ? repository : repository?.url;
if (typeof url !== 'string' || url.trim() === '') {
  console.error(
    'Not published: package.json has no "repository". npm compares it with where the build ran to record provenance. Set "repository", "homepage" and "bugs" first: see docs/contributing.md, "Release".',
  );
  process.exitCode = 1;
}
