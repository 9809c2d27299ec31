import { all, any, not } from '../../logic/condition.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { no, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';

const childRefusing: ClauseText = {
  id: 'sft.unsuitable.child-refusing',
  encodes: 'rule',
  became: ['child-not-refusing'],
  word: 'unsuitable',
  summary:
    'A referral is unsuitable if a child who is of an age to express views clearly is refusing to spend time with that parent.',
  readings: [
    {
      taken: 'The practitioner judges whether each child is of an age to express views clearly.',
      instead: 'An age in years decides it.',
    },
    {
      taken: 'If one child refuses, the referral as drafted is unsuitable, and the finding says which child.',
      instead: 'The referral is judged for each child apart.',
    },
  ],
};

const childNotRefusing: ReferralRule = {
  id: 'child-not-refusing',
  decision: 'suitability',
  strength: 'must',
  each: 'child',
  clauses: ['sft.unsuitable.child-refusing'],
  holds: not(all(yes('children.*.ofAgeToExpressViews'), yes('children.*.refusing'))),
};

const hearingDue: ClauseText = {
  id: 'sft.unsuitable.hearing-due',
  encodes: 'rule',
  became: ['no-relevant-hearing-due'],
  word: 'unlikely',
  summary:
    'A referral is unlikely to be suitable while a fact-finding or criminal hearing is due that is relevant to the safety and wellbeing of the children or adults.',
  readings: [
    {
      id: 'hearing-bars',
      taken: 'Such a hearing weighs against the referral, since the statement says “unlikely”.',
      instead: 'It bars the referral.',
    },
  ],
};

const noRelevantHearingDue: ReferralRule = {
  id: 'no-relevant-hearing-due',
  decision: 'suitability',
  strength: 'should',
  clauses: ['sft.unsuitable.hearing-due'],
  holds: not(all(yes('proceedings.hearingDue'), yes('proceedings.hearingRelevant'))),
};

const noAssessment: ClauseText = {
  id: 'sft.unsuitable.no-assessment',
  encodes: 'rule',
  became: ['assessment-underway'],
  word: 'unsuitable',
  summary:
    'A referral is unsuitable if no assessment by Cafcass Cymru is under way, as when it would belong to a final child arrangements order that ends the proceedings.',
  readings: [
    {
      id: 'final-order-illustrates',
      taken:
        'A referral that is part of a final order is barred, even where an assessment is said to be under way.',
      instead: 'The final order is only an illustration.',
    },
  ],
};

const assessmentUnderway: ReferralRule = {
  id: 'assessment-underway',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.unsuitable.no-assessment'],
  holds: all(yes('cafcassCymru.assessmentUnderway'), no('proceedings.finalOrder')),
};

export const unsuitable: Section = { rules: [childNotRefusing, noRelevantHearingDue, assessmentUnderway] };

export const unsuitableReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [
    { id: 'hearing-bars', clauses: ['sft.unsuitable.hearing-due'] },
    { id: 'final-order-illustrates', clauses: ['sft.unsuitable.no-assessment'] },
  ],
  rules: [
    noRelevantHearingDue,
    changed(noRelevantHearingDue, {
      strength: 'must',
      holds: any(noRelevantHearingDue.holds, not(otherWay('hearing-bars'))),
    }),
    changed(assessmentUnderway, {
      holds: all(
        yes('cafcassCymru.assessmentUnderway'),
        any(no('proceedings.finalOrder'), otherWay('final-order-illustrates')),
      ),
    }),
  ],
}))();

export const unsuitableText: SectionText = {
  heading: 'When is a referral for supervised family time not suitable?',
  clauses: [childRefusing, hearingDue, noAssessment],
};
