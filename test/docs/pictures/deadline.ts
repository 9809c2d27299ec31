import { computeWorkingDayDeadline } from '../../../src/index.ts';
import { box, type Mark, picture, text, wrapped } from './svg.ts';

const RECEIVED = '2026-12-18T16:45:00Z';
const FIRST_MONDAY = Date.UTC(2026, 11, 14);
const WEEKS = 4;
const DAY = 86_400_000;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const CELL = { width: 116, height: 74 };
const placeOf = (day: number) => ({
  x: 24 + (day % 7) * CELL.width,
  y: 76 + Math.floor(day / 7) * CELL.height,
});

/** docs/pictures/deadline.svg: ten working days over Christmas, as the function counts them. */
export function deadlineOverCalendar(): string {
  const { from, dueOn, lateFrom, skipped } = computeWorkingDayDeadline({ from: RECEIVED, workingDays: 10 });
  let counted = 0;
  const days = Array.from({ length: WEEKS * 7 }, (_, day) => {
    const date = new Date(FIRST_MONDAY + day * DAY).toISOString().slice(0, 10);
    const off = skipped.find((one) => one.date === date);
    const within = date > from && date <= dueOn;
    if (within && !off) counted += 1;
    const note = date === from ? 'day 0: received' : off ? (off.name ?? '') : within ? `${counted}` : '';
    const mark: Mark =
      date === dueOn ? 'good' : date === from ? 'doubtful' : within && !off ? 'plain' : 'quiet';
    return { place: placeOf(day), date, note, mark, due: date === dueOn };
  });
  return picture({
    width: 860,
    height: 76 + WEEKS * CELL.height + 56,
    title: 'Ten working days over Christmas',
    description: `Received on ${from}, which is day 0. The tenth working day is ${dueOn}; from ${lateFrom} it is too late. Passed over: ${skipped
      .map(({ date, name, reason }) => `${date} (${name ?? reason})`)
      .join(', ')}.`,
    parts: [
      text({ x: 24, y: 30 }, [`10 working days from ${from}: due on ${dueOn}`], { size: 17, kind: 'strong' }),
      ...weekdays.map((name, day) =>
        text({ x: placeOf(day).x + CELL.width / 2 - 4, y: 60 }, [name], {
          size: 13,
          anchor: 'middle',
          kind: 'soft',
        }),
      ),
      ...days.flatMap(({ place: { x, y }, date, note, mark, due }) => [
        box({ x, y }, CELL.width - 8, CELL.height - 8, mark),
        text(
          { x: x + 10, y: y + 16 },
          [`${Number(date.slice(8))} ${date.slice(5, 7) === '12' ? 'Dec' : 'Jan'}`],
          {
            size: 12,
            kind: 'soft',
          },
        ),
        text({ x: x + 10, y: y + 36 }, due ? [`${note}: due`] : wrapped(note, 12), {
          size: /^\d/.test(note) ? 18 : 13,
          kind: /^\d/.test(note) ? 'strong' : '',
        }),
      ]),
      text(
        { x: 24, y: 76 + WEEKS * CELL.height + 24 },
        [`The last day runs to its midnight in London: too late from ${lateFrom}.`],
        { kind: 'soft' },
      ),
    ],
  });
}
