import type { Status } from '../decisions/finding.ts';
import { InvalidInputError, issue, refuse } from '../input/invalid-input-error.ts';
import type { IssueCode } from '../input/issue.ts';
import type { ActionId, RecordId, RuleId, UnexpectedRecord } from '../policy/codes.ts';
import type { ChoiceFact, FactKey, ValueOf } from '../policy/fact-path.ts';
import type { Milestone } from '../policy/record.ts';
import type { RecordStatus } from '../records/records-report.ts';
import { version } from '../version.ts';
import { own } from './own.ts';

/** The texts of one language. Give `en` or `cy` to the functions that take a catalogue. A catalogue of your own must be a frozen object with the `version` of this package. */
export interface Catalogue {
  /** Its language code: English or Welsh. */
  readonly language: 'en' | 'cy';
  /** The version of the package that the catalogue belongs to: a catalogue of another version may lack a sentence. */
  readonly version: string;
  /** The sentence for each rule and status; `reasons` replaces it where a rule of suitability is not met. */
  readonly rules: { readonly [Rule in RuleId]: Readonly<Record<StatusOf<Rule>, string>> };
  /** Why a rule of suitability that is not met speaks against a referral, as a phrase within a sentence. */
  readonly reasons: {
    readonly [Rule in SuitabilityRule]: Rule extends 'child-not-refusing'
      ? /** Given the number of the child, or none where the sentence already begins with it. */
        (child: number | undefined) => string
      : string;
  };
  /** Turns a reason into a sentence: `must` if it makes the referral unsuitable, `should` if it makes it unlikely to be suitable. */
  readonly notMet: Readonly<Record<'must' | 'should', (reason: string) => string>>;
  /** How a sentence names a child, such as 'Child 2', counted from 1. A colon follows. */
  readonly child: (number: number) => string;
  /** The sentences on the outcomes of each decision. */
  readonly verdicts: { readonly [Decision in keyof Outcomes]: VerdictWords<Outcomes[Decision]> };
  /** What somebody must or should do. */
  readonly actions: Readonly<Record<ActionId, string>>;
  /** What is owed, by whom and to whom. Without a full stop: `due` and `statuses` follow. */
  readonly records: { readonly [Item in RecordId]: RecordWords<Item> };
  /** When it is due. It continues `records`, and takes the day already in words. */
  readonly due: {
    readonly by: (day: string) => string;
    readonly immediately: (day: string) => string;
    readonly 'no-stated-limit': string;
    readonly awaiting: Readonly<Record<Milestone, string>>;
    readonly 'outside-calendar': (day: string) => string;
  };
  /** The status. It continues `due`. */
  readonly statuses: Readonly<Record<RecordStatus, string>>;
  /** What the centre is not expected to provide. */
  readonly notExpected: Readonly<Record<UnexpectedRecord, string>>;
  /** Why a day is not counted. `closed` is for a holiday whose name GOV.UK has not published. */
  readonly skipped: {
    readonly weekend: (day: string) => string;
    readonly holiday: (day: string, name: string) => string;
    readonly closed: (day: string) => string;
  };
  /** What is wrong with an input and, as far as that can be listed, what would have been accepted. */
  readonly issues: Readonly<Record<IssueCode, (expected: readonly string[]) => string>>;
  /** The question that a form asks for each fact. */
  readonly questions: Readonly<Record<FactKey, string>>;
  /** Yes and no, as they answer a question. */
  readonly yesNo: (question: string) => Readonly<Record<'true' | 'false', string>>;
  /** The labels of the facts whose values are codes, not yes or no. */
  readonly choices: {
    readonly [Fact in ChoiceFact as ValueOf<Fact> extends string ? Fact : never]: Readonly<
      Record<`${ValueOf<Fact>}`, string>
    >;
  };
  /** The names of the weekdays within a sentence, from Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** The names of the months within a sentence, from January. */
  readonly months: readonly [
    ...(readonly [string, string, string, string, string, string]),
    ...(readonly [string, string, string, string, string, string]),
  ];
}

/** The statuses that a rule has a whole sentence for. */
type StatusOf<Rule extends RuleId> = Exclude<
  Status,
  | (Rule extends OfOneServiceOrMode ? never : 'not-applicable')
  | (Rule extends AlwaysKnown ? 'unknown' : never)
  | (Rule extends SuitabilityRule ? 'not-met' : never)
>;

/** The rules that apply to one service, or to remote contact, alone. */
type OfOneServiceOrMode =
  | 'remote-is-supervised'
  | 'remote-assessed-suitable'
  | 'remote-suitability-assessed'
  | 'remote-limits-discussed'
  | 'centre-can-manage-risk'
  | 'no-identified-risk'
  | 'centre-finds-party-suitable'
  | 'identified-attendees-only';

/** The rules that read the sessions of a plan and nothing that can be unknown. */
type AlwaysKnown = 'within-six-hours' | 'within-six-sessions';

/** The rules that decide suitability. */
export type SuitabilityRule =
  | 'remote-is-supervised'
  | 'remote-assessed-suitable'
  | 'centre-can-manage-risk'
  | 'no-identified-risk'
  | 'centre-finds-party-suitable'
  | 'necessary-for-assessment'
  | 'private-law-proceedings'
  | 'referral-assessed-safe'
  | 'informs-court-report'
  | 'realistic-prospect'
  | 'no-continued-risk'
  | 'child-not-refusing'
  | 'no-relevant-hearing-due'
  | 'assessment-underway';

/** Every decision with its outcomes, best first. */
export interface Outcomes {
  /** Who makes the referral and pays. */
  funding: 'cafcass-cymru' | 'parties';
  /** Whether the referral is suitable. */
  suitability: 'suitable' | 'unlikely' | 'unsuitable';
  /** Whether the referral is ready to be sent. */
  readiness: 'ready' | 'incomplete';
  /** Whether a session plan keeps the rules. */
  plan: 'within-guidelines' | 'outside-guidelines' | 'over-limit';
}

/** What is said of the outcomes of one decision. */
export interface VerdictWords<Outcome extends string> {
  /** A whole sentence, once the decision is settled. */
  readonly settled: Readonly<Record<Outcome, string>>;
  /** Without a full stop: the outcomes that are still possible follow. */
  readonly undetermined: string;
  /** The phrase for each outcome that is still possible. */
  readonly possible: Readonly<Record<Outcome, string>>;
}

/** One sentence, or one for each recipient or way of sending that the statements give the record. */
type RecordWords<Item extends RecordId> = Item extends 'acceptance-notice' | 'record-of-observed-contact'
  ? Readonly<Record<'commissioned-services-team' | 'cafcass-cymru', string>>
  : Item extends 'referral-to-centre'
    ? Readonly<Record<'secure-email' | 'secure-portal', string>>
    : string;

/**
 * What is said with the words of a catalogue that a caller passed in.
 *
 * @throws InvalidInputError if the catalogue is not from this version of the package.
 */
export function inWordsOf<Said extends string | Readonly<Record<string, string>>>(
  catalogue: Catalogue,
  say: (words: Catalogue) => Said,
): Said {
  try {
    if (own(catalogue, 'version') === version && Object.isFrozen(catalogue)) {
      const said = say(catalogue);
      const texts = typeof said === 'string' ? [said] : Object.values(said);
      if (texts.every((text: unknown) => typeof text === 'string')) return said;
    }
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
  }
  return refuse(issue('catalogue', 'wrong-type', ['Catalogue']));
}
