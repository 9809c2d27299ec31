import type { ClauseText, Section } from '../clause.ts';

const maximumHours: ClauseText = {
  id: 'sft.sessions.maximum-hours',
  encodes: 'limit',
  became: ['within-six-hours', 'session-guidelines-followed'],
  summary: 'No more than six hours are paid for. The first statement’s limit of six hours covers it.',
  reading: {
    taken:
      'The hours are counted as in the first statement: per referral, siblings together, introductory visits apart.',
    instead: 'Hours for each child, or for the whole case.',
  },
};

const numberVaries: ClauseText = {
  id: 'sft.sessions.number-varies',
  encodes: 'context',
  became: [],
  summary:
    'How many sessions are asked for, and how long, turns on what is to be assessed. It leaves number and length open, so nothing but the hours is checked.',
};

export const sessions: Section = {
  heading: 'How many sessions will take place?',
  clauses: [maximumHours, numberVaries],
};
