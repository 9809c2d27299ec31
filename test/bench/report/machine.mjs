import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { bench, root } from '../paths.mjs';

/** What the figures were measured on. The load is that of the minute before, and shows whether the machine had other things to do. */
export function machine() {
  const [{ model }, { length: cores }] = [cpus()[0], cpus()];
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const [load] = loadavg();
  return {
    processor: `${model.trim()}, ${cores} cores, ${gigabytes} GB`,
    system: `${process.platform} ${process.arch}, Node ${process.version}`,
    load: load.toFixed(1),
  };
}

/** The installed version of a package: the benchmarks' own, or the one that this package itself depends on. */
export function versionOf(name) {
  for (const folder of [bench, root]) {
    try {
      return JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')).version;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is not installed`);
}
