import type { ActionRule } from './action.ts';
import type { ClauseId, ReadingId, StatementId } from './codes.ts';
import type { RecordRule, UnexpectedRule } from './record.ts';
import type { ReferralRule, Rule } from './rule.ts';
import type { Service } from './service.ts';

/** What the clauses printed under one heading became. Their text stands apart, so that who judges does not bundle it. */
export interface Section {
  readonly rules?: readonly Rule[];
  readonly actions?: readonly ActionRule[];
  readonly records?: readonly RecordRule[];
  readonly notExpected?: readonly UnexpectedRule[];
}

/** What becomes of the rules and actions of a section if its readings are taken the other way. It stands apart, so that who judges does not bundle it. */
export interface SectionReadings {
  readonly readings: readonly OpenReading[];
  /** They stand for every rule with their id. Where an id stands twice, each form counts. */
  readonly rules?: readonly ReferralRule[];
  readonly actions?: readonly ActionRule[];
}

/** A reading that can be tried the other way. */
export interface OpenReading {
  readonly id: ReadingId;
  readonly clauses: readonly ClauseId[];
  /** The only service that it is for. Left out: both. */
  readonly service?: Service;
  /** Taken the other way, this statement is not applied where another is. */
  readonly leavesOut?: StatementId;
}
