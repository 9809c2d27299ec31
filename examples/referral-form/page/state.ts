import type { Referral, ReferralFactPath } from 'family-time-rules';
import { type CaseLog, noEvents } from './case/case-log.ts';
import type { SentEntries } from './case/sent-entries.ts';
import type { Language, Route } from './route.ts';
import type { Speech } from './speech.ts';

/** All that a person has entered: what a saved file holds. */
export interface Work {
  /** A random id, so that the calendar entries of two cases are never taken for each other. */
  readonly caseId: string;
  /** Undefined until the first question, which service, is answered. */
  readonly referral: Referral | undefined;
  /** The facts said to be not known yet. */
  readonly putOff: readonly ReferralFactPath[];
  readonly log: CaseLog;
  /** What calendar files have already said. */
  readonly sent: SentEntries;
}

export const newWork = (): Work => ({
  caseId: crypto.randomUUID(),
  referral: undefined,
  putOff: [],
  log: noEvents,
  sent: {},
});

/** What was wrong with what was typed, told in whichever language is shown. */
export interface Refusal {
  /** The id of the field. */
  readonly field: string;
  readonly say: (speech: Speech) => string;
}

export interface State {
  readonly work: Work;
  /** The work as it was last saved or opened. */
  readonly saved: Work;
  /** The day against which "overdue" is told, 'YYYY-MM-DD'. */
  readonly asOf: string;
  readonly refusals: readonly Refusal[];
  /** What has just happened and, if it removed something, the work before it. */
  readonly notice: { readonly say: (speech: Speech) => string; readonly before?: Work } | undefined;
  /** A change that would remove something, until it is agreed to. */
  readonly proposed: { readonly say: (speech: Speech) => string; readonly agree: () => void } | undefined;
  /** The languages of the summary; undefined for that of the page. */
  readonly summaryIn: Language | 'both' | undefined;
}

export interface Then {
  /** Where to go. */
  readonly to?: Partial<Route>;
  /** The id of what is to be read next. */
  readonly focus?: string;
}

/** What a part of the page is drawn from. */
export interface Page extends Speech {
  readonly state: State;
  readonly route: Route;
  /** Draws the page again with what changed, and moves the keyboard's place to what is to be read next, or to the errors. */
  readonly change: (changes: Partial<State>, then?: Then) => void;
  /** Leaves for good: nothing is asked, and nothing stays on the screen. */
  readonly leave: () => void;
}
