import { LAST_DAY, plainDate } from '../deadlines/civil-date.ts';
import { type DeadlineOptions, readCalendarOption } from '../deadlines/deadline-options.ts';
import { readWhen, type When } from '../deadlines/instant.ts';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { readObject } from '../input/own-data.ts';
import { type RuleOptions, readUnder } from '../input/rule-options.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { basisOf } from '../policy/basis.ts';
import { calendarBasis } from './calendar-basis.ts';
import type { CaseHistory } from './case-history.ts';
import { dueDate, statusOf } from './due-date.ts';
import { owedUnder } from './owed.ts';
import { readCaseHistory } from './read-case-history.ts';
import type { RecordsReport, RequiredRecord } from './records-report.ts';
import { recordsInForce, unexpectedInForce } from './rules-in-force.ts';

/** The options of `requiredRecords`. */
export interface RecordsOptions extends RuleOptions, DeadlineOptions {
  /** The day to report on, such as today, as a date in London from 1900 to 9999. Anything dated later is ignored. Left out: every date counts, and nothing is 'overdue'. */
  asOf?: Date | When | undefined;
}

/**
 * Lists every record, notice and arrangement that is owed in a case: who owes it, to whom, by when, and its status. An item whose deadline is outside the
 * calendar is listed without its date. A completion is ignored if no applied statement asks for that record. The result is plain JSON and deeply frozen.
 *
 * @throws InvalidInputError if the history or the options are not valid
 * @throws UnknownTimeZoneError if an instant or a deadline is involved, and the runtime cannot tell London's time
 * @example
 * const { required } = requiredRecords(
 *   { service: 'supported-contact', referralReceivedAt: '2026-03-27T16:45:00Z' },
 *   { asOf: '2026-04-15' },
 * );
 * required.find(({ record }) => record === 'acceptance-notice');
 * // { due: { kind: 'by', deadline: { dueOn: '2026-04-14', … } }, status: 'overdue', to: 'commissioned-services-team', … }
 */
export function requiredRecords(history: CaseHistory, options?: RecordsOptions): RecordsReport {
  const read = readCaseHistory(history);
  const issues: InputIssue[] = [];
  const given =
    options === undefined ? undefined : readObject(options, 'options', ['under', 'calendar', 'asOf'], issues);
  const applied = readUnder(given?.under, read.service, issues);
  const bundled = readCalendarOption(undefined, issues);
  const calendar = readCalendarOption(given?.calendar, issues);
  const asOf = given?.asOf === undefined ? undefined : readWhen(given.asOf, 'options.asOf', issues);
  if (!bundled || !calendar || issues.length > 0) throw new InvalidInputError(issues);

  const required = recordsInForce(read.service, applied).flatMap((rule) =>
    owedUnder(rule, read, asOf ?? LAST_DAY).map(({ of, dayOf, completedOn }): RequiredRecord => {
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
  return deepFreeze({
    required,
    notExpected: unexpectedInForce(read.service, applied),
    basis: {
      ...basisOf(applied),
      ...(asOf !== undefined && { asOf: plainDate(asOf) }),
      calendar: calendarBasis(calendar, bundled),
    },
  });
}
