import { explain, nameOf, type RecordId, type RequiredRecord } from 'family-time-rules';
import { clausePlace } from '../referral/clause-note.tsx';
import type { Speech } from '../speech.ts';
import type { Work } from '../state.ts';
import type { CalendarEntry } from './calendar-file.ts';
import { eventOf } from './case-log.ts';
import { itemName } from './item.tsx';
import type { SentEntries } from './sent-entries.ts';
import { dueDay, urgencyOf } from './urgency.ts';

/** The open dates of a case, each known again by its UID; what an earlier file held and is no longer owed is cancelled. */
export function calendarEntries(
  required: readonly RequiredRecord[],
  { caseId, log, sent }: Work,
  speech: Speech,
): { readonly entries: readonly CalendarEntry[]; readonly sent: SentEntries } {
  const now = new Map(
    required
      .filter((item) => dueDay(item) !== undefined && urgencyOf(item) !== 'done')
      .map((item) => [`${item.record}.${eventOf(log, item)?.id ?? 'case'}`, item]),
  );
  const keys = [...new Set([...now.keys(), ...Object.keys(sent)])];
  const made = keys.map((key) => {
    const item = now.get(key);
    const before = sent[key];
    const date = (item && dueDay(item)) ?? before?.date ?? '';
    const cancelled = item === undefined;
    const changed = before !== undefined && (before.date !== date || before.cancelled !== cancelled);
    const sequence = (before?.sequence ?? 0) + (changed ? 1 : 0);
    return { key, item, state: { date, sequence, cancelled } };
  });
  return {
    entries: made.map(({ key, item, state }) => ({
      uid: `${caseId}.${key}@family-time-rules`,
      ...state,
      ...inWords(key, item, speech),
    })),
    sent: Object.fromEntries(made.map(({ key, state }) => [key, state])),
  };
}

function inWords(key: string, item: RequiredRecord | undefined, speech: Speech) {
  const { words, catalogue } = speech;
  const record = key.split('.')[0] as RecordId;
  if (item === undefined) return { summary: words.dueOn(nameOf(record, catalogue)), description: '' };
  const clauses = item.clauses.map((id) => clausePlace(id, speech));
  return {
    summary: words.dueOn(itemName(item, speech)),
    description: [explain(item, catalogue), ...clauses].join('\n'),
  };
}
