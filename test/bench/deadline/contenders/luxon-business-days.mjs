import luxonBusinessDays from 'luxon-business-days';

const { DateTime } = luxonBusinessDays;

export default ({ holidays }) => {
  const dates = new Set(holidays.map(({ date }) => date));
  DateTime.now().setupBusiness({ holidayMatchers: [(day) => dates.has(day.toISODate())] });
  return {
    take: (instant) => instant,
    run: (instant) =>
      DateTime.fromISO(instant, { zone: 'Europe/London' }).plusBusiness({ days: 10 }).toISODate(),
    answer: (dueOn) => ({ dueOn }),
  };
};
