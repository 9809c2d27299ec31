import { type Clause, statements } from '../../src/index.ts';

const kinds: Readonly<Record<Clause['encodes'], readonly [one: string, more: string]>> = {
  rule: ['rule', 'rules'],
  record: ['record', 'records'],
  limit: ['limit', 'limits'],
  action: ['action', 'actions'],
  permission: ['permission', 'permissions'],
  context: ['context', 'context'],
};

const every = statements.flatMap(({ clauses }) => clauses);
const counted = (Object.keys(kinds) as Clause['encodes'][]).map((kind) => {
  const count = every.filter(({ encodes }) => encodes === kind).length;
  return { kind, count, words: `${count} ${kinds[kind][count === 1 ? 0 : 1]}` };
});

/** "67 clauses: 37 rules, …": how many clauses the statements have, and what each became first. */
export const clauseCount = `${every.length} clauses: ${counted.map(({ words }) => words).join(', ')}`;

/** How many clauses leave a choice. */
export const readingCount = every.filter(({ readings }) => readings !== undefined).length;
