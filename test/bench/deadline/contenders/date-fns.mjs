import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { toZonedTime } from 'date-fns-tz/toZonedTime';

/** The loop that one would write: a day at a time, in London's time as date-fns-tz has it, each skipped day named. */
export default ({ holidays }) => {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  return {
    take: (instant) => instant,
    run(instant) {
      const skipped = [];
      let day = toZonedTime(new Date(instant), 'Europe/London');
      let date = '';
      for (let counted = 0; counted < 10; ) {
        day = addDays(day, 1);
        date = format(day, 'yyyy-MM-dd');
        const weekday = day.getDay();
        if (weekday === 6) skipped.push({ date, reason: 'saturday' });
        else if (weekday === 0) skipped.push({ date, reason: 'sunday' });
        else if (names.has(date)) skipped.push({ date, reason: 'holiday', name: names.get(date) });
        else counted += 1;
      }
      return { dueOn: date, skipped };
    },
    answer: (result) => result,
  };
};
