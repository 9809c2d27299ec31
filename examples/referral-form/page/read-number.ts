/** A number that was typed; what is none stays as it is, for the package to refuse, and nothing typed is undefined. */
export function readNumber(text: string): number | string | undefined {
  if (text === '') return undefined;
  return /^-?\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** References that were typed with commas between. */
export const readList = (text: string): readonly string[] | null => {
  const parts = text.split(',').map((part) => part.trim());
  const given = parts.filter((part) => part !== '');
  return given.length > 0 ? given : null;
};
