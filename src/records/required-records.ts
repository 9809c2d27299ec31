import { type DayNumber, LAST_DAY, plainDate } from '../deadlines/civil-date.ts';
import { type DeadlineOptions, readCalendarOption } from '../deadlines/deadline-options.ts';
import { readWhen, type When } from '../deadlines/instant.ts';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { readObject } from '../input/own-data.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { type RuleOptions, readUnder } from '../policy/applied.ts';
import { basisOf } from '../policy/basis.ts';
import type { RecordRule } from '../policy/record.ts';
import type { CaseHistory } from './case-history.ts';
import { dueDate, statusOf } from './due-date.ts';
import type { History } from './history.ts';
import { readCaseHistory } from './read-case-history.ts';
import type { RecordsReport, RequiredRecord } from './records-report.ts';
import { recordsInForce, unexpectedInForce } from './rules-in-force.ts';

export interface RecordsOptions extends RuleOptions, DeadlineOptions {
  /** Today, or the day audited: whatever is dated after it has not happened. Left out, all has, and nothing is called overdue. */
  asOf?: Date | When | undefined;
}

/**
 * Every record, notice and arrangement that is owed in a case, by whom to whom and by when, and where it stands; deeply frozen. A date that the
 * calendar does not reach is said to be so and hides nothing else. InvalidInputError where the history or the options are not valid.
 */
export function requiredRecords(history: CaseHistory, options?: RecordsOptions): RecordsReport {
  const read = readCaseHistory(history);
  const issues: InputIssue[] = [];
  const given =
    options === undefined ? undefined : readObject(options, 'options', ['under', 'calendar', 'asOf'], issues);
  const applied = readUnder(given?.under, read.service, issues);
  const calendar = readCalendarOption(given?.calendar, issues);
  const asOf = given?.asOf === undefined ? undefined : readWhen(given.asOf, 'options.asOf', issues);
  if (!calendar || issues.length > 0) throw new InvalidInputError(issues);

  const required = recordsInForce(read.service, applied).flatMap((rule) =>
    owed(rule, read, asOf ?? LAST_DAY).map(({ of, dayOf, completedOn }): RequiredRecord => {
      const { record, per, kind, from, to, via, clauses } = rule;
      const due = dueDate(rule.due, dayOf, calendar);
      return {
        record,
        per,
        ...(of !== undefined && { of }),
        kind,
        from,
        to,
        ...(via && { via }),
        due,
        status: statusOf(due, completedOn, asOf),
        clauses,
      };
    }),
  );
  const { name, first, last } = calendar;
  return deepFreeze({
    required,
    notExpected: unexpectedInForce(read.service, applied),
    basis: { ...basisOf(applied), calendar: { name, from: plainDate(first), until: plainDate(last) } },
  });
}

interface Owed {
  of: number | undefined;
  dayOf: (start: keyof History['milestones'] | 'event') => DayNumber | undefined;
  completedOn: DayNumber | undefined;
}

/** What a rule asks for in a case as it stood at the end of the day `asOf`: one item, or one for each event by then. */
function owed(
  { record, per, unless }: RecordRule,
  { milestones, events, sessionsKnown, completed }: History,
  asOf: DayNumber,
): Owed[] {
  const byThen = (day: DayNumber | undefined) => (day !== undefined && day <= asOf ? day : undefined);
  const item = (of: number | undefined, event: DayNumber | undefined): Owed => {
    const days = completed
      .filter((done) => done.record === record && done.of === of && done.on <= asOf)
      .map(({ on }) => on);
    return {
      of,
      dayOf: (start) => (start === 'event' ? event : byThen(milestones[start])),
      completedOn: days.length > 0 ? Math.min(...days) : undefined,
    };
  };
  if (per !== 'case') {
    return events[per].flatMap((day, of) => (day <= asOf ? [item(of, day)] : []));
  }
  const ceased = byThen(milestones.contactCeasedOn) !== undefined;
  const noneHeld = sessionsKnown && events.session.length === 0;
  return unless === 'no-session-held' && ceased && noneHeld ? [] : [item(undefined, undefined)];
}
