import * as z from 'zod';
import { actionIds, recordIds, ruleIds } from '../../src/policy/codes.ts';

/*
 * The form of a case file. The facts themselves are not described here: the package reads them and refuses what it does not know.
 */

const sentence = z.string().trim().min(1);
const facts = z.record(z.string(), z.unknown());
const under = z.enum(['child-contact-services', 'supervised-family-time']);
const date = z.iso.date();
const statuses = z.enum(['met', 'not-met', 'unknown', 'not-applicable']);

/** One outcome where the answer is settled; the outcomes that are still possible where it is not, best first. */
const answer = <Outcome extends string>(...outcomes: readonly [Outcome, Outcome, ...Outcome[]]) =>
  z.union([z.enum(outcomes), z.array(z.enum(outcomes)).min(2)], {
    error: `must be one of ${outcomes.join(', ')}, or a list of those that are still possible`,
  });

/** A rule judged child by child has a list of statuses, one for each child. */
const findings = z.partialRecord(z.enum(ruleIds), z.union([statuses, z.array(statuses).min(1)]));

const about = {
  title: sentence,
  /** Why the answer is what it is, in our own words. */
  decides: sentence,
  under: z.union([under, z.array(under)]).optional(),
};

export const referralCase = z.strictObject({
  ...about,
  /** The facts, or those that differ from the case named in `like`. Left out where `example` gives them. */
  referral: facts.optional(),
  /** Another case of a referral, whose facts are taken over. */
  like: sentence.optional(),
  /** A file in `examples/` that holds the facts. */
  example: sentence.optional(),
  expect: z.strictObject({
    funding: answer('cafcass-cymru', 'parties'),
    suitability: answer('suitable', 'unlikely', 'unsuitable'),
    readiness: answer('ready', 'incomplete'),
    /** Every action, in order. */
    actions: z.array(z.enum(actionIds)),
    findings: findings.optional(),
    missing: z.array(z.string()).optional(),
    unanswered: z.array(z.string()).optional(),
    unread: z.array(z.string()).optional(),
  }),
});

export const planCase = z.strictObject({
  ...about,
  plan: facts,
  expect: z.strictObject({
    plan: answer('within-guidelines', 'outside-guidelines', 'over-limit'),
    totalMinutes: z.int().optional(),
    remainingMinutes: z.int().optional(),
    reviewPoints: z.array(z.int()).optional(),
    findings: findings.optional(),
    missing: z.array(z.string()).optional(),
  }),
});

/** An item that must be listed. What is left out here is not compared. */
const owed = z.strictObject({
  record: z.enum(recordIds),
  of: z.int().min(0).optional(),
  /** A date is the last day. */
  due: z.union([date, z.enum(['immediately', 'no-stated-limit', 'awaiting', 'outside-calendar'])], {
    error: 'must be a date, immediately, no-stated-limit, awaiting or outside-calendar',
  }),
  status: z.enum(['awaiting', 'outstanding', 'overdue', 'done', 'done-late']),
  to: sentence.optional(),
  via: sentence.optional(),
});

export const historyCase = z.strictObject({
  ...about,
  history: facts.optional(),
  example: sentence.optional(),
  asOf: sentence.optional(),
  expect: z.strictObject({
    records: z.array(owed).min(1),
    /** Records that must not be listed. */
    notOwed: z.array(z.enum(recordIds)).optional(),
    notExpected: z.array(z.enum(['court-report', 'court-attendance'])).optional(),
  }),
});

export type ReferralCase = z.infer<typeof referralCase>;
export type PlanCase = z.infer<typeof planCase>;
export type HistoryCase = z.infer<typeof historyCase>;
