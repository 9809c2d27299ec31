import { all, any } from '../../logic/condition.ts';
import type { ClauseText, Section } from '../clause.ts';
import { no, yes } from '../fact-tests.ts';
import type { ReferralRule } from '../rule.ts';

const circumstancesAndAdults: ClauseText = {
  id: 'sft.before.circumstances-and-adults',
  encodes: 'rule',
  became: ['circumstances-considered', 'adults-spoken-to'],
  summary:
    'First the practitioner who has the case studies what is particular to this family and talks with the adults.',
};

export const circumstancesConsidered: ReferralRule = {
  id: 'circumstances-considered',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.circumstances-and-adults'],
  holds: yes('preparation.circumstancesConsidered'),
};

export const adultsSpokenTo: ReferralRule = {
  id: 'adults-spoken-to',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.circumstances-and-adults'],
  holds: yes('preparation.adultsSpokenTo'),
};

const manager: ClauseText = {
  id: 'sft.before.manager',
  encodes: 'rule',
  became: ['discussed-with-manager', 'contribution-considered'],
  summary:
    'A practitioner who holds a referral to be needed goes through it with a manager of Cafcass Cymru, and the two weigh what the sessions would add to the assessment.',
  reading: {
    taken: 'The manager is spoken to; approval is not asked for.',
    instead: 'The manager must approve.',
  },
};

/** `sft.process.allocated-practitioner` asks for the same discussion again. */
export const discussedWithManager: ReferralRule = {
  id: 'discussed-with-manager',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.manager', 'sft.process.allocated-practitioner'],
  holds: yes('preparation.discussedWithManager'),
};

export const contributionConsidered: ReferralRule = {
  id: 'contribution-considered',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.manager'],
  holds: yes('preparation.contributionConsidered'),
};

const realisticChance: ClauseText = {
  id: 'sft.before.realistic-chance',
  encodes: 'rule',
  became: ['realistic-prospect'],
  summary:
    'There is purpose in it only if a good and safe relationship of child and adult can in reality come about, and can last once the supervision is over.',
  reading: {
    taken: 'A realistic chance here and a realistic prospect later in the text are one test.',
    instead: 'Two tests.',
  },
};

const concernsAndHearings: ClauseText = {
  id: 'sft.before.harm-considered',
  encodes: 'rule',
  became: ['harm-considered'],
  summary:
    'The practitioner weighs what the service can safely and in reality bring about, together with allegations of domestic abuse or other harm and what any fact-finding hearing has established.',
};

export const harmConsidered: ReferralRule = {
  id: 'harm-considered',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.harm-considered'],
  holds: yes('preparation.harmConsidered'),
};

const impactAssessed: ClauseText = {
  id: 'sft.before.impact-assessed',
  encodes: 'rule',
  became: ['referral-assessed-safe'],
  summary:
    'The practitioner judges what a referral would do to the children and the adults: is it safe, or might it bring bodily, emotional or psychological harm to any of them?',
};

export const referralAssessedSafe: ReferralRule = {
  id: 'referral-assessed-safe',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.before.impact-assessed'],
  holds: yes('preparation.assessedSafe'),
};

const childVoice: ClauseText = {
  id: 'sft.before.child-voice',
  encodes: 'rule',
  became: ['child-spoken-to', 'child-observed'],
  summary:
    'What each child feels about the arrangements is weighed with care: the child is talked with beforehand, and a younger one is usually also watched during time with the parent.',
  reading: {
    taken:
      'A child too young to be spoken to is heard by being observed; beyond that, observing is usual and not required.',
    instead: 'Only older children need be heard.',
  },
};

export const childSpokenTo: ReferralRule = {
  id: 'child-spoken-to',
  decision: 'readiness',
  strength: 'must',
  each: 'child',
  clauses: ['sft.before.child-voice'],
  holds: any(
    yes('children.*.spokenTo'),
    all(no('children.*.ofAgeToExpressViews'), yes('children.*.observed')),
  ),
};

export const childObserved: ReferralRule = {
  id: 'child-observed',
  decision: 'readiness',
  strength: 'should',
  each: 'child',
  clauses: ['sft.before.child-voice'],
  holds: any(yes('children.*.ofAgeToExpressViews'), yes('children.*.observed')),
};

export const before: Section = {
  heading: 'Before making a referral for supervised family time',
  clauses: [
    circumstancesAndAdults,
    manager,
    realisticChance,
    concernsAndHearings,
    impactAssessed,
    childVoice,
  ],
};
