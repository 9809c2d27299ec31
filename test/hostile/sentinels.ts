/** What no message may hold: it stands in hostile inputs as a value, as a key, as a symbol's name and in what a getter throws. */
export const sentinel = 'Zq7Sentinel';
export const sentinelNumber = 7_391_468_253;

export const holdsSentinel = (text: string): boolean =>
  text.includes(sentinel) || text.includes(`${sentinelNumber}`);

export function fail(): never {
  throw new TypeError(sentinel);
}
