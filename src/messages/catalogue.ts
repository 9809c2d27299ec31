import type { Status } from '../decisions/finding.ts';
import { InvalidInputError, issue, refuse } from '../input/invalid-input-error.ts';
import type { IssueCode } from '../input/issue.ts';
import type { ActionId, RecordId, RuleId, UnexpectedRecord } from '../policy/codes.ts';
import type { ChoiceFact, FactKey, ValueOf } from '../policy/fact-path.ts';
import type { Milestone } from '../policy/record.ts';
import type { RecordStatus } from '../records/records-report.ts';
import { version } from '../version.ts';
import { own } from './own.ts';

/** The words of one language: a sentence for every code in every place it can stand, and for nothing else. It is passed in, never registered. */
export interface Catalogue {
  readonly language: 'en' | 'cy';
  /** Of the package it belongs to: a catalogue of another version may lack a sentence. */
  readonly version: string;
  readonly rules: { readonly [Rule in RuleId]: Readonly<Record<StatusOf<Rule>, string>> };
  readonly verdicts: { readonly [Decision in keyof Outcomes]: VerdictWords<Outcomes[Decision]> };
  readonly actions: Readonly<Record<ActionId, string>>;
  /** What is owed, by whom and to whom, without a full stop: when it is due and where it stands follow. */
  readonly records: { readonly [Item in RecordId]: RecordWords<Item> };
  /** When a record is due, as it follows on what is owed. A day is given in words. */
  readonly due: {
    readonly by: (day: string) => string;
    readonly immediately: (day: string) => string;
    readonly 'no-stated-limit': string;
    readonly awaiting: Readonly<Record<Milestone, string>>;
    readonly 'outside-calendar': (day: string) => string;
  };
  /** Where a record stands, as it follows on when it is due. */
  readonly statuses: Readonly<Record<RecordStatus, string>>;
  readonly notExpected: Readonly<Record<UnexpectedRecord, string>>;
  /** A day that is not counted, given in words; `closed` is a holiday whose name is not among those of `holidays`. */
  readonly skipped: {
    readonly weekend: (day: string) => string;
    readonly holiday: (day: string, name: string) => string;
    readonly closed: (day: string) => string;
  };
  readonly issues: Readonly<Record<IssueCode, (expected: readonly string[]) => string>>;
  /** For an issue that is nothing without what would have been accepted, where that is not repeated. */
  readonly unusable: string;
  readonly questions: Readonly<Record<FactKey, string>>;
  readonly yesNo: Readonly<Record<'true' | 'false', string>>;
  readonly choices: {
    readonly [Fact in ChoiceFact as ValueOf<Fact> extends string ? Fact : never]: Readonly<
      Record<`${ValueOf<Fact>}`, string>
    >;
  };
  /** As within a sentence; from Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** As within a sentence; from January. */
  readonly months: readonly [
    ...(readonly [string, string, string, string, string, string]),
    ...(readonly [string, string, string, string, string, string]),
  ];
}

/** The statuses that a rule can have. */
type StatusOf<Rule extends RuleId> = Exclude<
  Status,
  | (Rule extends OfOneServiceOrMode ? never : 'not-applicable')
  | (Rule extends AlwaysKnown ? 'unknown' : never)
>;

/** The rules that apply to one service, or to remote contact, alone. */
type OfOneServiceOrMode =
  | 'remote-is-supervised'
  | 'remote-assessed-suitable'
  | 'remote-limits-discussed'
  | 'centre-can-manage-risk'
  | 'no-identified-risk'
  | 'centre-finds-party-suitable'
  | 'identified-attendees-only';

/** The rules that rest on the sessions of a plan alone. */
type AlwaysKnown = 'within-six-hours' | 'within-six-sessions';

/** Every decision with its outcomes. */
export interface Outcomes {
  funding: 'cafcass-cymru' | 'parties';
  suitability: 'suitable' | 'unlikely' | 'unsuitable';
  readiness: 'ready' | 'incomplete';
  plan: 'within-guidelines' | 'outside-guidelines' | 'over-limit';
}

export interface VerdictWords<Outcome extends string> {
  readonly settled: Readonly<Record<Outcome, string>>;
  /** Without a full stop: those of `possible` that still are follow. */
  readonly undetermined: string;
  /** Best first. */
  readonly possible: Readonly<Record<Outcome, string>>;
}

/** One sentence, or one for each recipient or way of sending that the statements give the record. */
type RecordWords<Item extends RecordId> = Item extends 'acceptance-notice' | 'record-of-observed-contact'
  ? Readonly<Record<'commissioned-services-team' | 'cafcass-cymru', string>>
  : Item extends 'referral-to-centre'
    ? Readonly<Record<'secure-email' | 'secure-portal', string>>
    : string;

/**
 * What is said with the words of a catalogue that a caller passed in; InvalidInputError where it is none of this version of the package, or only
 * looks like one.
 */
export function inWordsOf(catalogue: Catalogue, say: (words: Catalogue) => string): string {
  try {
    const ours = own(catalogue, 'version') === version && Object.isFrozen(catalogue);
    if (!ours) return refuse(issue('catalogue', 'wrong-type', ['Catalogue']));
    const said: unknown = say(catalogue);
    if (typeof said === 'string') return said;
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
  }
  return refuse(issue('', 'unreadable'));
}
