import * as library from 'family-time-rules';
import { decoded, functionsOf, outcomeOf } from './outcome.mjs';
import recordedResults from './recorded-results.json' with { type: 'json' };

/** Prints, as one line of JSON, how many calls came out as recorded and what did not. */
export function runSmokeSuite() {
  const failures = [];
  for (const { call, given, ...recorded } of recordedResults) {
    const outcome = JSON.stringify(outcomeOf(library, call, decoded(given, library)));
    if (outcome !== JSON.stringify(recorded)) failures.push(`${call}(${JSON.stringify(given)}): ${outcome}`);
  }
  const passed = recordedResults.length - failures.length;
  for (const name of functionsOf(library)) {
    if (!recordedResults.some(({ call }) => call === name))
      failures.push(`No result of ${name} is recorded.`);
  }
  console.log(JSON.stringify({ passed, failures }));
}
