import { clauseCount, readingCount } from './count-clauses.ts';

/** What README.md says of the clauses: how many there are, and what became of them. */
export const clausesBlock = (): string =>
  `The statements have ${clauseCount}. ${readingCount} of them leave a choice, and say which reading is taken.`;
