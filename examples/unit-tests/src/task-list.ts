import type { Action, FactPath, RequiredRecord, RuleId, SuitabilityReport } from 'family-time-rules';

/** Something for someone to do about a referral. */
export type Task =
  | { readonly kind: 'justify' | 'put-right'; readonly rule: RuleId; readonly child?: number }
  | { readonly kind: 'act'; readonly action: Action['action'] }
  | { readonly kind: 'find-out'; readonly fact: FactPath };

/**
 * What is left to do: first what stands in the way, then what follows, then what to find out, the facts that can change most answers first. Facts that can no longer
 * change an answer, since something else has settled it, come last.
 */
export function taskList({ findings, actions, missing, unanswered }: SuitabilityReport): Task[] {
  const inTheWay = findings.flatMap(({ rule, status, strength, child }): Task[] => {
    if (status !== 'not-met') return [];
    return [
      { kind: strength === 'must' ? 'put-right' : 'justify', rule, ...(child !== undefined && { child }) },
    ];
  });
  const toFindOut = [...missing]
    .sort((left, right) => right.changes.length - left.changes.length)
    .map(({ fact }) => fact);
  return [
    ...inTheWay.filter(({ kind }) => kind === 'put-right'),
    ...inTheWay.filter(({ kind }) => kind === 'justify'),
    ...actions.map(({ action }): Task => ({ kind: 'act', action })),
    ...[...new Set([...toFindOut, ...unanswered])].map((fact): Task => ({ kind: 'find-out', fact })),
  ];
}

/** Those of a case's records that someone should be reminded of, the longest due first. */
export function reminders(required: readonly RequiredRecord[]): RequiredRecord[] {
  const overdue = required.filter(({ status }) => status === 'overdue');
  return overdue.sort((left, right) => dueOn(left).localeCompare(dueOn(right)));
}

/** The day by which a record is due; '' where none is told. */
export function dueOn({ due }: RequiredRecord): string {
  if (due.kind === 'by') return due.deadline.dueOn;
  return due.kind === 'immediately' ? due.on : '';
}
