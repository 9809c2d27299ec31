import type { PlainDate } from '../deadlines/civil-date.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Basis } from '../policy/basis.ts';
import type { ClauseId, RecordId, UnexpectedRecord } from '../policy/codes.ts';
import type { Milestone, RecordRule } from '../policy/record.ts';

export interface RecordsReport {
  /** In the order of `RecordId`, then by `of`. */
  readonly required: readonly RequiredRecord[];
  /** What the statements say is not expected, so that nobody asks for it. */
  readonly notExpected: readonly NotExpected[];
  readonly basis: Basis & {
    readonly calendar: { readonly name: string; readonly from: PlainDate; readonly until: PlainDate };
  };
}

export interface NotExpected {
  readonly record: UnexpectedRecord;
  readonly clauses: readonly ClauseId[];
}

export interface RequiredRecord {
  readonly record: RecordId;
  /** What it is owed for: once for the case, or for each session, incident, safeguarding concern or non-engagement. */
  readonly per: RecordRule['per'];
  /** Which of those it belongs to, counted from 0 in the order of the history; left out per case. */
  readonly of?: number;
  readonly kind: RecordRule['kind'];
  readonly from: RecordRule['from'];
  readonly to: RecordRule['to'];
  readonly via?: NonNullable<RecordRule['via']>;
  readonly due: DueDate;
  readonly status: RecordStatus;
  /** Of the applied statements and the service, in printed order. */
  readonly clauses: readonly ClauseId[];
}

export type DueDate =
  | {
      readonly kind: 'by';
      readonly deadline: Deadline;
      readonly period: { readonly workingDays: number } | { readonly days: number };
    }
  | { readonly kind: 'immediately'; readonly on: PlainDate }
  | { readonly kind: 'no-stated-limit' }
  /** Its trigger has not happened. */
  | { readonly kind: 'awaiting'; readonly fact: Milestone }
  /** The calendar does not reach it: the item stands, its date cannot be told. */
  | { readonly kind: 'outside-calendar'; readonly from: PlainDate };

/** On the day asked about. Without one, nothing is called overdue. */
export type RecordStatus = 'awaiting' | 'outstanding' | 'overdue' | 'done' | 'done-late';
