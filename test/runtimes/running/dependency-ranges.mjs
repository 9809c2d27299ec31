import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { dependencies } = manifestIn(root);

/** The package's dependencies at the two ends of their ranges, as npm takes them. */
export const ends = {
  lowest: Object.entries(dependencies).map(([name, range]) => `${name}@${floorOf(range)}`),
  newest: Object.entries(dependencies).map(([name, range]) => `${name}@${range}`),
};

function floorOf(range) {
  const [, floor] = /^\^(\d+\.\d+\.\d+)$/.exec(range) ?? [];
  if (!floor) throw new Error(`The lowest version of ${range} is not known.`);
  return floor;
}

/** What the package finds in a project, such as 'zod 4.6.7'. */
export function installedIn(project) {
  return Object.keys(dependencies).map((name) => {
    const { version } = manifestIn(join(project, 'node_modules', name));
    return `${name} ${version}`;
  });
}
