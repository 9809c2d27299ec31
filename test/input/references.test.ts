import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, SessionPlanSchema, validateSessionPlan } from '../../src/index.ts';
import { issuesOf } from './refusal.ts';

const service = 'supervised-contact';
const withAttendee = (attendee: string) =>
  ({ service, sessions: [{ minutes: 60, attendees: ['a', attendee] }] }) as const;
const withParty = (party: string) => ({ sessions: [{ minutes: 60 }], identifiedParties: [party] });
const isTaken = (attendee: string) => SessionPlanSchema.safeParse(withAttendee(attendee)).success;

describe('a reference', () => {
  it.each([
    ['empty', ''],
    ['a space', ' '],
    ['with a space before it', ' a'],
    ['with a space after it', 'a '],
    ['with a new line', 'a\n'],
    ['with a tab', '\ta'],
    ['with a no-break space', '\u00a0a'],
    ['with an ideographic space', 'a\u3000'],
    ['with a byte order mark', '\ufeffa'],
  ])('is refused where it is %s', (_, reference) => {
    const code = 'not-a-reference';
    expect(issuesOf(() => validateSessionPlan(withAttendee(reference)))).toEqual([
      { path: 'sessions.0.attendees.1', code },
    ]);
    expect(issuesOf(() => checkReferralSuitability({ service, sessionPlan: withParty(reference) }))).toEqual([
      { path: 'sessionPlan.identifiedParties.0', code },
    ]);
  });

  it.each(['a', 'party 2', 'Ŵ', 'é', '🏠', '0', '-'])('is taken as it is: %s', (reference) => {
    expect(isTaken(reference)).toBe(true);
    expect(validateSessionPlan(withAttendee(reference)).plan.outcome).not.toBe('over-limit');
  });

  it('is taken by the function exactly where it is by the schema', () => {
    const reached = { true: 0, false: 0 };
    const texts = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc
        .tuple(
          fc.constantFrom('', ' ', '\n', '\u2003'),
          fc.string({ unit: 'grapheme', maxLength: 3 }),
          fc.constantFrom('', ' ', '\u0085'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const taken = isTaken(text);
        reached[`${taken}`] += 1;
        let answered = true;
        try {
          validateSessionPlan(withAttendee(text));
        } catch {
          answered = false;
        }
        expect(answered).toBe(taken);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(reached.true, reached.false)).toBeGreaterThan(50);
  });
});
