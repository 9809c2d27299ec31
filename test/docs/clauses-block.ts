import { clauseCount, readingCount } from './count-clauses.ts';

/** What README.md says of the clauses: how many there are, and what became of them. */
export const clausesBlock = (): string =>
  `The statements have ${clauseCount}. ${readingCount} of them can be read in more than one way; [docs/interpretation.md](docs/interpretation.md) says how the package reads them.`;
