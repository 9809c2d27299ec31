import type { Words } from './words.ts';

const hoursAndMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    (rest > 0 || hours === 0) && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`,
  ];
  return parts.filter(Boolean).join(' ');
};

export const english: Words = {
  title: 'Contact service referral',
  unofficial:
    'Unofficial: an example of a software package, made by neither Cafcass Cymru nor the Welsh Government. It is no substitute for a practitioner’s judgement.',
  footer:
    'Nothing that you enter leaves this page, and closing the tab forgets it. Enter no name, date of birth or other detail that says who somebody is.',
  skip: 'Skip to main content',
  language: 'Language',
  stepsLabel: 'Steps',
  steps: { referral: 'Referral', plan: 'Session plan', case: 'Case dates' },
  errorPrefix: 'Error:',
  thereIsAProblem: 'There is a problem',
  problems: {
    choose: 'Choose an answer',
    'choose-or-put-off': 'Choose an answer, or say that it is not known yet',
    enter: 'Enter an answer',
    'not-a-real-date': 'Enter a real date, such as 14 12 2026',
    'not-whole': 'Enter a whole number',
  },
  day: 'Day',
  month: 'Month',
  year: 'Year',
  continue: 'Continue',
  save: 'Save',
  change: 'Change',
  remove: 'Remove',

  notKnownYet: 'Not known yet',
  child: (number) => `Child ${number}`,
  answersSettled: (count) => `${count} of 3 answers settled.`,
  questionsSettled: (settled, count) => `${settled} of ${count} questions settled`,
  questionsLeft: (count) => `${count} ${count === 1 ? 'question' : 'questions'} left.`,
  questionsLeftHeading: 'Questions left',
  bearsOn: (answers) => `Bears on: ${answers}`,
  nothingLeft: 'All three answers are settled. No other answer could change them.',
  onlyPutOffLeft: 'What is left was not known. Pick a question below once it is.',
  yourAnswers: 'Given so far',
  weighsNothing: 'Weighs nothing here',
  threeAnswers: 'Where the referral stands',
  settled: 'Settled',
  notSettled: 'Not settled yet',
  restsOn: (count) => `Met, or not known yet (${count})`,
  clause: (position) => `clause ${position}`,
  readingTaken: 'How this is read:',
  answerServiceFirst: 'Say first which service is asked for.',

  sessionsPlanned: 'Sessions',
  session: (number) => `Session ${number}`,
  minutes: 'minutes',
  attendees: 'Others expected, by reference',
  attendeesHint:
    'Leave “others expected” empty for the identified parties alone. Put commas between references, and never names.',
  listHint: 'With commas between, such as parent-a, child-1. Never names.',
  addSession: 'Add another session',
  hours: 'Hours',
  used: 'Used',
  left: 'Left',
  over: 'Over the limit by',
  duration: hoursAndMinutes,
  reviewBelongs: (points) =>
    `The review belongs after session ${points.length === 1 ? points[0] : `${points.slice(0, -1).join(', ')} or ${points.at(-1)}`}.`,
  noReviewPoint: 'No session ends where the review belongs.',
  sessionLength: 'Length',
  doneByThen: 'Done by its end',
  reviewHere: 'Review here',
  drawingOfSessions:
    'The sessions side by side, with the places where the review belongs. The table below says the same.',
  planNotSaved: 'Save the sessions to see the hours and the review.',
  savedSessions: (count) => `${count} ${count === 1 ? 'session' : 'sessions'}`,

  asOf: 'Show the position on',
  asOfHint: 'What is dated later has not happened yet.',
  show: 'Show',
  whatHappened: 'Add what has happened',
  whatHappenedQuestion: 'Which of these?',
  when: 'On which day?',
  dateHint: 'For example, 14 12 2026',
  add: 'Add',
  happened: 'What has happened',
  nothingYet: 'Nothing has been added yet.',
  whatIsOwed: 'What is owed',
  notExpected: 'Not expected',
  done: 'Say when this was done',
  whenDone: (record) => `When was this done: ${record}?`,
  calendar: 'Calendar',
  calendarNote: 'Working days by the calendar:',
  noDates: 'No deadline has begun to run.',
  dueOn: (record) => `Due: ${record}`,
  periodStarts: (record) => `Day 0: ${record}`,
  notCounted: 'not counted',
  daysNotCounted: (count) => `Weekend days not counted (${count})`,
  download: 'Download the dates (.ics)',
  downloadNote: 'For your own calendar. The file names what is due and nobody.',
};
