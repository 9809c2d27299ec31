import type { PlainDate } from '../deadlines/civil-date.ts';
import type { ActionId, ClauseId, RecordId, RuleId, StatementId, UnexpectedRecord } from './codes.ts';

export interface Clause {
  readonly id: ClauseId;
  readonly statement: StatementId;
  /** The printed section heading it stands under, and its place there, counted from 1. */
  readonly section: string;
  readonly position: number;
  /** What it says, in this project's own words. */
  readonly summary: string;
  /** What it became, the first where there are several. 'context' and 'permission' carry no check, and the summary says why. */
  readonly encodes: 'rule' | 'record' | 'limit' | 'action' | 'permission' | 'context';
  /** The rules, actions and records it became, by name. */
  readonly became: readonly (RuleId | ActionId | RecordId | UnexpectedRecord)[];
  /** Where the printed words leave a choice: the reading taken and the one left. */
  readonly reading?: { readonly taken: string; readonly instead: string };
}

/** A clause as it is written beside what it became; where it stands follows from its section. */
export type ClauseText = Omit<Clause, 'statement' | 'section' | 'position'>;

/** The clauses printed under one heading, in order. */
export interface Section {
  readonly heading: string;
  readonly clauses: readonly ClauseText[];
}

export interface Statement {
  readonly id: StatementId;
  readonly title: string;
  readonly publisher: string;
  /** The copy that was encoded: the day it was taken, and SHA-256 of its normalised text. */
  readonly edition: { readonly retrievedOn: PlainDate; readonly sha256: string };
  readonly clauses: readonly Clause[];
}
