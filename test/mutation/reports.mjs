/** Every mutant of a report, with its file, the text of that file, and the mutant itself as it stands there. */
export function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, mutant, ...mutant })),
  );
}

export function survives({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Of time, or of memory, which ends the process that ran it. */
export function ranOut({ status }) {
  return status === 'Timeout' || status === 'RuntimeError';
}
