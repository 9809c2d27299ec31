import type { Words } from './words.ts';

const hoursAndMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} awr`, (rest > 0 || hours === 0) && `${rest} munud`]
    .filter(Boolean)
    .join(' ');
};

export const welsh: Words = {
  title: 'Atgyfeiriad at wasanaeth cyswllt',
  unofficial:
    'Answyddogol: enghraifft o becyn meddalwedd, nad yw’n waith Cafcass Cymru na Llywodraeth Cymru. Nid yw’n cymryd lle barn ymarferydd.',
  footer:
    'Nid oes dim a roddwch yma yn gadael y dudalen, ac mae cau’r tab yn ei anghofio. Peidiwch â rhoi enw, dyddiad geni na manylyn arall sy’n dweud pwy yw rhywun.',
  skip: 'Neidio i’r prif gynnwys',
  language: 'Iaith',
  stepsLabel: 'Camau',
  steps: { referral: 'Atgyfeiriad', plan: 'Cynllun sesiynau', case: 'Dyddiadau’r achos' },
  errorPrefix: 'Gwall:',
  thereIsAProblem: 'Mae problem',
  problems: {
    choose: 'Dewiswch ateb',
    'choose-or-put-off': 'Dewiswch ateb, neu dywedwch nad yw’n hysbys eto',
    enter: 'Rhowch ateb',
    'not-a-real-date': 'Rhowch ddyddiad go iawn, megis 14 12 2026',
    'not-whole': 'Rhowch rif cyfan',
  },
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  continue: 'Parhau',
  save: 'Cadw',
  change: 'Newid',
  remove: 'Dileu',

  notKnownYet: 'Ddim yn hysbys eto',
  child: (number) => `Plentyn ${number}`,
  answersSettled: (count) => `${count} o’r 3 ateb wedi’u pennu.`,
  questionsSettled: (settled, count) => `${settled} o ${count} cwestiwn wedi’u pennu`,
  questionsLeft: (count) => `${count} cwestiwn ar ôl.`,
  questionsLeftHeading: 'Cwestiynau ar ôl',
  bearsOn: (answers) => `Yn effeithio ar: ${answers}`,
  nothingLeft: 'Mae’r tri ateb wedi’u pennu. Ni allai unrhyw ateb arall eu newid.',
  onlyPutOffLeft: 'Nid oedd y gweddill yn hysbys. Dewiswch gwestiwn isod pan fydd.',
  yourAnswers: 'Wedi’i roi hyd yma',
  weighsNothing: 'Nid yw’n cyfrif yma',
  threeAnswers: 'Sefyllfa’r atgyfeiriad',
  settled: 'Wedi’i bennu',
  notSettled: 'Heb ei bennu eto',
  restsOn: (count) => `Wedi’i fodloni, neu ddim yn hysbys eto (${count})`,
  clause: (position) => `cymal ${position}`,
  readingTaken: 'Sut y darllenir hyn:',
  answerServiceFirst: 'Dywedwch yn gyntaf pa wasanaeth y gofynnir amdano.',

  sessionsPlanned: 'Sesiynau',
  session: (number) => `Sesiwn ${number}`,
  minutes: 'munudau',
  attendees: 'Eraill a ddisgwylir, yn ôl cyfeirnod',
  attendeesHint:
    'Gadewch “eraill a ddisgwylir” yn wag ar gyfer y partïon a nodwyd yn unig. Rhowch goma rhwng cyfeirnodau, a byth enwau.',
  listHint: 'Gyda choma rhyngddynt, megis rhiant-a, plentyn-1. Byth enwau.',
  addSession: 'Ychwanegu sesiwn arall',
  hours: 'Oriau',
  used: 'Wedi’u defnyddio',
  left: 'Ar ôl',
  over: 'Dros y terfyn o',
  duration: hoursAndMinutes,
  reviewBelongs: (points) =>
    `Mae’r adolygiad yn perthyn ar ôl sesiwn ${points.length === 1 ? points[0] : `${points.slice(0, -1).join(', ')} neu ${points.at(-1)}`}.`,
  noReviewPoint: 'Nid oes sesiwn yn gorffen lle mae’r adolygiad yn perthyn.',
  sessionLength: 'Hyd',
  doneByThen: 'Cyfanswm erbyn ei diwedd',
  reviewHere: 'Adolygu yma',
  drawingOfSessions:
    'Y sesiynau ochr yn ochr, gyda’r mannau lle mae’r adolygiad yn perthyn. Mae’r tabl isod yn dweud yr un peth.',
  planNotSaved: 'Cadwch y sesiynau i weld yr oriau a’r adolygiad.',
  savedSessions: (count) => `${count} sesiwn`,

  asOf: 'Dangos y sefyllfa ar',
  asOfHint: 'Nid yw’r hyn sydd â dyddiad diweddarach wedi digwydd eto.',
  show: 'Dangos',
  whatHappened: 'Ychwanegu’r hyn a ddigwyddodd',
  whatHappenedQuestion: 'Pa un o’r rhain?',
  when: 'Ar ba ddiwrnod?',
  dateHint: 'Er enghraifft, 14 12 2026',
  add: 'Ychwanegu',
  happened: 'Yr hyn a ddigwyddodd',
  nothingYet: 'Nid oes dim wedi’i ychwanegu eto.',
  whatIsOwed: 'Yr hyn sy’n ddyledus',
  notExpected: 'Ni ddisgwylir',
  done: 'Dweud pryd y gwnaed hyn',
  whenDone: (record) => `Pryd y gwnaed hyn: ${record}?`,
  calendar: 'Calendr',
  calendarNote: 'Diwrnodau gwaith yn ôl y calendr:',
  noDates: 'Nid oes terfyn amser wedi dechrau rhedeg.',
  dueOn: (record) => `Dyledus: ${record}`,
  periodStarts: (record) => `Diwrnod 0: ${record}`,
  notCounted: 'heb ei gyfrif',
  daysNotCounted: (count) => `Diwrnodau penwythnos heb eu cyfrif (${count})`,
  download: 'Lawrlwytho’r dyddiadau (.ics)',
  downloadNote: 'Ar gyfer eich calendr eich hun. Mae’r ffeil yn enwi’r hyn sy’n ddyledus a neb arall.',
};
