import { CaseHistorySchema, cy, en, englandAndWales } from '../../../dist/index.js';

const plan = { service: 'supported-contact', sessions: [{ minutes: 60 }] };

/** Lists of arguments that are refused, for every public function. */
export const badArguments = {
  checkReferralSuitability: [
    [],
    [{ service: 'supported', mod: 'remote' }],
    [{ service: 'supported-contact', children: [{ refusing: 'yes' }], court: [] }],
    [{ service: 'supported-contact' }, { under: 'supervised-family-time' }],
    [{ service: 'supported-contact', sessionPlan: { sessions: [null, { minutes: 60, attendees: [' a'] }] } }],
  ],
  acrossReadings: [
    [{ service: 'supervised-contact', mode: 'online' }],
    [{ service: 'supported-contact' }, { under: [] }],
  ],
  nextQuestion: [
    [{ service: 'supported-contact' }, { decision: 'fundng' }],
    [{ service: 'supported-contact' }, { among: ['court.oder', 'mode'] }],
  ],
  validateSessionPlan: [
    [{ ...plan, sessions: [] }],
    [{ ...plan, identifiedParties: ['parent-a '], sessions: [{ minutes: 60, attendees: [''] }] }],
    [{ ...plan, sessions: [{ minutes: 1.5 }, { minutes: 1441, on: '2026-02-30' }] }],
    [{ ...plan, reviewAfter: 2 }],
  ],
  requiredRecords: [
    [{ service: 'supported-contact', sessions: [{ heldOn: '2026-03-02' }, { heldOn: '2026-03-01' }] }],
    [{ service: 'supported-contact', completed: [{ record: 'incident-report', at: '2026-03-01', of: 0 }] }],
    [{ service: 'supported-contact' }, { asOf: '2026-03-01T10:00' }],
    [{ service: 'supported-contact', referralReceivedAt: '2026-03-02', declinedOn: '2026-03-01' }],
    [{ service: 'supported-contact', sessions: [{ heldOn: '2026-03-02' }], declinedOn: '2026-03-03' }],
    [{ service: 'supported-contact', incidents: Array(120).fill({ at: '0026-03-27' }) }],
    [{ service: 'supported-contact', declinedOn: '2026-03-02', contactCeasedOn: '2026-03-03' }],
  ],
  'ReferralSchema.parse': [[{ service: 'supported', mod: 'remote' }]],
  'SessionPlanSchema.parse': [[{ ...plan, sessions: [{ minutes: 0, on: '2026-02-30' }] }]],
  'CaseHistorySchema.parse': [[{ service: 'supported-contact', incidents: [{ at: 'yesterday' }] }]],
  computeWorkingDayDeadline: [
    [{ from: '2028-12-28', workingDays: 10 }],
    [{ from: '2026-03-01', workingDays: 0 }],
    [{ from: '2026-03-01T10:00', workingDays: '10' }],
    [{ from: '2026-03-01', workingDays: 1 }, { calendar: { ...englandAndWales, until: '2011-12-31' } }],
  ],
  computeCalendarDayDeadline: [
    [{ from: '9999-12-01', days: 1000 }],
    [{ from: '2026-02-29', days: 2 }],
    [{ from: '0026-03-27', days: 2 }],
  ],
  isWorkingDay: [['2030-01-01'], ['2026-03-01T10:00Z']],
  countWorkingDays: [[{ after: '2026-03-01', until: '2031-01-01' }], [{ after: '2026-03-01' }]],
  calendarFromGovUk: [
    [{}],
    [{ division: 'england-and-wales', events: [] }],
    [{ 'england-and-wales': { events: [{ title: 'Boxing Day', date: '2020-12-28' }] } }],
    [{ 'england-and-wales': { events: [{ title: 1, date: '2026-13-01' }] } }],
  ],
  withClosures: [[englandAndWales, [{ date: '2030-01-01', name: 'Office closed' }]]],
  describeFact: [['court.oder'], ['children.20.refusing']],
  withFact: [[{ service: 'supported-contact' }, 'sessionPlan.reviewAfter', 3]],
  explain: [
    [{}, en],
    [{ action: 'write-to-court' }, { language: 'en' }],
  ],
  explainReport: [[{}, en]],
  explainAcross: [
    ['funding', { possible: ['ready'], turnsOn: [] }, en],
    ['plan', { possible: ['ready'], turnsOn: [] }, cy],
  ],
  inWords: [
    [{}, en, {}],
    [CaseHistorySchema, {}, {}],
  ],
  explainVerdict: [['funding', { outcome: 'ready', possible: ['ready'] }, en]],
  askFor: [['court.oder', cy]],
  labelFor: [['mode', 'in-person', cy]],
  nameOf: [['letter', cy]],
};
