import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, withFact } from '../../src/index.ts';
import { inputs } from '../schemas/inputs.ts';
import { counting, pathsOf } from './counting.ts';

/** What a call gives: its answer, or what is wrong. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as { issues: unknown }).issues;
  }
}

describe.each(inputs)('each property of a $name is read once', ({ call, valid, any }) => {
  it('if it is valid', () => {
    let deepest = 0;
    fc.assert(
      fc.property(valid, (input) => {
        const { given, reads } = counting(input);
        expect(call(given)).toEqual(call(input));
        for (const path of pathsOf(input)) {
          expect(reads.get(path), path).toBe(1);
          deepest = Math.max(deepest, path.split('.').length);
        }
        expect([...reads.values()].every((times) => times === 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(deepest).toBeGreaterThanOrEqual(3);
  });

  it('if it is not, and then the first answer counts too', () => {
    let refused = 0;
    fc.assert(
      fc.property(any, (input) => {
        const { given, reads } = counting(input);
        const outcome = outcomeOf(() => call(input));
        expect(outcomeOf(() => call(given))).toEqual(outcome);
        expect([...reads].filter(([, times]) => times > 1)).toEqual([]);
        if (Array.isArray(outcome)) refused += 1;
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(30);
  });
});

describe('each is read once as well', () => {
  it('by withFact, of the referral and of the value', () => {
    const referral = {
      service: 'supervised-contact',
      court: { order: 'none' },
      children: [{ refusing: true }],
    };
    const { given, reads } = counting(referral);
    const plan = counting({ sessions: [{ minutes: 60, attendees: ['a'] }], reviewAfter: 1 });
    withFact(given as never, 'sessionPlan', plan.given as never);
    for (const path of pathsOf(referral)) expect(reads.get(path), path).toBe(1);
    expect([...plan.reads.values()].every((times) => times === 1)).toBe(true);
    expect(plan.reads.get('sessions.0.minutes')).toBe(1);
  });

  it('of options', () => {
    const { given, reads } = counting({ under: ['child-contact-services', 'supervised-family-time'] });
    checkReferralSuitability({ service: 'supervised-contact' }, given as never);
    expect(Object.fromEntries(reads)).toEqual({ under: 1, 'under.length': 1, 'under.0': 1, 'under.1': 1 });
  });

  it('through a getter, where that is how it is given', () => {
    let calls = 0;
    const given = {
      service: 'supervised-contact',
      get mode() {
        calls += 1;
        return calls === 1 ? 'remote' : 'face-to-face';
      },
    };
    const { relevant } = checkReferralSuitability(given as never);
    expect(relevant).toContain('remote.assessedSuitable');
    expect(calls).toBe(1);
  });
});
