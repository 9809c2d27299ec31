import { countWorkingDays, en, explain, requiredRecords } from 'family-time-rules';
import { green, list, red, title, yellow } from './layout.mjs';

/** What is owed in a case, by when, and where it stands on a day. */
export function aboutCaseHistory(name, history, day) {
  const { required, notExpected, basis } = requiredRecords(history, { asOf: day });
  const { asOf } = basis;
  return [
    ...title(`${name}, as of ${asOf}`),
    ...list('What is owed', required, (item) => [
      `${marks[item.status]} ${explain(item, en)}`,
      details(item, asOf),
    ]),
    ...list('Holidays passed over', holidaysIn(required), (day) => [`· ${explain(day, en)}`, day.date]),
    ...list('Not expected', notExpected, (item) => [`· ${explain(item, en)}`, item.clauses.join(', ')]),
  ];
}

const marks = {
  awaiting: '…',
  outstanding: yellow('○'),
  overdue: red('‼'),
  done: green('✓'),
  'done-late': yellow('✓'),
};

function holidaysIn(required) {
  const skipped = required.flatMap(({ due }) => (due.kind === 'by' ? due.deadline.skipped : []));
  const holidays = skipped.filter(({ reason }) => reason === 'holiday');
  return [...new Map(holidays.map((day) => [day.date, day])).values()];
}

/** Which event it belongs to, how long it is overdue or how long there is left, and its clauses. */
function details(item, asOf) {
  const event = item.of === undefined ? [] : [`${item.per} ${item.of + 1}`];
  return [...event, ...timeFor(item, asOf), item.clauses.join(', ')].join(' · ');
}

function timeFor({ due, status }, asOf) {
  const lastDay = due.kind === 'by' ? due.deadline.dueOn : due.on;
  if (status === 'overdue') return [`overdue by ${plural(daysFrom(lastDay, asOf), 'day')}`];
  if (due.kind !== 'by' || status !== 'outstanding') return [];
  const left =
    'workingDays' in due.period
      ? plural(countWorkingDays({ after: asOf, until: lastDay }), 'working day')
      : plural(daysFrom(asOf, lastDay), 'day');
  return [`${left} left`];
}

const daysFrom = (from, until) => (Date.parse(until) - Date.parse(from)) / 86_400_000;
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
