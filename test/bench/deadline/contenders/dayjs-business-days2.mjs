import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import businessDays from 'dayjs-business-days2';

export default ({ holidays }) => {
  dayjs.extend(utc);
  dayjs.extend(timezone);
  dayjs.extend(businessDays, {
    holidays: holidays.map(({ date }) => date),
    holidayFormat: 'YYYY-MM-DD',
  });
  return {
    take: (instant) => instant,
    run: (instant) => dayjs(instant).tz('Europe/London').businessDaysAdd(10).format('YYYY-MM-DD'),
    answer: (dueOn) => ({ dueOn }),
  };
};
