import type { Reading } from './clause.ts';

/* Readings that stand on more than one clause. */

export const recommendedInReport: Reading = {
  taken:
    'For funding, the recommendation has to be in a report to the court. For contact that a court has ordered, any recommendation by a Cafcass Cymru practitioner counts.',
  instead: 'For both, it has to be in a report.',
};

export const hoursPerReferral: readonly Reading[] = [
  {
    taken: 'The six hours are counted for each referral.',
    instead: 'They are counted for the whole case.',
  },
  {
    taken: 'Brothers and sisters who attend together share the six hours.',
    instead: 'Each child has six hours.',
  },
  {
    taken: 'Introductory visits and pre-contact visits are not counted.',
    instead: 'They are counted too.',
  },
];

export const nothingBeforeIntake: Reading = {
  id: 'nothing-before-intake',
  taken: 'Until the centre has completed its intake, this clause bars nothing.',
  instead: 'No referral is suitable until the centre has completed its intake.',
};

export const workingDays: Reading = {
  taken: 'Working days are Monday to Friday, except the bank holidays of England and Wales.',
  instead: 'They are the days on which the centre or the team works.',
};

export const dayOfReceipt: Reading = {
  taken: 'The day of receipt is not counted, whatever the hour.',
  instead: 'A referral that arrives after 16:30 is received on the next working day.',
};

export const noticeEitherWay: Reading = {
  taken: 'The centre gives notice whether or not it accepts.',
  instead: 'It gives notice only if it accepts.',
};

export const sevenCalendarDays: Reading = {
  taken:
    'Seven days are calendar days, even if the last falls on a weekend: the same statement says “working days” where it means them.',
  instead: 'They are working days.',
};

export const dayOfIncident: readonly Reading[] = [
  {
    taken: 'The one working day runs from the incident.',
    instead: 'It runs from when the centre learns of the incident.',
  },
  {
    taken: 'The written follow-up has no time limit of its own.',
    instead: 'It is due within the same working day.',
  },
];

export const immediately: readonly Reading[] = [
  {
    taken:
      'No day is set. A concern that has not been passed on by the end of its day is overdue, since nothing immediate waits overnight.',
    instead: 'Without a day it is never overdue.',
  },
  {
    taken: 'Once the concern has been passed on, it counts as done, and never as late.',
    instead: 'The same day is the limit, so a concern passed on after midnight is late.',
  },
];

export const beforeSending: Reading = {
  taken: 'This is checked before the referral is sent.',
  instead: 'It may be checked at any time.',
};

export const supervisedByPortal: Reading = {
  taken:
    'A referral for supervised contact is sent by secure portal, as the statement says that is about supervised contact alone.',
  instead: 'It is sent by secure e-mail, as the other statement says of every centre.',
};

export const recordsToCafcassCymru: Reading = {
  taken:
    'Where the statement on supervised family time applies, the record of each session goes to Cafcass Cymru, which that statement names.',
  instead: 'It goes to the practitioner.',
};

export const oneProspect: Reading = {
  taken: '“Realistic chance” and “realistic prospect” are one test.',
  instead: 'They are two tests.',
};

export const noApproval: Reading = {
  taken: 'The practitioner discusses the referral with the manager. Approval is not needed.',
  instead: 'The manager has to approve it.',
};

export const oldEnoughToSpeakTo: Reading = {
  taken:
    'The practitioner judges whether each child is old enough to be spoken to, apart from whether the child can express views clearly. A child who is not old enough need not be spoken to.',
  instead: 'One age decides both, and whether a child is a younger child.',
};
