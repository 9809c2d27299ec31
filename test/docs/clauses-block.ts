import { clauseCount, readingCount } from './count-clauses.ts';

/** What README.md says of the clauses: how many there are, and what became of them. */
export const clausesBlock = (): string =>
  `The statements have ${clauseCount}. The package does not check a permission, or a clause that only gives context. ${readingCount} of the clauses can be read in more than one way; [docs/interpretation.md](docs/interpretation.md) says how the package reads them.`;
