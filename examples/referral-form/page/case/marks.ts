import type { Deadline, RequiredRecord } from 'family-time-rules';
import { dueDay } from './urgency.ts';

/** What a calendar shows on one day. */
export interface DayMarks {
  readonly due: RequiredRecord[];
  skipped: Deadline['skipped'][number] | undefined;
}

/** Every day with something to show, by its date. */
export function marksOf(required: readonly RequiredRecord[]): ReadonlyMap<string, DayMarks> {
  const days = new Map<string, DayMarks>();
  const at = (date: string): DayMarks => {
    const marks = days.get(date) ?? { due: [], skipped: undefined };
    days.set(date, marks);
    return marks;
  };
  for (const item of required) {
    const day = dueDay(item);
    if (day !== undefined) at(day).due.push(item);
    if (item.due.kind !== 'by') continue;
    for (const skipped of item.due.deadline.skipped) at(skipped.date).skipped = skipped;
  }
  return days;
}
