/** Every mutant of a report, with its file, the text that it replaces, and the mutant itself as it stands there. */
export function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, original: textAt(source, mutant.location), mutant, ...mutant })),
  );
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

export function survives({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Of time, or of memory, which ends the process that ran it. */
export function ranOut({ status }) {
  return status === 'Timeout' || status === 'RuntimeError';
}
