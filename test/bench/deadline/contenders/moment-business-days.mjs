import moment from 'moment-business-days';
import 'moment-timezone';

export default ({ holidays }) => {
  moment.updateLocale('en', {
    holidays: holidays.map(({ date }) => date),
    holidayFormat: 'YYYY-MM-DD',
  });
  return {
    take: (instant) => instant,
    run: (instant) => moment.tz(instant, 'Europe/London').businessAdd(10).format('YYYY-MM-DD'),
    answer: (dueOn) => ({ dueOn }),
  };
};
