import { nodeProcess } from '../measure/node-process.mjs';
import { bench } from '../paths.mjs';

/** Bytes of heap by which so many judgements in a row grow it, for each judgement; the first tenth, in which code is compiled, is left out. */
export function measureHeap(casesPath, judgements) {
  const program = ['--expose-gc', `${bench}memory/judge-many.mjs`];
  const [, ...heap] = JSON.parse(nodeProcess(program, casesPath, `${judgements}`));
  const used = heap.map((sample) => sample.used);
  return { judgements, slope: slope(heap), least: Math.min(...used), most: Math.max(...used) };
}

/** Of the straight line with the least squares. */
function slope(heap) {
  const mean = (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length;
  const judged = mean(heap.map((sample) => sample.judged));
  const used = mean(heap.map((sample) => sample.used));
  const along = heap.map((sample) => (sample.judged - judged) * (sample.used - used));
  return mean(along) / mean(heap.map((sample) => (sample.judged - judged) ** 2));
}
