/** The six forms that Welsh has after a number, as CLDR names them. */
export type WelshForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

const formsOfNumbers: Readonly<Record<number, WelshForm>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

/** Which form a noun takes after a whole number: 2, 3 and 6 can each mutate it in their own way. */
export const welshForm = (count: number): WelshForm => formsOfNumbers[count] ?? 'other';

/** A number with its noun, given the forms of the noun that differ from the one after other numbers. */
export const welshCount = (
  count: number,
  forms: Readonly<Partial<Record<WelshForm, string>> & { other: string }>,
): string => `${count} ${forms[welshForm(count)] ?? forms.other}`;
