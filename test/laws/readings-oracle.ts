import type { ActionId, ClauseId, Decision, ReadingId, ReferralFactPath } from '../../src/index.ts';
import { valuesOf } from './completions.ts';
import type { Context } from './contexts.ts';
import { put } from './fact-paths.ts';
import { type Answered, answer, type CompleteReferral } from './oracle.ts';

/*
 * What each answer can be under every combination of the readings and every completion of the unknown facts, by trying them all. The readings stand as in
 * their table: their clauses, and the services for which they can make a difference.
 */

interface Row {
  readonly reading: ReadingId;
  readonly clauses: readonly ClauseId[];
  /** The only service for which it can make a difference. Left out: both. */
  readonly only?: Context['service'];
}

const supported = 'supported-contact';
const supervised = 'supervised-contact';

export const readings: readonly Row[] = [
  { reading: 'agreement-alone', clauses: ['ccs.funding.fhdra-order'] },
  { reading: 'any-hearing', clauses: ['ccs.funding.fhdra-order'] },
  { reading: 'unfunded-is-unsuitable', clauses: ['ccs.funding.otherwise-parties-refer'] },
  { reading: 'involvement-implies-consultation', clauses: ['ccs.funding.unconsulted-order-challenged'] },
  { reading: 'remote-supported-with-warning', clauses: ['ccs.remote.assessed-suitable'], only: supported },
  { reading: 'court-always-told', clauses: ['ccs.remote.limits-discussed'] },
  { reading: 'any-risk-bars', clauses: ['ccs.supported.risk-suggests-supervised'], only: supported },
  {
    reading: 'managed-risk-is-no-objection',
    clauses: ['ccs.supported.risk-suggests-supervised'],
    only: supported,
  },
  {
    reading: 'nothing-before-intake',
    clauses: ['ccs.supported.no-unmanageable-risk'],
    only: supported,
  },
  { reading: 'nothing-before-intake', clauses: ['ccs.supervised.party-suitable'], only: supervised },
  { reading: 'hearing-bars', clauses: ['sft.unsuitable.hearing-due'] },
  { reading: 'final-order-illustrates', clauses: ['sft.unsuitable.no-assessment'] },
  { reading: 'court-always-satisfied', clauses: ['sft.suitable.no-continued-risk'] },
  { reading: 'young-are-observed', clauses: ['sft.before.child-voice'] },
  { reading: 'hours-alone', clauses: ['ccs.process.follows-session-guidelines'] },
  { reading: 'letter-only-if-not-recommended', clauses: ['sft.process.write-to-court'] },
  { reading: 'assessment-advises', clauses: ['sft.suitable.informs-court-report'] },
  { reading: 'family-time-apart', clauses: ['sft.introduction.funded-for-assessment'] },
];

const prefixes = { 'child-contact-services': 'ccs.', 'supervised-family-time': 'sft.' } as const;

/** The readings that can make a difference in a context. */
export const readingsIn = ({ service, under }: Context): readonly Row[] =>
  readings.filter(
    ({ clauses, only = service }) =>
      only === service &&
      clauses.some((clause) => under.some((statement) => clause.startsWith(prefixes[statement]))),
  );

/** Every combination of the readings in a context: those taken the other way. Without the second statement, readings of that statement make no difference. */
function combinations(context: Context): readonly ReadonlySet<ReadingId>[] {
  const subsets = ([row, ...others]: readonly Row[]): readonly ReadingId[][] =>
    row === undefined ? [[]] : subsets(others).flatMap((set) => [set, [row.reading, ...set]]);
  const rows = readingsIn(context).filter(({ reading }) => reading !== 'family-time-apart');
  const ofFirst = rows.filter(({ clauses }) => clauses.every((clause) => clause.startsWith('ccs.')));
  const apart = context.under.length > 1 ? subsets(ofFirst) : [];
  return [...subsets(rows), ...apart.map((set): readonly ReadingId[] => [...set, 'family-time-apart'])].map(
    (set) => new Set(set),
  );
}

const outcomesOf = {
  funding: ['cafcass-cymru', 'parties'],
  suitability: ['suitable', 'unlikely', 'unsuitable'],
  readiness: ['ready', 'incomplete'],
} as const satisfies Record<Decision, readonly string[]>;

export const actionsIn = ({ service, under }: Context): readonly ActionId[] => [
  ...(under.includes('child-contact-services')
    ? (['challenge-unconsulted-order', 'parties-refer-and-fund'] as const)
    : []),
  ...(service === 'supported-contact' ? (['consider-supervised-contact'] as const) : []),
  ...(under.includes('child-contact-services') ? (['explain-remote-unsafe'] as const) : []),
  ...(under.includes('supervised-family-time')
    ? (['confirm-ordered-referral', 'write-to-court'] as const)
    : []),
];

const child = {
  ofAgeToExpressViews: true,
  refusing: false,
  oldEnoughToSpeakTo: true,
  spokenTo: true,
  observed: true,
};
const refusing = { ...child, refusing: true };
const notHeard = { ...child, spokenTo: false };
const notObserved = { ...child, ofAgeToExpressViews: false, observed: false };

/** What an absent list of children can turn out to be: whatever any list leads to, one of these does. */
const possibleChildren = [
  [child],
  [refusing],
  [notHeard],
  [notObserved],
  [refusing, notHeard],
  [refusing, notObserved],
];

/** Every way of completing a referral whose unknown facts are these. */
function completionsOf(
  referral: CompleteReferral,
  unknown: readonly ReferralFactPath[],
): readonly CompleteReferral[] {
  return unknown.reduce<readonly CompleteReferral[]>(
    (soFar, fact) =>
      soFar.flatMap((each) =>
        (fact === 'children' ? possibleChildren : valuesOf(fact, referral)).map(
          (value) => put(each as never, fact, value) as CompleteReferral,
        ),
      ),
    [referral],
  );
}

interface Across {
  readonly possible: readonly unknown[];
  readonly turnsOn: readonly {
    readonly reading: ReadingId;
    readonly clauses: readonly ClauseId[];
    readonly possible: readonly unknown[];
  }[];
}

/** A trial of every combination in one context. Made once, since there are thousands of them. */
export function tryReadings(context: Context) {
  const sets = combinations(context);
  const rows = readingsIn(context);
  const { under } = context;
  return (referral: CompleteReferral, unknown: readonly ReferralFactPath[]) => {
    const completions = completionsOf(referral, unknown);
    const answersUnder = (taken: ReadonlySet<ReadingId>): readonly Answered[] =>
      completions.map((each) => answer(each, under, (reading) => taken.has(reading)));
    const everyAnswer = sets.flatMap(answersUnder);
    const asTaken = answersUnder(new Set());
    const alone = rows.map((row) => ({ ...row, answers: answersUnder(new Set([row.reading])) }));
    const across = (given: (answered: Answered) => unknown, outcomes: readonly unknown[]): Across => {
      const seen = new Set(everyAnswer.map(given));
      const seenIn = (answers: readonly Answered[]) => {
        const found = new Set(answers.map(given));
        return outcomes.filter((outcome) => found.has(outcome));
      };
      const usual = seenIn(asTaken).join();
      return {
        possible: outcomes.filter((outcome) => seen.has(outcome)),
        turnsOn: alone.flatMap(({ reading, clauses, answers }) => {
          const possible = seenIn(answers);
          return possible.join() === usual ? [] : [{ reading, clauses, possible }];
        }),
      };
    };
    return {
      funding: across(({ funding }) => funding, outcomesOf.funding),
      suitability: across(({ suitability }) => suitability, outcomesOf.suitability),
      readiness: across(({ readiness }) => readiness, outcomesOf.readiness),
      actions: actionsIn(context).map((action) => ({
        action,
        ...across(({ actions }) => actions.includes(action), [true, false]),
      })),
    };
  };
}
