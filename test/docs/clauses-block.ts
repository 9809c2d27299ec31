import { type Clause, statements } from '../../src/index.ts';
import { clauseCount, readingCount } from './count-clauses.ts';
import { paragraphs, table } from './markdown.ts';

const kinds: Readonly<Record<Clause['encodes'], string>> = {
  rule: 'a rule, judged on a referral or a session plan',
  record: 'a record, notice or arrangement that is owed, or that is not expected',
  limit: 'a limit that a session plan must keep',
  action: 'an action that follows for someone',
  permission: 'a freedom to act, of which nothing is checked',
  context: 'what a service is for, or how it is reached, of which nothing is checked',
};

/** What README.md says of the clauses: how many became what. */
export function clausesBlock(): string {
  const rows = (Object.keys(kinds) as Clause['encodes'][]).map((kind) => [
    kinds[kind],
    ...statements.map(({ clauses }) => `${clauses.filter(({ encodes }) => encodes === kind).length}`),
  ]);
  const totals = ['**together**', ...statements.map(({ clauses }) => `**${clauses.length}**`)];
  return paragraphs(
    `${clauseCount}. By what each became, the first where there are several:`,
    table(['', ...statements.map(({ id }) => `\`${id}\``)], [...rows, totals]),
    `${readingCount} of them leave a choice, and say which reading is taken and which is left.`,
  );
}
