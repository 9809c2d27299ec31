import type { FactKey } from '../policy/fact-path.ts';

/** The words of `explainReport`, beside the reasons of a catalogue. They stand apart so that a page that only explains parts of reports does not bundle them. */
export interface ReportWords {
  readonly headline: Readonly<
    Record<'unsuitable' | 'unsuitableUntilCourtAnswers', (reason: string) => string> &
      Record<HeadlineState, string>
  >;
  /** Stands in for a reason where none can be named. */
  readonly unsuitableAsDrafted: string;
  /** Follows a headline that names one of several reasons. */
  readonly moreReasons: string;
  /** Follows a headline that does not forbid sending, where the report has actions. */
  readonly moreToDo: string;
  readonly funding: {
    /** Funded, by how suitable the referral is. */
    readonly 'cafcass-cymru': Readonly<
      Record<'suitable' | 'unlikely' | 'unsuitable' | 'undetermined', string>
    >;
    readonly parties: Beside;
    readonly undetermined: Beside;
  };
  readonly suitability: {
    readonly suitable: string;
    readonly suitableButPartiesRefer: string;
    /** The reasons are joined by semicolons. */
    readonly unlikely: (reasons: string) => string;
    readonly unsuitable: (reasons: string) => string;
    readonly unsuitableUntilCourtAnswers: (reasons: string) => string;
    readonly undetermined: string;
    /** It can no longer be suitable. */
    readonly unlikelyAtBest: string;
    /** It can no longer be unsuitable. */
    readonly unlikelyAtWorst: string;
  };
  readonly readiness: Readonly<
    Record<'ready' | 'incomplete' | 'undetermined', Beside & { readonly partiesRefer: string }>
  >;
  /** The questions still to be answered, each a sentence. */
  readonly toAnswer: (questions: string) => string;
  /** What is still to be found out about, where there are more than a few questions. */
  readonly toFindOut: (topics: string) => string;
  readonly topics: Readonly<Record<Topic, string>>;
}

/** A sentence, and the one that takes its place where the referral is unsuitable. */
interface Beside {
  readonly plain: string;
  readonly unsuitable: string;
}

/** Where a referral that is not known to be unsuitable stands. */
export type HeadlineState =
  | 'partiesRefer'
  | 'suitabilityOpen'
  | 'suitabilityAndFundingOpen'
  | 'fundingOpen'
  | 'incomplete'
  | 'readinessOpen'
  | 'unlikelyAndIncomplete'
  | 'unlikelyAndReadinessOpen'
  | 'unlikely'
  | 'ready';

/** What the facts of a referral are about: their group, or the fact itself. */
export type Topic =
  Exclude<FactKey, 'service' | 'reviewAfter' | 'identifiedParties'> extends infer Key
    ? Key extends `${infer Group}.${string}`
      ? Group
      : Key
    : never;
