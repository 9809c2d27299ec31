import type { Words } from './en.ts';

const hoursAndMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    hours > 0 && `${hours} awr`,
    (rest > 0 || hours === 0) && `${rest} ${rest === 2 ? 'funud' : 'munud'}`,
  ]
    .filter(Boolean)
    .join(' ');
};

export const welsh: Words = {
  title: 'Atgyfeiriad at wasanaeth cyswllt',
  unofficial:
    'Answyddogol: enghraifft o becyn meddalwedd. Nid Cafcass Cymru na Llywodraeth Cymru a’i gwnaeth, ac nid yw’n cymryd lle barn ymarferydd.',
  footer:
    'Mae’r hyn a rowch yn aros ar y dudalen hon. Peidiwch â rhoi enw, dyddiad geni na manylyn arall sy’n dangos pwy yw rhywun.',
  skip: 'Neidio i’r prif gynnwys',
  language: 'Iaith',
  pagesLabel: 'Tudalennau',
  pages: {
    start: 'Dechrau',
    question: 'Cwestiynau',
    check: 'Atebion a chrynodeb',
    case: 'Dyddiadau’r achos',
    accessibility: 'Datganiad hygyrchedd',
  },
  exit: {
    emergency: 'Argyfwng',
    text: 'Gadael y dudalen hon',
    pressed: 'Pwyswch Shift dair gwaith i adael.',
  },
  back: 'Yn ôl',
  errorPrefix: 'Gwall:',
  thereIsAProblem: 'Mae problem wedi codi',
  important: 'Pwysig',
  undo: 'Dadwneud',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  continue: 'Parhau',
  save: 'Cadw',
  change: 'Newid',
  remove: 'Dileu',
  or: 'neu',

  startLead:
    'Gwirio atgyfeiriad at ganolfan gyswllt i blant yn erbyn y ddau ddatganiad a gyhoeddodd Cafcass Cymru amdanynt.',
  startSections: [
    [
      'I bwy y mae',
      'Ymarferwyr a rheolwyr Cafcass Cymru sy’n paratoi atgyfeiriad, a staff a gwirfoddolwyr canolfannau cyswllt sy’n derbyn un.',
    ],
    [
      'Beth y mae’n ei ddweud',
      'A yw Cafcass Cymru yn gwneud yr atgyfeiriad ac yn ei ariannu, a yw’n addas, ac a yw’n barod i’w anfon, gyda’r cymal sy’n sail i bob ateb. Mae hefyd yn dangos yr hyn y mae’n rhaid i’r ganolfan ei wneud, ac erbyn pryd.',
    ],
    [
      'Beth sydd ei angen arnoch',
      'Ffeil yr achos, y gorchymyn llys os oes un, a’r cynllun sesiynau. Tua 15 o gwestiynau am gyswllt â chymorth, a 45 am gyswllt dan oruchwyliaeth: 10 i 20 munud. Gallwch ateb “Ddim yn hysbys eto” a dod yn ôl.',
    ],
    [
      'Beth sy’n digwydd i’r hyn a rowch',
      'Mae’n aros yn y dudalen hon, a chaiff ei ddileu pan fyddwch yn cau’r tab. I’w gadw, cadwch ef mewn ffeil ar eich cyfrifiadur eich hun ac agorwch y ffeil honno yn nes ymlaen. Nid yw’r ffeil yn enwi neb.',
    ],
  ],
  startNow: 'Dechrau nawr',
  carryOn: 'Mynd ymlaen',
  startAgain: 'Dechrau eto',
  terms: 'Ystyr y termau',

  file: {
    heading: 'Cadw neu agor eich gwaith',
    saveFile: 'Cadw mewn ffeil',
    openFile: 'Agor ffeil a gadwyd',
    chooseFile: 'Dewiswch ffeil a gadwodd y dudalen hon',
    noneChosen: 'Dim ffeil wedi’i dewis',
    saved: 'Wedi’i gadw. Cadwch y ffeil lle na all neb ond y rhai sy’n gweithio ar yr achos ei hagor.',
    opened: 'Mae’r ffeil ar agor. Gallwch fynd ymlaen o’r lle y gwnaethoch stopio.',
    nothingHere:
      'Nid oes atebion ar y dudalen hon. Agorwch y ffeil a gadwoch, neu dechreuwch atgyfeiriad newydd.',
    problems: {
      none: 'Dewiswch ffeil a gadwyd',
      unreadable: 'Ni ellir darllen y ffeil. Dewiswch ffeil a gadwodd y dudalen hon',
      foreign: 'Nid ffeil o’r ffurflen hon yw hi. Dewiswch ffeil a gadwodd y dudalen hon',
      newer: 'Fersiwn diweddarach o’r ffurflen hon a gadwodd y ffeil. Agorwch hi yno',
      damaged: 'Mae rhan o’r ffeil wedi’i difrodi neu wedi’i newid â llaw. Dewiswch ffeil arall a gadwyd',
    },
    damagedAt: (what, problem) => `Ni ellir defnyddio’r ffeil. ${what} ${problem}`,
    caseDates: 'Dyddiadau’r achos:',
  },

  notKnownYet: 'Ddim yn hysbys eto',
  child: (number) => `Plentyn ${number}`,
  sections: {
    service: 'Gwasanaeth',
    mode: 'Math o gyswllt',
    proceedings: 'Achos llys',
    court: 'Llys',
    cafcassCymru: 'Cafcass Cymru',
    need: 'Angen am oruchwyliaeth',
    realisticProspect: 'Gobaith realistig',
    risk: 'Risg',
    remote: 'Cyswllt o bell',
    centre: 'Canolfan',
    children: 'Plant',
    preparation: 'Gwaith paratoi',
    referrer: 'Gwneud a chofnodi’r atgyfeiriad',
    sessionPlan: 'Cynllun sesiynau',
    reviewAfter: 'Cynllun sesiynau',
    identifiedParties: 'Cynllun sesiynau',
  },
  sectionOf: (place, count, name) => `Adran ${place} o ${count}: ${name}`,
  putOffCount: (count) => `Cwestiynau a ohiriwyd am nad yw’r ateb yn hysbys eto: ${count}`,
  whyWeAsk: 'Pam rydym yn gofyn',
  noClause: 'Yr ateb sy’n penderfynu pa gwestiynau sy’n dilyn.',
  meaning: 'Yr ystyr',
  definitions: {
    service:
      'Cyswllt â chymorth: mae staff a gwirfoddolwyr y ganolfan wrth law, ac mae sawl teulu’n ei defnyddio ar yr un pryd. Cyswllt dan oruchwyliaeth: mae rhywun yn gwylio un teulu drwy’r amser, yn gwrando ac yn cadw cofnod manwl.',
    'court.order':
      'FHDRA yw’r Apwyntiad Datrys Anghydfod Gwrandawiad Cyntaf: gwrandawiad cyntaf cais ynglŷn â phlentyn, lle mae’r llys yn gweld beth y gall y partïon gytuno arno.',
    'court.consultedCafcassCymru':
      'Gofynnwyd i’r ymarferydd o Cafcass Cymru a oedd ar ddyletswydd yn y llys y diwrnod hwnnw cyn gwneud y gorchymyn.',
    'cafcassCymru.activeInvolvement':
      'Mae gan Cafcass Cymru waith i’w wneud o hyd yn yr achos, megis asesiad neu adroddiad.',
    'proceedings.hearingDue':
      'Mewn gwrandawiad canfod ffeithiau mae’r llys yn penderfynu a ddigwyddodd rhywbeth a honnir.',
    'proceedings.privateLaw':
      'Mae achos cyfraith teulu preifat rhwng pobl, megis rhieni sy’n byw ar wahân; mewn achos cyfraith gyhoeddus mae awdurdod lleol yn cymryd rhan.',
    'proceedings.finalOrder': 'Mae gorchymyn terfynol yn dod â’r achos i ben.',
    'referrer.recordedOnIris': 'IRIS yw system cofnodi achosion Cafcass Cymru.',
    'centre.nacccAccredited':
      'Mae’r Gymdeithas Genedlaethol ar gyfer Canolfannau Cyswllt i Blant (NACCC) yn gwirio canolfannau yn erbyn ei safonau. Mae ei gwefan yn rhestru’r rhai a achredwyd ganddi.',
    'centre.intake':
      'Proses y ganolfan ei hun, cyn i’r cyswllt ddechrau, lle mae’n cwrdd â’r teulu ac yn penderfynu a all ei dderbyn.',
    'risk.assessmentAttached':
      'Asesiad sy’n enwi pob risg ac yn dweud sut y caiff ei rheoli, a anfonir gyda’r atgyfeiriad.',
    'children.*.ofAgeToExpressViews': 'Ni osodir oedran. Yr ymarferydd sy’n barnu am bob plentyn.',
    'children.*.oldEnoughToSpeakTo': 'Ni osodir oedran. Yr ymarferydd sy’n barnu am bob plentyn.',
    sessionPlan:
      'Peidiwch â chynnwys ymweliadau rhagarweiniol nac ymweliadau cyn y cyswllt: nid sesiynau ydynt.',
    'sessionPlan.reviewAfter':
      'Ar ôl y tair neu bedair sesiwn gyntaf, neu dair i bedair awr, mae’r ymarferydd yn edrych ar sut y mae’r cyswllt yn mynd rhagddo.',
  },
  seePublished: 'Darllen y datganiad a gyhoeddwyd',
  clause: (section, position) => `“${section}”, cymal ${position}`,
  readingTaken: 'Sut y darllenir hyn:',
  mayStop: 'Gallwch stopio yma',
  mayStopWhy:
    'Ni all unrhyw ateb arall newid hynny. Os ewch ymlaen, mae’r cwestiynau sydd ar ôl yn dangos popeth arall sy’n rhwystro’r atgyfeiriad.',
  seeSummary: 'Stopio a gweld y crynodeb',
  seeWhy: 'Gweld yr atebion a’r rhesymau',
  headline: 'Sefyllfa’r atgyfeiriad',

  enter: {
    choose: (question) => `Dewiswch ateb i “${question}”`,
    chooseOrPutOff: (question) => `Dewiswch ateb i “${question}”, neu “Ddim yn hysbys eto”`,
    children: 'Rhowch nifer y plant y mae’r atgyfeiriad yn ymwneud â nhw, o 1 i 20',
    minutes: (number) => `Rhowch hyd sesiwn ${number}, mewn munudau cyfan o 1 i 1440`,
    review: (count) => `Rhowch ar ôl sawl sesiwn yr adolygir cynnydd, fel rhif cyfan o 1 i ${count}`,
    date: (what) => `Rhowch y dyddiad ar gyfer “${what}”, megis 14 12 2026`,
    year: (what, from, until) =>
      `Rhaid i’r flwyddyn ar gyfer “${what}” fod â phedwar digid a bod o ${from} i ${until}`,
    realDate: (what) => `Rhaid i’r dyddiad ar gyfer “${what}” fod yn ddyddiad go iawn, megis 14 12 2026`,
  },
  fewerChildren: (kept, lost) =>
    `Cadw ${kept === 1 ? 'plentyn 1' : `plant 1 i ${kept}`} a dileu’r atebion am y lleill? Nifer yr atebion: ${lost}.`,
  otherService: (lost) =>
    `Newid y gwasanaeth? Caiff cofnodion a wnaed o dan y gwasanaeth arall eu dileu. Eu nifer: ${lost}.`,
  yesChange: 'Ie, newidiwch ef',
  noKeep: 'Na, gadewch ef fel yr oedd',
  changed: {
    children: 'Mae’r atebion am y plant eraill wedi’u dileu.',
    service: 'Mae’r gwasanaeth wedi’i newid.',
    putOff: 'Mae’r ateb wedi’i ddileu: nid yw’n hysbys eto.',
    event: 'Mae’r digwyddiad wedi’i ddileu.',
    done: 'Nid yw’n cael ei gyfrif fel gwaith a wnaed mwyach.',
    undone: 'Mae’r newid wedi’i ddadwneud.',
    startedAgain: 'Mae popeth wedi’i ddileu.',
  },
  noLongerCount: (count) => `Atebion nad ydynt yn cyfrif mwyach ond a gedwir: ${count}.`,

  checkHeading: 'Gwirio’r atebion',
  countsForNothing: 'Nid yw’n cyfrif ar gyfer y gwasanaeth hwn',
  unknown: (count) => `Ddim yn hysbys eto (${count})`,
  met: (count) => `Wedi’i fodloni (${count})`,
  turnsOn: 'Os darllenir y testunau’n wahanol',
  summaryHeading: 'Crynodeb ar gyfer ffeil yr achos',
  summaryIn: 'Iaith y crynodeb',
  summaryLanguages: { en: 'Saesneg', cy: 'Cymraeg', both: 'Y ddwy iaith' },
  showSummary: 'Dangos',
  print: 'Argraffu’r crynodeb',
  preparedOn: (day) => `Dyddiad y sefyllfa: ${day}`,
  restsOnTexts: (texts, version) => `Yn seiliedig ar ${texts}; family-time-rules ${version}. Answyddogol.`,
  copyOf: (title, day) => `“${title}” (dyddiad y copi: ${day})`,
  answersHeading: 'Atebion',
  noCaseDates: 'Nid oes dyddiadau wedi’u rhoi ar gyfer yr achos.',

  session: (number) => `Sesiwn ${number}`,
  minutesOf: (number) => `Sesiwn ${number}: hyd mewn munudau`,
  addSession: 'Ychwanegu sesiwn arall',
  hours: 'Oriau',
  used: 'Wedi’u defnyddio',
  left: 'Yn weddill',
  over: 'Dros y terfyn o',
  duration: hoursAndMinutes,
  reviewBelongs: (points) =>
    `Dylid cynnal yr adolygiad ar ôl sesiwn ${points.length === 1 ? points[0] : `${points.slice(0, -1).join(', ')} neu ${points.at(-1)}`}.`,
  noReviewPoint: 'Nid oes yr un sesiwn yn gorffen ar adeg addas i’r adolygiad.',
  drawingOfSessions: 'Y sesiynau ochr yn ochr, yn erbyn y chwe awr, gyda’r mannau ar gyfer yr adolygiad.',
  hoursPending: 'Rhowch hyd pob sesiwn i weld yr oriau a’r mannau ar gyfer yr adolygiad.',

  asOf: 'Dangos y sefyllfa ar',
  asOfHint: 'Nid yw’r hyn sydd â dyddiad diweddarach wedi digwydd eto.',
  show: 'Dangos',
  whatHappened: 'Ychwanegu’r hyn a ddigwyddodd',
  whatHappenedQuestion: 'Beth sydd wedi digwydd?',
  when: 'Ar ba ddiwrnod?',
  dateHint: 'Er enghraifft, 14 12 2026',
  add: 'Ychwanegu',
  happened: 'Yr hyn a ddigwyddodd',
  nothingYet: 'Nid oes dim wedi’i ychwanegu eto.',
  whatIsOwed: 'Yr hyn sydd i’w wneud',
  urgency: {
    overdue: 'Hwyr',
    immediately: 'Ar unwaith',
    dated: 'Erbyn dyddiad',
    undated: 'Heb derfyn amser',
    awaiting: 'Yn aros am rywbeth arall',
    done: 'Wedi’i wneud',
  },
  doneOn: (day) => `Gwnaed: ${day}.`,
  correctDate: 'Cywiro’r dyddiad',
  notDone: 'Heb ei wneud wedi’r cyfan',
  notExpected: 'Ni ddisgwylir',
  sayDone: 'Dweud pryd y gwnaed hyn',
  whenDone: (record) => `Pryd y gwnaed hyn: ${record}?`,
  calendar: 'Calendr',
  calendarNote: 'Diwrnodau gwaith yn ôl calendr',
  noDates: 'Nid oes terfyn amser wedi dechrau rhedeg.',
  dueOn: (record) => `I’w wneud: ${record}`,
  daysShort: ['Su', 'Ll', 'Ma', 'Me', 'Ia', 'Gw', 'Sa'],
  notCounted: 'heb ei gyfrif',
  download: 'Lawrlwytho’r dyddiadau (.ics)',
  downloadNote:
    'Ar gyfer eich calendr eich hun. Mae’r ffeil yn nodi’r hyn sydd i’w wneud, ond nid yw’n enwi neb. Lawrlwythwch hi eto ar ôl newid, a chadwch eich gwaith: bydd eich calendr wedyn yn symud y cofnodion sydd ganddo.',
  answerServiceFirst: 'Dywedwch yn gyntaf pa wasanaeth y gofynnir amdano.',

  accessibilitySections: [
    [
      'Pa mor hygyrch yw’r ffurflen hon',
      'Y bwriad yw iddi fodloni lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe 2.2 (WCAG). Nid oes archwiliwr allanol wedi’i hasesu.',
    ],
    [
      'Yr hyn a brofwyd',
      'Yn Chromium, gan raglen, yn y ddwy iaith: pob tudalen a chyflwr gyda’r gwirydd axe; pob tudalen ar 320 picsel, fel ar chwyddiad 400%; atgyfeiriad cyfan â’r bysellfwrdd yn unig; lliwiau gorfodol a llai o symud; y crynodeb printiedig.',
    ],
    [
      'Yr hyn na phrofwyd',
      'Darllenwyr sgrin gyda phobl go iawn, mewnbwn llais, a phorwyr heblaw Chromium. Nid yw’r crynodeb printiedig yn ddogfen wedi’i thagio.',
    ],
    [
      'Y Gymraeg',
      'Mae Cafcass Cymru wedi cyhoeddi rhai penawdau a thermau yn Gymraeg. Cyfieithiad drafft yw’r gweddill, nad yw wedi’i adolygu gan gyfieithydd.',
    ],
    [
      'Os nad yw rhywbeth yn gweithio i chi',
      'Dywedwch wrth y rhai sy’n cynnal y pecyn meddalwedd, drwy ei draciwr materion. Peidiwch â rhoi dim am achos yno.',
    ],
  ],
};
