import { any, not } from '../../logic/condition.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { no, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import { noApproval, oldEnoughToSpeakTo, oneProspect } from '../shared-readings.ts';

const circumstancesAndAdults: ClauseText = {
  id: 'sft.before.circumstances-and-adults',
  encodes: 'rule',
  became: ['circumstances-considered', 'adults-spoken-to', 'child-spoken-to'],
  word: 'will',
  summary:
    'Before referring, the allocated practitioner will look at the circumstances of the individual family, speak to the adults, and speak to each child who is old enough.',
  readings: [oldEnoughToSpeakTo],
};

const circumstancesConsidered: ReferralRule = {
  id: 'circumstances-considered',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.circumstances-and-adults'],
  holds: yes('preparation.circumstancesConsidered'),
};

const adultsSpokenTo: ReferralRule = {
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
  word: 'will',
  summary:
    'A practitioner who thinks that a referral is needed to resolve the issues will discuss it with a manager at Cafcass Cymru. Both will consider what the sessions will contribute to the assessment.',
  readings: [noApproval],
};

/** `sft.process.allocated-practitioner` asks for the same discussion again. */
const discussedWithManager: ReferralRule = {
  id: 'discussed-with-manager',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.manager', 'sft.process.allocated-practitioner'],
  holds: yes('preparation.discussedWithManager'),
};

const contributionConsidered: ReferralRule = {
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
  word: 'has to',
  summary:
    'For the sessions to be purposeful and to benefit the child, there has to be a realistic chance that child and adult establish a safe and positive relationship, one that can continue when the supervised sessions are over.',
  readings: [oneProspect],
};

const concernsAndHearings: ClauseText = {
  id: 'sft.before.harm-considered',
  encodes: 'rule',
  became: ['harm-considered'],
  word: 'will',
  summary:
    'The practitioner will think about what is realistic and safe for the service to achieve for the child, and will consider what any fact-finding hearing found, any allegations of domestic abuse, and other concerns about harm.',
};

const harmConsidered: ReferralRule = {
  id: 'harm-considered',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.harm-considered'],
  holds: yes('preparation.harmConsidered'),
};

const impactAssessed: ClauseText = {
  id: 'sft.before.impact-assessed',
  encodes: 'rule',
  became: ['referral-assessed-safe', 'safety-assessed'],
  word: 'will',
  summary:
    'The practitioner will think about how a referral would affect the children and the adults, and will assess whether it is safe or could put a child or an adult at risk of physical, emotional or psychological harm.',
};

const referralAssessedSafe: ReferralRule = {
  id: 'referral-assessed-safe',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.before.impact-assessed'],
  holds: yes('preparation.assessedSafe'),
};

const safetyAssessed: ReferralRule = {
  id: 'safety-assessed',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.impact-assessed'],
  holds: yes('preparation.safetyAssessed'),
};

const childVoice: ClauseText = {
  id: 'sft.before.child-voice',
  encodes: 'rule',
  became: ['child-spoken-to', 'child-observed'],
  word: 'will',
  summary:
    'The practitioner will carefully consider how each child feels about the arrangements. Before referring, the practitioner will talk to the child about them, and will usually observe a younger child’s family time with the parent.',
  readings: [
    oldEnoughToSpeakTo,
    {
      id: 'young-are-observed',
      taken:
        'Observing a younger child is usual and not required: a baby may have no family time to observe.',
      instead: 'A younger child has to be observed.',
    },
  ],
};

const childSpokenTo: ReferralRule = {
  id: 'child-spoken-to',
  decision: 'readiness',
  strength: 'must',
  each: 'child',
  clauses: ['sft.before.circumstances-and-adults', 'sft.before.child-voice'],
  holds: any(yes('children.*.spokenTo'), no('children.*.oldEnoughToSpeakTo')),
};

const childObserved: ReferralRule = {
  id: 'child-observed',
  decision: 'readiness',
  strength: 'should',
  each: 'child',
  clauses: ['sft.before.child-voice'],
  holds: any(yes('children.*.ofAgeToExpressViews'), yes('children.*.observed')),
};

export const before: Section = {
  rules: [
    referralAssessedSafe,
    circumstancesConsidered,
    adultsSpokenTo,
    discussedWithManager,
    contributionConsidered,
    harmConsidered,
    safetyAssessed,
    childSpokenTo,
    childObserved,
  ],
};

export const beforeReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [{ id: 'young-are-observed', clauses: ['sft.before.child-voice'] }],
  rules: [
    childObserved,
    changed(childObserved, {
      strength: 'must',
      holds: any(
        yes('children.*.ofAgeToExpressViews'),
        yes('children.*.observed'),
        not(otherWay('young-are-observed')),
      ),
    }),
  ],
}))();

export const beforeText: SectionText = {
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
