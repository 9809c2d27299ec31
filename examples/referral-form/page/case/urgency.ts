import type { RequiredRecord } from 'family-time-rules';
import type { Words } from '../words/en.ts';

type Urgency = keyof Words['urgency'];

/** From what is to be done first to what is done. */
export const urgencies: readonly Urgency[] = [
  'overdue',
  'immediately',
  'dated',
  'undated',
  'awaiting',
  'done',
];

export function urgencyOf({ status, due }: RequiredRecord): Urgency {
  if (status === 'done' || status === 'done-late') return 'done';
  if (status === 'overdue') return 'overdue';
  if (due.kind === 'immediately') return 'immediately';
  if (due.kind === 'by') return 'dated';
  return due.kind === 'awaiting' ? 'awaiting' : 'undated';
}

/** The day on which an item is due, if it can be told. */
export function dueDay({ due }: RequiredRecord): string | undefined {
  if (due.kind === 'by') return due.deadline.dueOn;
  return due.kind === 'immediately' ? due.on : undefined;
}

/** The most urgent first; of equally urgent items, what is due earlier. */
export function byUrgency(items: readonly RequiredRecord[]): readonly RequiredRecord[] {
  const rank = (item: RequiredRecord) => urgencies.indexOf(urgencyOf(item));
  return items.toSorted(
    (one, other) => rank(one) - rank(other) || (dueDay(one) ?? '').localeCompare(dueDay(other) ?? ''),
  );
}
