/**
 * How a call ended, as plain JSON: its result, or its error's name with where and why. A call of `inWords` takes a value too, and its result is that of the check. The
 * package's version is no part of an answer.
 */
export function outcomeOf(library, call, given) {
  try {
    const result = resultOf(library, call, given) ?? null;
    return {
      result: JSON.parse(JSON.stringify(result, (key, value) => (key === 'version' ? undefined : value))),
    };
  } catch ({ name, issues = [], date }) {
    return { error: name, issues: issues.map(({ path, code }) => [path, code]), ...(date && { date }) };
  }
}

function resultOf(library, call, given) {
  const [name, method] = call.split('.');
  if (name === 'inWords') {
    const [schema, catalogue, value] = given;
    return library.inWords(schema, catalogue)['~standard'].validate(value);
  }
  return method ? library[name][method](...given) : library[name](...given);
}

/** Arguments as JSON, in which a Date and a constant of the package have names. */
export function encoded(value, library) {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return { $date: value.toISOString() };
  const constant = Object.keys(library).find((name) => library[name] === value);
  if (constant) return { $constant: constant };
  if (Array.isArray(value)) return value.map((each) => encoded(each, library));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encoded(each, library)]));
}

export function decoded(value, library) {
  if (typeof value !== 'object' || value === null) return value;
  if (value.$date) return new Date(value.$date);
  if (value.$constant) return library[value.$constant];
  if (Array.isArray(value)) return value.map((each) => decoded(each, library));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decoded(each, library)]));
}

/** The names of the functions that the package exports, its error classes apart. */
export const functionsOf = (library) =>
  Object.keys(library).filter(
    (name) => typeof library[name] === 'function' && !(library[name].prototype instanceof Error),
  );
