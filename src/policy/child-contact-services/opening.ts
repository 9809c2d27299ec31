import { all, any } from '../../logic/condition.ts';
import type { ActionRule } from '../action.ts';
import type { ClauseText, Section } from '../clause.ts';
import { is, no, yes } from '../fact-tests.ts';
import type { ReferralRule } from '../rule.ts';

const safeNeutralPlace: ClauseText = {
  id: 'ccs.purpose.safe-neutral-place',
  encodes: 'context',
  became: [],
  summary:
    'Describes what a contact centre is for: somewhere neutral and safe, centred on the child, where relationships across a separated family can begin again. A description, so nothing is checked.',
};

const shortTerm: ClauseText = {
  id: 'ccs.purpose.short-term',
  encodes: 'context',
  became: [],
  summary:
    'A centre is a stage on the way, before it is decided whether and how contact goes on elsewhere. It sets no period of its own; the limits on sessions do.',
};

const fhdraOrder: ClauseText = {
  id: 'ccs.funding.fhdra-order',
  encodes: 'rule',
  became: ['funded-route'],
  summary:
    'First way to funding: the court orders the contact at the First Hearing Dispute Resolution Appointment, having consulted the Cafcass Cymru practitioner on court duty, and every party agrees to it.',
  reading: {
    taken:
      'All three are needed: the order, the consultation, and the agreement of every party to the contact ordered. An order made at any other hearing does not meet this limb.',
    instead:
      'Agreement as a limb of its own; any first hearing treated as a First Hearing Dispute Resolution Appointment.',
  },
};

const recommendationOrInvolvement: ClauseText = {
  id: 'ccs.funding.recommendation-or-involvement',
  encodes: 'rule',
  became: ['funded-route'],
  summary:
    'Second way to funding: the practitioner’s report to the court recommends the contact, or Cafcass Cymru is still actively involved in the case. Either is enough.',
};

export const fundedRoute: ReferralRule = {
  id: 'funded-route',
  decision: 'funding',
  strength: 'must',
  clauses: ['ccs.funding.fhdra-order', 'ccs.funding.recommendation-or-involvement'],
  holds: any(
    all(is('court.order', 'at-fhdra'), yes('court.consultedCafcassCymru'), yes('court.partiesAgreed')),
    yes('cafcassCymru.recommendedInReport'),
    yes('cafcassCymru.activeInvolvement'),
  ),
};

const otherwisePartiesRefer: ClauseText = {
  id: 'ccs.funding.otherwise-parties-refer',
  encodes: 'action',
  became: ['parties-refer-and-fund'],
  summary:
    'Where neither way to funding is open, those involved approach a centre themselves and bear its cost.',
  reading: {
    taken: 'Neither way being open says who refers and pays; it does not make the contact unsuitable.',
    instead: 'One result for every failure.',
  },
};

export const partiesReferAndFund: ActionRule = {
  action: 'parties-refer-and-fund',
  by: 'parties',
  clauses: ['ccs.funding.otherwise-parties-refer'],
  when: { notMet: 'funded-route' },
};

const unconsultedOrderChallenged: ClauseText = {
  id: 'ccs.funding.unconsulted-order-challenged',
  encodes: 'action',
  became: ['challenge-unconsulted-order'],
  summary:
    'Where the court makes a contact referral and Cafcass Cymru was not consulted, the Practice Manager on duty for the area challenges it.',
  reading: {
    taken:
      'The order is challenged even where a report or active involvement means that the contact is funded.',
    instead: 'Active involvement implies that Cafcass Cymru was consulted.',
  },
};

export const challengeUnconsultedOrder: ActionRule = {
  action: 'challenge-unconsulted-order',
  by: 'area-practice-manager',
  clauses: ['ccs.funding.unconsulted-order-challenged'],
  when: all(is('court.order', 'at-fhdra', 'at-another-hearing'), no('court.consultedCafcassCymru')),
};

const assessedSuitable: ClauseText = {
  id: 'ccs.remote.assessed-suitable',
  encodes: 'rule',
  became: ['remote-is-supervised', 'remote-assessed-suitable'],
  summary:
    'A remote referral is made only after the practitioner has assessed the case and found it fit for remote contact under supervision.',
  reading: {
    taken: 'Only remote contact that is supervised is described, so remote supported contact is unsuitable.',
    instead: 'Remote supported contact, with a warning.',
  },
};

export const remoteIsSupervised: ReferralRule = {
  id: 'remote-is-supervised',
  decision: 'suitability',
  strength: 'must',
  clauses: ['ccs.remote.assessed-suitable'],
  applies: is('mode', 'remote'),
  holds: is('service', 'supervised-contact'),
};

export const remoteAssessedSuitable: ReferralRule = {
  id: 'remote-assessed-suitable',
  decision: 'suitability',
  strength: 'must',
  clauses: ['ccs.remote.assessed-suitable'],
  applies: is('mode', 'remote'),
  holds: yes('remote.assessedSuitable'),
};

const limitsDiscussed: ClauseText = {
  id: 'ccs.remote.limits-discussed',
  encodes: 'rule',
  became: ['remote-limits-discussed'],
  summary:
    'For remote contact the practitioner talks with both parties, and with the court where that is appropriate, so that all of them know what the service cannot do, and goes through any safeguarding issue.',
  reading: {
    taken:
      'The parties are always spoken to; the court where that is appropriate, so that the question of the court needs an answer.',
    instead: 'The court is always spoken to.',
  },
};

export const remoteLimitsDiscussed: ReferralRule = {
  id: 'remote-limits-discussed',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.remote.limits-discussed'],
  applies: is('mode', 'remote'),
  holds: all(yes('remote.discussedWithParties'), is('remote.discussedWithCourt', 'done', 'not-appropriate')),
};

const feedback: ClauseText = {
  id: 'ccs.remote.feedback',
  encodes: 'action',
  became: ['explain-remote-unsafe'],
  summary:
    'A practitioner who finds remote contact unsafe or out of place says so plainly to everyone concerned.',
};

export const explainRemoteUnsafe: ActionRule = {
  action: 'explain-remote-unsafe',
  by: 'practitioner',
  clauses: ['ccs.remote.feedback'],
  when: any({ notMet: 'remote-is-supervised' }, { notMet: 'remote-assessed-suitable' }),
};

export const opening: Section = {
  heading: 'Child Contact Services',
  clauses: [
    safeNeutralPlace,
    shortTerm,
    fhdraOrder,
    recommendationOrInvolvement,
    otherwisePartiesRefer,
    unconsultedOrderChallenged,
    assessedSuitable,
    limitsDiscussed,
    feedback,
  ],
};
