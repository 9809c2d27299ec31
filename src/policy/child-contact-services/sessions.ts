import { MINUTES_OF_FAMILY_TIME, reviewPoints, totalMinutes } from '../../sessions/measures.ts';
import type { ClauseText, Section } from '../clause.ts';
import type { PlanRule } from '../rule.ts';

const initialBlock: ClauseText = {
  id: 'ccs.sessions.initial-block',
  encodes: 'rule',
  became: ['initial-block-and-review'],
  summary:
    'A referral begins with a block of three or four one-hour sessions, after which progress is looked at again.',
  reading: {
    taken:
      'The block is measured in time, so that longer sessions can make it up: the first 180 to 240 minutes, in at least two sessions. A plan no longer than that ends with its review.',
    instead: 'Three to four sessions, whatever their length.',
  },
};

export const initialBlockAndReview: PlanRule = {
  id: 'initial-block-and-review',
  decision: 'plan',
  strength: 'should',
  clauses: ['ccs.sessions.initial-block'],
  reads: ['reviewAfter'],
  holds: (plan) => {
    const points = reviewPoints(plan);
    if (totalMinutes(plan) <= 240) return points.length > 0;
    if (points.length === 0) return false;
    return plan.reviewAfter == null ? 'reviewAfter' : points.includes(plan.reviewAfter);
  },
};

const maximumSessions: ClauseText = {
  id: 'ccs.sessions.maximum-sessions',
  encodes: 'rule',
  became: ['within-six-sessions'],
  summary: 'One referral runs to six sessions of an hour each at the most.',
  reading: {
    taken:
      'Six hours is the limit and one-hour sessions are its usual form, so that more than six short sessions go against a guideline and not against the limit.',
    instead: 'Six is a hard count as well.',
  },
};

export const withinSixSessions: PlanRule = {
  id: 'within-six-sessions',
  decision: 'plan',
  strength: 'should',
  clauses: ['ccs.sessions.maximum-sessions'],
  reads: [],
  holds: (plan) => plan.sessions.length <= 6,
};

const maximumHours: ClauseText = {
  id: 'ccs.sessions.maximum-hours',
  encodes: 'limit',
  became: ['within-six-hours'],
  summary:
    'Sessions may be longer or shorter, for instance where a relative has far to travel, so long as one referral comes to no more than six hours in all.',
  reading: {
    taken:
      'The hours are counted per referral, and siblings who are seen together share them. Introductory and pre-contact visits do not count.',
    instead: 'Hours for each child, or for the whole case.',
  },
};

/** `sft.sessions.maximum-hours` sets the same limit. */
export const withinSixHours: PlanRule = {
  id: 'within-six-hours',
  decision: 'plan',
  strength: 'must',
  clauses: ['ccs.sessions.maximum-hours', 'sft.sessions.maximum-hours'],
  reads: [],
  holds: (plan) => totalMinutes(plan) <= MINUTES_OF_FAMILY_TIME,
};

export const sessions: Section = {
  heading: 'How many sessions?',
  clauses: [initialBlock, maximumSessions, maximumHours],
};
