import type { Statement } from './clause.ts';
import type { Section } from './section.ts';
import type { Service } from './service.ts';

/** One published statement and what its sections became, without its texts. */
export interface StatementPolicy extends Omit<Statement, 'clauses'> {
  /** What the id of each of its clauses begins with. */
  readonly prefix: string;
  /** The services that it covers. */
  readonly services: readonly Service[];
  readonly sections: readonly Section[];
}
