import type { Locale } from 'date-fns';
import type { Catalogue, InputIssue, Referral } from 'family-time-rules';
import type { CaseLog } from './case-log.ts';
import type { Route } from './route.ts';
import type { Words } from './words.ts';

/** All that the page knows, in memory alone: closing the tab ends it. */
export interface State {
  /** Undefined until the first question, which service, is answered. */
  readonly referral: Referral | undefined;
  /** The facts said to be not known yet, which are not asked for again unless picked. */
  readonly putOff: readonly string[];
  /** The session plan as typed, valid or not. */
  readonly rows: readonly PlanRow[];
  readonly log: CaseLog;
  /** The day against which "overdue" is told, 'YYYY-MM-DD'. */
  readonly asOf: string;
  readonly refusals: readonly Refusal[];
}

/** One session as typed. Typing changes it without drawing the page again. */
export interface PlanRow {
  readonly key: number;
  minutes: string;
  attendees: string;
}

/** What was wrong with what was typed, told in whichever language is shown. */
export interface Refusal {
  /** The id of the field. */
  readonly field: string;
  readonly problem: InputIssue | keyof Words['problems'];
  /** Which of several like fields, where the sentence alone does not say it. */
  readonly label?: (words: Words) => string;
}

/** What a part of the page is drawn from. */
export interface Page {
  readonly state: State;
  readonly route: Route;
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Draws the page again with what changed, and moves the focus to what is to be read next, or to the errors. */
  readonly change: (changes: Partial<State>, then?: { item?: undefined; focus?: string }) => void;
}
