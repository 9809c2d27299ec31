import type { ClauseText, SectionText } from '../clause.ts';
import { hoursPerReferral } from '../shared-readings.ts';

const maximumHours: ClauseText = {
  id: 'sft.sessions.maximum-hours',
  encodes: 'limit',
  became: ['within-six-hours', 'session-guidelines-followed'],
  word: 'maximum',
  summary: 'Six hours is the maximum of supervised family time that can be funded.',
  readings: hoursPerReferral,
};

const numberVaries: ClauseText = {
  id: 'sft.sessions.number-varies',
  encodes: 'context',
  became: [],
  summary:
    'How many sessions the practitioner asks for, and how long they are, depends on the issues to be assessed. It sets no number and no length, so nothing is checked.',
};

export const sessionsText: SectionText = {
  heading: 'How many sessions will take place?',
  clauses: [maximumHours, numberVaries],
};
