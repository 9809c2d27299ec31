import type { RuleId, SessionPlan } from '../../src/index.ts';

interface PlanExample {
  readonly words: string;
  readonly plan: SessionPlan;
}

const plan = (words: string, minutes: readonly number[], rest: Partial<SessionPlan> = {}): PlanExample => ({
  words,
  plan: { service: 'supervised-contact', sessions: minutes.map((length) => ({ minutes: length })), ...rest },
});

const attended = (
  words: string,
  attendees: readonly string[] | null,
  identifiedParties: readonly string[] | null,
) => ({
  words,
  plan: { service: 'supervised-contact' as const, sessions: [{ minutes: 60, attendees }], identifiedParties },
});

const hours = (count: number) => Array.from({ length: count }, () => 60);

/** Plans by which a reader can see where each rule on plans draws its line. */
export const planExamples: Readonly<Partial<Record<RuleId, readonly PlanExample[]>>> = {
  'within-six-hours': [
    plan('six of an hour', hours(6)),
    plan('three of two hours', [120, 120, 120]),
    plan('seven of an hour', hours(7)),
    plan('one of 361 minutes', [361]),
  ],
  'within-six-sessions': [
    plan('six of an hour', hours(6)),
    plan(
      'seven of 50 minutes',
      Array.from({ length: 7 }, () => 50),
    ),
  ],
  'initial-block-and-review': [
    plan('two of an hour, with a review after the second', hours(2), { reviewAfter: 2 }),
    plan('three of an hour, with a review after the third', hours(3), { reviewAfter: 3 }),
    plan('three of half an hour, with a review after the third', [30, 30, 30], { reviewAfter: 3 }),
    plan('six of an hour', hours(6)),
    plan('six of an hour, with a review after the third', hours(6), { reviewAfter: 3 }),
    plan('six of an hour, with a review after the fourth', hours(6), { reviewAfter: 4 }),
    plan('six of an hour, with a review after the fifth', hours(6), { reviewAfter: 5 }),
    plan('two of two hours, with a review after the first', [120, 120], { reviewAfter: 1 }),
    plan('three of two hours, with a review after the second', [120, 120, 120], { reviewAfter: 2 }),
    plan('eight of half an hour, with a review after the sixth', Array(8).fill(30), { reviewAfter: 6 }),
    plan('one of four hours, with a review after it', [240], { reviewAfter: 1 }),
    plan('two of three hours', [180, 180]),
  ],
  'identified-attendees-only': [
    attended('no attendees listed', null, null),
    attended('A attends; A and B are identified', ['A'], ['A', 'B']),
    attended('A and C attend; A and B are identified', ['A', 'C'], ['A', 'B']),
    attended('A attends; nothing is said of who is identified', ['A'], null),
    {
      words: 'supported contact: A and C attend; A and B are identified',
      plan: {
        service: 'supported-contact',
        sessions: [{ minutes: 60, attendees: ['A', 'C'] }],
        identifiedParties: ['A', 'B'],
      },
    },
  ],
};
