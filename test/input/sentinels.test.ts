import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acrossReadings,
  checkReferralSuitability,
  describeFact,
  InvalidInputError,
  nextQuestion,
  requiredRecords,
  validateSessionPlan,
  withFact,
} from '../../src/index.ts';

const sentinel = 'Zq7Sentinel';

const secrets = fc.constantFrom(
  sentinel,
  `${sentinel}.order`,
  `mode${sentinel}`,
  `ofAge${sentinel}`,
  `court.${sentinel}`,
);
const keys = fc.oneof(
  { weight: 2, arbitrary: secrets },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'service',
      'mode',
      'court',
      'order',
      'children',
      'refusing',
      'sessionPlan',
      'sessions',
      'minutes',
      'on',
      'attendees',
      'identifiedParties',
      'under',
    ),
  },
);
/** Trees of known and secret keys, with secret values at the ends. */
const trees: fc.Arbitrary<unknown> = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(secrets, fc.constantFrom('supervised-contact', 'remote', 'at-fhdra', true, 1, 1e9, 0.5, null)),
    fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
})).tree;
const groups = fc.dictionary(keys, trees, { maxKeys: 6 });
const anything = fc.oneof(
  trees,
  groups,
  groups.map((group) => ({ service: 'supervised-contact', ...group })),
);

/** Everything of an error that can reach a log or a screen. */
function shown(error: unknown): string {
  expect(error).toBeInstanceOf(InvalidInputError);
  const { message, stack = '', issues } = error as InvalidInputError;
  return JSON.stringify([message, stack.split('\n', 1)[0], issues, error, String(error)]);
}

const calls: Readonly<Record<string, (given: unknown) => unknown>> = {
  checkReferralSuitability: (given) => checkReferralSuitability(given as never),
  'checkReferralSuitability with options': (given) =>
    checkReferralSuitability({ service: 'supervised-contact' }, given as never),
  acrossReadings: (given) => acrossReadings(given as never),
  'nextQuestion with options': (given) => nextQuestion({ service: 'supervised-contact' }, given as never),
  requiredRecords: (given) => requiredRecords(given as never),
  validateSessionPlan: (given) => validateSessionPlan(given as never),
  withFact: (given) => withFact({ service: 'supervised-contact' }, 'children', given as never),
  describeFact: (given) => describeFact(given as never),
};

describe('no key and no value of a caller stands in an error', () => {
  for (const [name, call] of Object.entries(calls)) {
    it(name, () => {
      fc.assert(
        fc.property(anything, (given) => {
          try {
            call(given);
          } catch (error) {
            expect(shown(error)).not.toContain(sentinel);
          }
        }),
        {
          numRuns: 100,
          examples: [
            [{ service: 'supervised-contact', [sentinel]: sentinel }],
            [{ under: sentinel }],
            [[{ [sentinel]: 1 }]],
            [sentinel],
          ],
        },
      );
    });
  }

  it('the examples reach every function', () => {
    const refused = Object.entries(calls).map(([name, call]) => {
      try {
        call({ [sentinel]: sentinel });
        return undefined;
      } catch (error) {
        return shown(error).includes(sentinel) ? undefined : name;
      }
    });
    expect(refused).toEqual(Object.keys(calls));
  });
});
