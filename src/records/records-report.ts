import type { PlainDate } from '../deadlines/civil-date.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Basis } from '../policy/basis.ts';
import type { ClauseId, RecordId, UnexpectedRecord } from '../policy/codes.ts';
import type { Milestone, RecordRule } from '../policy/record.ts';
import type { CalendarBasis } from './calendar-basis.ts';

/** What is owed in a case and where it stands: the answer of `requiredRecords`. Deeply frozen, plain JSON. */
export interface RecordsReport {
  /** Every record, notice and arrangement that is owed or done, in the order of `RecordId`, then by `of`. */
  readonly required: readonly RequiredRecord[];
  /** What the statements say is not expected of the centre, so that nobody asks for it. */
  readonly notExpected: readonly NotExpected[];
  /** Which texts, version, day and calendar the answer rests on, for an audit record. */
  readonly basis: RecordsBasis;
}

/** What a RecordsReport rests on. */
export interface RecordsBasis extends Basis {
  /** The day asked about, as a date in London; left out if none was given. */
  readonly asOf?: PlainDate;
  /** The calendar by which working days were counted. */
  readonly calendar: CalendarBasis;
}

/** Something that a statement says is not expected of a centre. */
export interface NotExpected {
  /** What is not expected. */
  readonly record: UnexpectedRecord;
  /** The clauses that say so. */
  readonly clauses: readonly ClauseId[];
}

/** A record, notice or arrangement: by whom, to whom and by when, and where it stands. */
export interface RequiredRecord {
  /** Which record, notice or arrangement it is. */
  readonly record: RecordId;
  /** What it is owed for: once for the case, or for each session, incident, safeguarding concern, non-engagement or other issue. */
  readonly per: RecordRule['per'];
  /** The place of its session, incident or other event in the history, counted from 0. Left out if it is owed once for the case. */
  readonly of?: number;
  /** 'record': something to write. 'notice': somebody to tell. 'arrangement': an assessment, a visit or sessions to arrange. */
  readonly kind: RecordRule['kind'];
  /** Who owes it, such as 'contact-centre'. */
  readonly from: RecordRule['from'];
  /** Who receives it, such as 'cafcass-cymru'. */
  readonly to: RecordRule['to'];
  /** How it is sent: 'secure-email' or 'secure-portal'. Left out if the statements do not say. */
  readonly via?: NonNullable<RecordRule['via']>;
  /** When it is due. */
  readonly due: DueDate;
  /** Where it stands on the day asked about. */
  readonly status: RecordStatus;
  /** The clauses that ask for it, in printed order; only those of the applied statements that are about this service. */
  readonly clauses: readonly ClauseId[];
}

/** When something is due. */
export type DueDate =
  | {
      /** By the end of a day, after a period of working days or of calendar days. */
      readonly kind: 'by';
      /** The end of the period. */
      readonly deadline: Deadline;
      /** The period, in the unit that the statement counts in. */
      readonly period:
        | {
            /** Its length in working days. */
            readonly workingDays: number;
          }
        | {
            /** Its length in calendar days. */
            readonly days: number;
          };
    }
  | {
      /** At once. */
      readonly kind: 'immediately';
      /** The day of the concern. */
      readonly on: PlainDate;
    }
  | {
      /** The statements ask for it and set no time. */
      readonly kind: 'no-stated-limit';
    }
  | {
      /** The event that it depends on has no date by `asOf`: it has not happened, or its date is not known. */
      readonly kind: 'awaiting';
      /** The field of `CaseHistory` that holds the date of the event. */
      readonly fact: Milestone;
    }
  | {
      /** The calendar does not reach the deadline: the item is owed, and its date cannot be told. */
      readonly kind: 'outside-calendar';
      /** The day from which the period is counted (day 0), as a date in London. */
      readonly from: PlainDate;
    };

/**
 * Where an item stands on the day `asOf`. 'awaiting': the event that it depends on has no date yet. 'outstanding': not done and not known to be late; this
 * includes items without a time limit and items whose deadline is outside the calendar. 'overdue': not done, and the last day has passed. 'done': done.
 * 'done-late': done after the last day. An item due immediately is 'overdue' from the next day until it is done, and never 'done-late'. Without `asOf`,
 * nothing is overdue.
 */
export type RecordStatus = 'awaiting' | 'outstanding' | 'overdue' | 'done' | 'done-late';
