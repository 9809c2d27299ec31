const hoursAndMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    (rest > 0 || hours === 0) && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`,
  ];
  return parts.filter(Boolean).join(' ');
};

/** What the page itself says. Questions, answers, names and reasons are the package’s. */
export const english = {
  title: 'Contact service referral',
  unofficial:
    'Unofficial: an example of a software package. Neither Cafcass Cymru nor the Welsh Government made it, and it does not replace a practitioner’s judgement.',
  footer:
    'What you enter stays on this page. Enter no name, date of birth or other detail that identifies anybody.',
  skip: 'Skip to main content',
  language: 'Language',
  pagesLabel: 'Pages',
  pages: {
    start: 'Start',
    question: 'Questions',
    check: 'Answers and summary',
    case: 'Case dates',
    accessibility: 'Accessibility statement',
  },
  exit: { emergency: 'Emergency', text: 'Exit this page', pressed: 'Press Shift three times to leave.' },
  back: 'Back',
  errorPrefix: 'Error:',
  thereIsAProblem: 'There is a problem',
  important: 'Important',
  undo: 'Undo',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  continue: 'Continue',
  save: 'Save',
  change: 'Change',
  remove: 'Remove',
  or: 'or',

  startLead:
    'Check a referral to a child contact centre against the two statements that Cafcass Cymru has published about them.',
  startSections: [
    [
      'Who it is for',
      'Cafcass Cymru practitioners and managers who prepare a referral, and staff and volunteers of contact centres who receive one.',
    ],
    [
      'What it tells you',
      'Whether Cafcass Cymru makes and funds the referral, whether it is suitable, and whether it is ready to be sent, with the clause behind each answer. It also shows what the centre owes, and by when.',
    ],
    [
      'What you need',
      'The case file, the court order if there is one, and the session plan. About 15 questions for supported contact, and 45 for supervised contact: 10 to 20 minutes. You can answer “Not known yet” and come back.',
    ],
    [
      'What happens to what you enter',
      'It stays in this page, and closing the tab ends it. To keep it, save it to a file on your own computer and open that file later. The file names nobody.',
    ],
  ] as readonly (readonly [string, string])[],
  startNow: 'Start now',
  carryOn: 'Carry on',
  startAgain: 'Start again',
  terms: 'What the terms mean',

  file: {
    heading: 'Save or open your work',
    saveFile: 'Save to a file',
    openFile: 'Open a saved file',
    chooseFile: 'Choose a file that this page has saved',
    noneChosen: 'No file chosen',
    saved: 'Saved. Keep the file where only those who work on the case can open it.',
    opened: 'The file is open. You can carry on where you stopped.',
    nothingHere: 'This page holds no answers. Open your saved file, or start a new referral.',
    problems: {
      none: 'Choose a saved file',
      unreadable: 'The file cannot be read. Choose a file that this page has saved',
      foreign: 'This is not a file of this form. Choose a file that this page has saved',
      newer: 'A newer version of this form saved the file. Open it there',
      damaged: 'Part of the file is damaged or was changed by hand. Choose another saved file',
    },
    damagedAt: (what: string, problem: string) => `The file cannot be used. ${what} ${problem}`,
    caseDates: 'The case dates:',
  },

  notKnownYet: 'Not known yet',
  child: (number: number) => `Child ${number}`,
  sections: {
    service: 'Service',
    mode: 'Kind of contact',
    proceedings: 'Proceedings',
    court: 'Court',
    cafcassCymru: 'Cafcass Cymru',
    need: 'Need for supervision',
    realisticProspect: 'Prospect',
    risk: 'Risk',
    remote: 'Remote contact',
    centre: 'Centre',
    children: 'Children',
    preparation: 'Preparation',
    referrer: 'Making and recording the referral',
    sessionPlan: 'Session plan',
    reviewAfter: 'Session plan',
    identifiedParties: 'Session plan',
  },
  sectionOf: (place: number, count: number, name: string) => `Section ${place} of ${count}: ${name}`,
  putOffCount: (count: number) =>
    `${count} ${count === 1 ? 'question is' : 'questions are'} put off as not known yet`,
  whyWeAsk: 'Why we ask',
  noClause: 'The answer decides which questions follow.',
  meaning: 'What it means',
  definitions: {
    service:
      'Supported contact: staff and volunteers of the centre are at hand, and several families use it at once. Supervised contact: somebody watches one family throughout, listens and keeps a detailed record.',
    'court.order':
      'FHDRA is the First Hearing Dispute Resolution Appointment: the first hearing of an application about a child, where the court sees what the parties can agree.',
    'court.consultedCafcassCymru':
      'The practitioner of Cafcass Cymru who was on duty at court that day was asked before the order was made.',
    'cafcassCymru.activeInvolvement':
      'Cafcass Cymru still has work to do in the case, such as an assessment or a report.',
    'proceedings.hearingDue':
      'At a fact-finding hearing the court decides whether something that is alleged happened.',
    'proceedings.privateLaw':
      'Private law proceedings are between people, such as parents who live apart; in public law proceedings a local authority takes part.',
    'proceedings.finalOrder': 'A final order ends the proceedings.',
    'referrer.recordedOnIris': 'IRIS is the case recording system of Cafcass Cymru.',
    'centre.nacccAccredited':
      'The National Association of Child Contact Centres (NACCC) checks centres against its standards. Its website lists those it has accredited.',
    'centre.intake':
      'The centre’s own procedure, before contact starts, in which it meets the family and decides whether it can take them.',
    'risk.assessmentAttached':
      'An assessment that names each risk and says how it will be managed, sent with the referral.',
    'children.*.ofAgeToExpressViews': 'No age is laid down. The practitioner judges each child.',
    'children.*.oldEnoughToSpeakTo': 'No age is laid down. The practitioner judges each child.',
    sessionPlan: 'Leave out introductory visits and visits before contact: they are not sessions.',
    'sessionPlan.reviewAfter':
      'After the first three or four sessions, or three to four hours, the practitioner looks at how contact is going.',
  } as Readonly<Record<string, string>>,
  seePublished: 'Read the published statement',
  clause: (section: string, position: number) => `“${section}”, clause ${position}`,
  readingTaken: 'How this is read:',
  mayStop: 'You can stop here',
  mayStopWhy:
    'No other answer can change that. If you go on, the remaining questions show everything else that stands in the way.',
  seeSummary: 'Stop and see the summary',
  seeWhy: 'See the answers and reasons',
  headline: 'Where the referral stands',

  enter: {
    choose: (question: string) => `Choose an answer to “${question}”`,
    chooseOrPutOff: (question: string) => `Choose an answer to “${question}”, or “Not known yet”`,
    children: 'Enter how many children the referral is about, from 1 to 20',
    minutes: (number: number) => `Enter how long session ${number} lasts, in whole minutes from 1 to 1440`,
    review: (count: number) =>
      `Enter after how many sessions progress will be reviewed, as a whole number from 1 to ${count}`,
    date: (what: string) => `Enter the date for “${what}”, such as 14 12 2026`,
    year: (what: string, from: string, until: string) =>
      `The year for “${what}” must have four digits and be from ${from} to ${until}`,
    realDate: (what: string) => `The date for “${what}” must be a real date, such as 14 12 2026`,
  },
  fewerChildren: (kept: number, lost: number) =>
    `Keep ${kept === 1 ? 'child 1' : `children 1 to ${kept}`} and remove ${lost} ${lost === 1 ? 'answer' : 'answers'} about the others?`,
  otherService: (lost: number) =>
    `Change the service? ${lost} ${lost === 1 ? 'record that was done belongs' : 'records that were done belong'} to the other service and will be removed.`,
  yesChange: 'Yes, change it',
  noKeep: 'No, leave it as it was',
  changed: {
    children: 'The answers about the other children are removed.',
    service: 'The service is changed.',
    putOff: 'The answer is removed: it is not known yet.',
    event: 'The event is removed.',
    done: 'It is no longer marked as done.',
    undone: 'The change is undone.',
    startedAgain: 'Everything is removed.',
  },
  noLongerCount: (count: number) =>
    `${count} ${count === 1 ? 'answer' : 'answers'} no longer ${count === 1 ? 'counts' : 'count'} and ${count === 1 ? 'is' : 'are'} kept.`,

  checkHeading: 'Check the answers',
  countsForNothing: 'Does not count for this service',
  unknown: (count: number) => `Not known yet (${count})`,
  met: (count: number) => `Met (${count})`,
  turnsOn: 'If the texts are read otherwise',
  summaryHeading: 'Summary for the case file',
  summaryIn: 'Print the summary in',
  summaryLanguages: { en: 'English', cy: 'Welsh', both: 'both languages' },
  showSummary: 'Show',
  print: 'Print the summary',
  preparedOn: (day: string) => `As of ${day}`,
  restsOnTexts: (texts: string, version: string) =>
    `Rests on ${texts}; family-time-rules ${version}. Unofficial.`,
  copyOf: (title: string, day: string) => `“${title}” in the copy of ${day}`,
  answersHeading: 'Answers',
  noCaseDates: 'No case dates have been entered.',

  session: (number: number) => `Session ${number}`,
  minutesOf: (number: number) => `Session ${number}: length in minutes`,
  addSession: 'Add another session',
  hours: 'Hours',
  used: 'Used',
  left: 'Left',
  over: 'Over the limit by',
  duration: hoursAndMinutes,
  reviewBelongs: (points: readonly number[]) =>
    `The review belongs after session ${points.length === 1 ? points[0] : `${points.slice(0, -1).join(', ')} or ${points.at(-1)}`}.`,
  noReviewPoint: 'No session ends where the review belongs.',
  drawingOfSessions: 'The sessions side by side, against the six hours, with the places for the review.',
  hoursPending: 'Enter the length of each session to see the hours and the places for the review.',

  asOf: 'Show the position on',
  asOfHint: 'What is dated later has not happened yet.',
  show: 'Show',
  whatHappened: 'Add what has happened',
  whatHappenedQuestion: 'What has happened?',
  when: 'On which day?',
  dateHint: 'For example, 14 12 2026',
  add: 'Add',
  happened: 'What has happened',
  nothingYet: 'Nothing has been added yet.',
  whatIsOwed: 'What is owed',
  urgency: {
    overdue: 'Overdue',
    immediately: 'At once',
    dated: 'By a date',
    undated: 'No time limit stated',
    awaiting: 'Waiting for something else',
    done: 'Done',
  },
  doneOn: (day: string) => `Done on ${day}.`,
  correctDate: 'Correct the date',
  notDone: 'Not done after all',
  notExpected: 'Not expected',
  sayDone: 'Say when this was done',
  whenDone: (record: string) => `When was this done: ${record}?`,
  calendar: 'Calendar',
  calendarNote: 'Working days by the calendar of',
  noDates: 'No deadline has begun to run.',
  dueOn: (record: string) => `Due: ${record}`,
  daysShort: ['S', 'M', 'T', 'W', 'T', 'F', 'S'] as readonly string[],
  notCounted: 'not counted',
  download: 'Download the dates (.ics)',
  downloadNote:
    'For your own calendar. The file names what is due and nobody. Download it again after a change, and save your work: your calendar then moves the entries that it has.',
  answerServiceFirst: 'First say which service is asked for.',

  accessibilitySections: [
    [
      'How accessible this form is',
      'It is meant to meet level AA of the Web Content Accessibility Guidelines 2.2 (WCAG). No outside auditor has assessed it.',
    ],
    [
      'What was tested',
      'In Chromium, by program, in both languages: every page and state with the axe checker; every page at 320 pixels, as at 400% zoom; a whole referral with the keyboard alone; forced colours and reduced motion; the printed summary.',
    ],
    [
      'What was not tested',
      'Screen readers with real people, speech input, and browsers other than Chromium. The printed summary is not a tagged document.',
    ],
    [
      'The Welsh',
      'Cafcass Cymru has published some headings and terms in Welsh. The rest is a draft translation that no translator has reviewed.',
    ],
    [
      'If something does not work for you',
      'Tell those who keep the software package, through its issue tracker. Do not put anything about a case there.',
    ],
  ] as readonly (readonly [string, string])[],
};

export type Words = typeof english;
