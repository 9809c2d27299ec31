import { type Combined, type Condition, isCombined, not, type Test } from './condition.ts';

/** What is left of a condition once the known facts are taken out: tests of unknown facts alone, none of which is certain either way. */
export type Open = Condition<Test>;

/**
 * Three-valued truth (strong Kleene): true, false, or not known. What is not known is held as the condition that is still open,
 * so that nothing about it is lost.
 */
export type Truth = boolean | Open;

/** The truth of a condition, given that of its leaves. */
export function judge<Leaf>(condition: Condition<Leaf>, leaf: (leaf: Leaf) => Truth): Truth {
  return isCombined(condition) ? combined(condition.combine, condition.parts, leaf) : leaf(condition);
}

export const allOf = (truths: readonly Truth[]): Truth => combined('all', truths, itself);
export const anyOf = (truths: readonly Truth[]): Truth => combined('any', truths, itself);
export const opposite = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : not(truth));

/** A truth that hangs on a fact without a list of values, which can turn out either way. */
export const hangsOn = (fact: string): Test => ({ fact, holds: [true], fails: [false] });

/** The truth of the same condition once one of its unknown facts has a value. */
export function given(open: Open, fact: string, value: unknown): Truth {
  return judge(open, (test) => (test.fact === fact ? test.holds.includes(value as never) : test));
}

const itself = (truth: Truth): Truth => truth;

/** One part decides: a true one in an "any", a false one in an "all". Parts that are settled the other way fall out. */
function combined<Leaf>(
  combine: Combined<Leaf>['combine'],
  parts: readonly (Condition<Leaf> | boolean)[],
  leaf: (leaf: Leaf) => Truth,
): Truth {
  const decisive = combine === 'any';
  let open: Open[] | undefined;
  for (const part of parts) {
    const truth = typeof part === 'boolean' ? part : judge(part, leaf);
    if (truth === decisive) return decisive;
    if (typeof truth === 'boolean') continue;
    open ??= [];
    if (isCombined(truth) && truth.combine === combine) open.push(...truth.parts);
    else open.push(truth);
  }
  if (open === undefined) return !decisive;
  return open.length === 1 ? (open[0] as Open) : { combine, parts: open };
}
