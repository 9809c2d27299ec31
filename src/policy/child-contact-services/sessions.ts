import type { SessionPlan } from '../../sessions/session-plan.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import type { PlanRule } from '../rule.ts';
import type { Section } from '../section.ts';
import { hoursPerReferral } from '../shared-readings.ts';

const initialBlock: ClauseText = {
  id: 'ccs.sessions.initial-block',
  encodes: 'rule',
  became: ['initial-block-and-review'],
  word: 'should',
  summary:
    'A referral should initially be for three or four sessions of one hour, and progress is reviewed at that point.',
  readings: [
    {
      taken:
        'Where the sessions are of other lengths, two or more that last 180 to 240 minutes together make up the initial block too.',
      instead: 'Only the number of sessions counts.',
    },
    {
      taken:
        'Three or four sessions that last no more than 240 minutes together make up the initial block, even if they are short.',
      instead: 'Only the minutes count.',
    },
    {
      taken:
        'A plan may go beyond the initial block at once, if the review takes place where the block ends.',
      instead: 'A referral is for the initial block alone, and is extended after the review.',
    },
  ],
};

export const initialBlockAndReview: PlanRule = {
  id: 'initial-block-and-review',
  decision: 'plan',
  strength: 'should',
  clauses: ['ccs.sessions.initial-block'],
  reads: ['reviewAfter'],
  holds: (plan) => {
    const points = reviewPoints(plan);
    if (points.length === 0) return false;
    return plan.reviewAfter == null ? 'reviewAfter' : points.includes(plan.reviewAfter);
  },
};

const INITIAL_SESSIONS = { least: 3, most: 4 } as const;
const INITIAL_MINUTES = { least: 180, most: 240 } as const;

/**
 * The session counts after which the initial block may end: three or four sessions with at most 240 minutes done, or any number from two with 180 to
 * 240 minutes done. All bounds included.
 */
export function reviewPoints({ sessions }: Sessions): number[] {
  const points: number[] = [];
  let done = 0;
  for (const [place, { minutes }] of sessions.entries()) {
    done += minutes;
    if (done > INITIAL_MINUTES.most) break;
    const count = place + 1;
    const enoughSessions = count >= INITIAL_SESSIONS.least && count <= INITIAL_SESSIONS.most;
    if (enoughSessions || (count > 1 && done >= INITIAL_MINUTES.least)) points.push(count);
  }
  return points;
}

const maximumSessions: ClauseText = {
  id: 'ccs.sessions.maximum-sessions',
  encodes: 'rule',
  became: ['within-six-sessions'],
  word: 'maximum',
  summary: 'Six sessions of one hour each are the maximum for a referral.',
  readings: [
    {
      taken:
        'Six hours is the limit, and one-hour sessions are its usual form. More than six short sessions go against a guideline, but not beyond a limit.',
      instead: 'Six sessions are a limit too.',
    },
  ],
};

export const withinSixSessions: PlanRule = {
  id: 'within-six-sessions',
  decision: 'plan',
  strength: 'should',
  clauses: ['ccs.sessions.maximum-sessions'],
  reads: [],
  holds: (plan) => plan.sessions.length <= MOST_SESSIONS_OF_AN_HOUR,
};

const MOST_SESSIONS_OF_AN_HOUR = 6;

const maximumHours: ClauseText = {
  id: 'ccs.sessions.maximum-hours',
  encodes: 'limit',
  became: ['within-six-hours'],
  word: 'maximum',
  summary:
    'Sessions can be longer or shorter, for example where a relative lives far away, if the sessions of one referral last no more than six hours in total. With sessions of two hours, the maximum is three.',
  readings: hoursPerReferral,
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

/** Six hours. */
export const MINUTES_OF_FAMILY_TIME = 360;

/** Whole minutes. */
export const totalMinutes = ({ sessions }: Sessions): number =>
  sessions.reduce((total, { minutes }) => total + minutes, 0);

type Sessions = Pick<SessionPlan, 'sessions'>;

export const sessions: Section = {
  rules: [withinSixHours, withinSixSessions, initialBlockAndReview],
};

export const sessionsText: SectionText = {
  heading: 'How many sessions?',
  clauses: [initialBlock, maximumSessions, maximumHours],
};
