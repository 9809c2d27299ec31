import { checkReferralSuitability, type Referral, requiredRecords, withFact } from 'family-time-rules';
import { caseHistories, completeReferrals, referrals } from 'family-time-rules/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOn, reminders, type Task, taskList } from '../src/task-list.ts';

const tasksOf = (referral: Referral) => taskList(checkReferralSuitability(referral));
const ofKind = (tasks: readonly Task[], kind: Task['kind']) => tasks.filter((task) => task.kind === kind);

const always = <Input>(inputs: fc.Arbitrary<Input>, holds: (input: Input) => void) =>
  fc.assert(fc.property(inputs, (input) => holds(input)));

describe('the task list of a referral', () => {
  test('asks nothing about a referral of which all is known', () =>
    always(completeReferrals(), (referral) => {
      expect(ofKind(tasksOf(referral), 'find-out')).toEqual([]);
    }));

  test('holds no task twice', () =>
    always(referrals({ minChildren: 2 }), (referral) => {
      const tasks = tasksOf(referral).map((task) => JSON.stringify(task));
      expect(new Set(tasks).size).toBe(tasks.length);
    }));

  test('does not ask again for what has been answered', () =>
    always(referrals({ unknown: ['mode'] }), (referral) => {
      const answered = withFact(referral, 'mode', 'remote');
      expect(tasksOf(answered)).not.toContainEqual({ kind: 'find-out', fact: 'mode' });
    }));

  test('keeps asking for the rest of the preparation once one part of it is known not to be done', () => {
    const tasks = tasksOf({ service: 'supported-contact', referrer: { recordedOnIris: false } });
    expect(tasks).toContainEqual({ kind: 'put-right', rule: 'recorded-on-iris' });
    expect(tasks).toContainEqual({ kind: 'find-out', fact: 'centre.named' });
  });

  test('is empty only for a referral that is ready to send, and suitable', () =>
    always(completeReferrals(), (referral) => {
      const { readiness, suitability } = checkReferralSuitability(referral);
      if (tasksOf(referral).length > 0) return;
      expect([readiness.outcome, suitability.outcome]).toEqual(['ready', 'suitable']);
    }));

  test('is empty for some', () => {
    const lists = fc.sample(completeReferrals(), 200).map(tasksOf);
    expect(lists.some((tasks) => tasks.length === 0)).toBe(true);
  });
});

describe('the reminders of a case', () => {
  const on = (asOf: string) => caseHistories().map((history) => requiredRecords(history, { asOf }).required);

  test('come the longest due first', () =>
    always(on('2027-06-30'), (required) => {
      const days = reminders(required).map(dueOn);
      expect(days).toEqual([...days].sort());
    }));

  test('are of records that are not done', () =>
    always(on('2027-06-30'), (required) => {
      for (const { status } of reminders(required)) expect(status).toBe('overdue');
    }));

  test('come for some', () => {
    const all = fc.sample(on('2027-06-30'), 100).map(reminders);
    expect(all.some((overdue) => overdue.length > 1)).toBe(true);
  });
});
