import type { Deadline, RequiredRecord } from 'family-time-rules';

/** What a calendar shows on one day. */
export interface DayMarks {
  readonly due: RequiredRecord[];
  /** Whose period starts on this day, which is not counted. */
  readonly starts: RequiredRecord[];
  skipped: Deadline['skipped'][number] | undefined;
}

/** The day on which an item is due, where it can be told. */
export function dueDay({ due }: RequiredRecord): string | undefined {
  if (due.kind === 'by') return due.deadline.dueOn;
  return due.kind === 'immediately' ? due.on : undefined;
}

/** Every day with something to show, by its date. */
export function datesOf(required: readonly RequiredRecord[]): ReadonlyMap<string, DayMarks> {
  const days = new Map<string, DayMarks>();
  const at = (date: string): DayMarks => {
    const marks = days.get(date) ?? { due: [], starts: [], skipped: undefined };
    days.set(date, marks);
    return marks;
  };
  for (const item of required) {
    const day = dueDay(item);
    if (day !== undefined) at(day).due.push(item);
    if (item.due.kind !== 'by') continue;
    at(item.due.deadline.from).starts.push(item);
    for (const skipped of item.due.deadline.skipped) at(skipped.date).skipped = skipped;
  }
  return days;
}
