import { type Condition, isAll, isAny, not, type Test } from './condition.ts';

/** What is left of a condition once the known facts are taken out: tests of unknown facts alone, none of which is certain either way. */
export type Open = Condition<Test>;

/**
 * Three-valued truth (strong Kleene): true, false, or not known. What is not known is held as the condition that is still open,
 * so that nothing about it is lost.
 */
export type Truth = boolean | Open;

/** The truth of a condition, given that of its leaves. */
export function judge<Leaf>(condition: Condition<Leaf>, leaf: (leaf: Leaf) => Truth): Truth {
  if (isAll(condition)) return combine(condition.all, false, leaf);
  if (isAny(condition)) return combine(condition.any, true, leaf);
  return leaf(condition);
}

export const allOf = (truths: readonly Truth[]): Truth => combine(truths, false, itself);
export const anyOf = (truths: readonly Truth[]): Truth => combine(truths, true, itself);
export const opposite = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : not(truth));

/** The truth of the same condition once one of its unknown facts has a value. */
export function given(open: Open, fact: string, value: unknown): Truth {
  return judge(open, (test) => (test.fact === fact ? test.holds.includes(value as never) : test));
}

const itself = (truth: Truth): Truth => truth;

/** One part that is `decisive` (true in an "any", false in an "all") decides; parts that are settled the other way fall out. */
function combine<Leaf>(
  parts: readonly (Condition<Leaf> | boolean)[],
  decisive: boolean,
  leaf: (leaf: Leaf) => Truth,
): Truth {
  const open: Open[] = [];
  for (const part of parts) {
    const truth = typeof part === 'boolean' ? part : judge(part, leaf);
    if (truth === decisive) return decisive;
    if (typeof truth === 'boolean') continue;
    const nested = decisive ? isAny(truth) && truth.any : isAll(truth) && truth.all;
    if (nested) open.push(...nested);
    else open.push(truth);
  }
  const [first] = open;
  if (first === undefined) return !decisive;
  if (open.length === 1) return first;
  return decisive ? { any: open } : { all: open };
}
