import type { Finding, Status } from '../decisions/finding.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { memoize } from '../internal/memoize.ts';
import { type Condition, leaves, mapLeaves, type Test } from '../logic/condition.ts';
import { hangsOn } from '../logic/truth.ts';
import type { Action, ActionRule, Consequence } from '../policy/action.ts';
import { type Applied, inForce } from '../policy/applied.ts';
import type { RuleId } from '../policy/codes.ts';
import { type FactKey, type FactPath, pathOf } from '../policy/fact-path.ts';
import type { FactTest } from '../policy/fact-tests.ts';
import { facts } from '../policy/facts.ts';
import type { Decision, PlanTest, ReferralRule } from '../policy/rule.ts';
import type { Service } from '../policy/service.ts';
import { layout, type Place } from './layout.ts';
import { actionRules, referralRules } from './rules.ts';

/** What the applied statements hold for a service and so many children, made ready once for every referral of that kind. */
export interface Rulebook {
  readonly rules: readonly ReadyRule[];
  /** Which of the rules each decision rests on, by number. */
  readonly numbers: Readonly<Record<Decision, readonly number[]>>;
  readonly actions: readonly ReadyAction[];
  readonly places: readonly Place[];
  /** What the rules and actions read, but for the rules with these numbers, joined by spaces. */
  readonly readWithout: (inapplicable: string) => Read;
}

interface Read {
  /** In printed order. */
  readonly relevant: readonly FactPath[];
  /** Of each place, whether it is not read. The service is always read. */
  readonly unread: readonly boolean[];
}

/** A test that knows where its fact stands among the places. */
export interface PlacedTest extends Test {
  readonly place: number;
}

/** A rule for the whole case, or for one child. */
export interface ReadyRule {
  readonly rule: ReferralRule;
  /** Its conditions, on the facts of that child. `false` where it applies to the other service alone. */
  readonly applies: Condition<PlacedTest> | boolean;
  readonly holds: Condition<PlacedTest | PlanTest>;
  /** The facts it reads, in printed order. */
  readonly reads: readonly FactPath[];
  /** What is found in each status. */
  readonly findings: Readonly<Record<Status, Finding>>;
}

export interface ReadyAction {
  readonly action: Action;
  readonly when: Condition<PlacedTest | ReadyConsequence>;
  /** The facts it reads itself, beside those of the rules that it follows from. */
  readonly reads: readonly FactPath[];
}

/** What an action can follow from besides facts: one of the rules with these numbers failing, or a referral found unsuitable. */
export type ReadyConsequence =
  | { readonly failing: readonly number[] }
  | { readonly suitability: 'unsuitable' };

/** The rulebook for a referral to the service, with so many children; undefined where the children are not known. */
export const rulebookFor = (applied: Applied, service: Service, children: number | undefined): Rulebook =>
  rulebooks(applied)(service)(children);

const rulebooks = /* @__PURE__ */ memoize((applied: Applied) =>
  memoize((service: Service) =>
    memoize((children: number | undefined): Rulebook => {
      const places = layout(children);
      const paths = places.map(({ path }) => path);
      const placed: Placed = (test, child) => {
        const path = pathOf(test.fact as FactKey, child);
        return { ...test, fact: path, place: paths.indexOf(path) };
      };
      const rules = inForce(referralRules, applied).flatMap((rule) =>
        rule.each === undefined || children === undefined
          ? [readyRule(rule, applied, service, undefined, placed)]
          : Array.from({ length: children }, (_, child) => readyRule(rule, applied, service, child, placed)),
      );
      const numbersOf = (belongs: (rule: ReferralRule) => boolean) =>
        rules.flatMap(({ rule }, number) => (belongs(rule) ? [number] : []));
      const ofDecision = (decision: Decision) => numbersOf((rule) => rule.decision === decision);
      const actions = inForce(actionRules, applied)
        .filter((rule) => isFor(rule, service))
        .map((rule) => readyAction(rule, placed, (id) => numbersOf((one) => one.id === id)));
      const readWithout = (inapplicable: string): Read => {
        const without = inapplicable.split(' ');
        const applicable = rules.filter((_, number) => !without.includes(`${number}`));
        const read = new Set([...actions, ...applicable].flatMap(({ reads }) => reads));
        return {
          relevant: Object.freeze(paths.filter((path) => read.has(path))),
          unread: paths.map((path) => path !== 'service' && !read.has(path)),
        };
      };
      return {
        rules,
        numbers: {
          funding: ofDecision('funding'),
          suitability: ofDecision('suitability'),
          readiness: ofDecision('readiness'),
        },
        actions,
        places,
        readWithout: memoize(readWithout),
      };
    }),
  ),
);

/** Puts a test in its place, on the facts of one child where it is on a child's. */
type Placed = (test: Test, child: number | undefined) => PlacedTest;

const isFor = (rule: { readonly service?: Service }, service: Service) =>
  rule.service === undefined || rule.service === service;

function readyRule(
  rule: ReferralRule,
  applied: Applied,
  service: Service,
  child: number | undefined,
  placed: Placed,
): ReadyRule {
  const childrenUnknown = rule.each === 'child' && child === undefined;
  const holds = childrenUnknown ? hangsOn('children') : rule.holds;
  const applies = rule.applies ?? true;
  const reads = factsOf(applies === true ? [holds] : [applies, holds]).map((fact) => pathOf(fact, child));
  const { id, decision, strength, clauses } = rule;
  const found = (status: Status): Finding => {
    const finding = { rule: id, decision, strength, status, clauses, facts: reads };
    return child === undefined ? finding : { ...finding, child };
  };
  return deepFreeze({
    rule,
    reads,
    applies: isFor(rule, service) && (applies === true || mapLeaves(applies, (test) => placed(test, child))),
    holds: mapLeaves<Test | PlanTest, PlacedTest | PlanTest>(holds, (leaf) =>
      'meets' in leaf ? { ...leaf, meets: inForce(leaf.meets, applied) } : placed(leaf, child),
    ),
    findings: {
      met: found('met'),
      'not-met': found('not-met'),
      unknown: found('unknown'),
      'not-applicable': found('not-applicable'),
    },
  });
}

function readyAction(
  { when, action, by, clauses }: ActionRule,
  placed: Placed,
  numbersOf: (id: RuleId) => readonly number[],
): ReadyAction {
  const tests = leaves(when).flatMap((leaf) => ('fact' in leaf ? [leaf] : []));
  return deepFreeze({
    when: mapLeaves<FactTest | Consequence, PlacedTest | ReadyConsequence>(when, (leaf) => {
      if ('fact' in leaf) return placed(leaf, undefined);
      return 'notMet' in leaf ? { failing: numbersOf(leaf.notMet) } : leaf;
    }),
    action: { action, by, clauses },
    reads: factsOf(tests) as readonly FactPath[],
  });
}

/** What conditions read, in printed order; the service is no fact, since it is always known. */
export function factsOf(conditions: readonly Condition<{ readonly fact: string }>[]): readonly FactKey[] {
  const read = new Set(conditions.flatMap((condition) => leaves(condition)).map(({ fact }) => fact));
  return (Object.keys(facts) as FactKey[]).filter((fact) => fact !== 'service' && read.has(fact));
}
