// Records what every public function of the package as built answers; `run.mjs` holds each runtime to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '../../dist/index.js';
import { badArguments } from './recording/bad-arguments.mjs';
import { calls } from './recording/calls.mjs';
import { decoded, encoded, outcomeOf } from './smoke/outcome.mjs';

const lines = new Set();
for (const [call, lists] of [...Object.entries(calls), ...Object.entries(badArguments)]) {
  for (const list of lists) {
    const given = JSON.parse(JSON.stringify(encoded(list, library)));
    lines.add(JSON.stringify({ call, given, ...outcomeOf(library, call, decoded(given, library)) }));
  }
}
writeFileSync(join(import.meta.dirname, 'recorded-results.jsonl'), `${[...lines].join('\n')}\n`);
console.log(`${lines.size} results recorded.`);
