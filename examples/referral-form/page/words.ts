import type { Step } from './route.ts';

/** What the page itself says: headings, buttons and notes. Questions, answers, names, reasons and errors are the package's. */
export interface Words {
  readonly title: string;
  readonly unofficial: string;
  readonly footer: string;
  readonly skip: string;
  readonly language: string;
  readonly stepsLabel: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly errorPrefix: string;
  readonly thereIsAProblem: string;
  readonly problems: Readonly<
    Record<'choose' | 'choose-or-put-off' | 'enter' | 'not-a-real-date' | 'not-whole', string>
  >;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly continue: string;
  readonly save: string;
  readonly change: string;
  readonly remove: string;

  readonly notKnownYet: string;
  readonly child: (number: number) => string;
  readonly answersSettled: (count: number) => string;
  readonly questionsSettled: (settled: number, count: number) => string;
  readonly questionsLeft: (count: number) => string;
  readonly questionsLeftHeading: string;
  readonly bearsOn: (answers: string) => string;
  readonly nothingLeft: string;
  readonly onlyPutOffLeft: string;
  readonly yourAnswers: string;
  readonly weighsNothing: string;
  readonly threeAnswers: string;
  readonly settled: string;
  readonly notSettled: string;
  readonly restsOn: (count: number) => string;
  /** Follows on the printed heading of its section. */
  readonly clause: (position: number) => string;
  readonly readingTaken: string;
  readonly answerServiceFirst: string;

  readonly sessionsPlanned: string;
  readonly session: (number: number) => string;
  readonly minutes: string;
  readonly attendees: string;
  readonly attendeesHint: string;
  readonly listHint: string;
  readonly addSession: string;
  readonly hours: string;
  readonly used: string;
  readonly left: string;
  readonly over: string;
  readonly duration: (minutes: number) => string;
  readonly reviewBelongs: (points: readonly number[]) => string;
  readonly noReviewPoint: string;
  readonly sessionLength: string;
  readonly doneByThen: string;
  readonly reviewHere: string;
  readonly drawingOfSessions: string;
  readonly planNotSaved: string;
  readonly savedSessions: (count: number) => string;

  readonly asOf: string;
  readonly asOfHint: string;
  readonly show: string;
  readonly whatHappened: string;
  readonly whatHappenedQuestion: string;
  readonly when: string;
  readonly dateHint: string;
  readonly add: string;
  readonly happened: string;
  readonly nothingYet: string;
  readonly whatIsOwed: string;
  readonly notExpected: string;
  readonly done: string;
  readonly whenDone: (record: string) => string;
  readonly calendar: string;
  /** The calendar's name follows. */
  readonly calendarNote: string;
  readonly noDates: string;
  readonly dueOn: (record: string) => string;
  readonly periodStarts: (record: string) => string;
  readonly notCounted: string;
  readonly daysNotCounted: (count: number) => string;
  readonly download: string;
  readonly downloadNote: string;
}
