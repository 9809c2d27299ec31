import { MET, NOT_APPLICABLE, NOT_MET } from '../decisions/finding.ts';
import { memoize } from '../internal/memoize.ts';
import { type Condition, fold, leaves, type Test } from '../logic/condition.ts';
import { type Diagram, type DiagramBuilder, diagramBuilder } from '../logic/diagram.ts';
import type { Cluster, States } from '../logic/table.ts';
import type { ActionRule, RuleNotMet } from '../policy/action.ts';
import { type Applied, actionRules, inForce, referralRules } from '../policy/applied.ts';
import type { ActionId } from '../policy/codes.ts';
import { type FactKey, isChildKey } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { ReadingKey } from '../policy/reading-test.ts';
import { type Decision, decisions, levelOf, type PlanTest, type ReferralRule } from '../policy/rule.ts';
import type { Service } from '../policy/service.ts';
import { planLevels, statesOf } from './row.ts';

/** What a report answers: the three decisions, and of each action whether it follows. */
export type Question = Decision | ActionId;

/** The facts that some rule or action reads together, directly or by way of others, with all that reads them. Of children: the facts of one child. */
export interface FactCluster extends Cluster {
  readonly keys: readonly Variable[];
  /** Those of `rules`, in the same order. */
  readonly ruleList: readonly ReferralRule[];
  /** Those of `questions`, in the same order. */
  readonly questionList: readonly Question[];
}

/** Every cluster under the applied statements, for a service. */
export const clustersOf = (applied: Applied, service: Service): readonly FactCluster[] =>
  clusters(applied)(service);

/** The rules and actions in force that are for the service. */
export const rulesFor = (applied: Applied): readonly ReferralRule[] => inForce(referralRules(), applied);
export const actionsFor = (applied: Applied, service: Service): readonly ActionRule[] =>
  inForce(actionRules(), applied).filter((action) => isFor(action, service));

const clusters = /* @__PURE__ */ memoize((applied: Applied) =>
  memoize((service: Service) => cluster(rulesFor(applied), actionsFor(applied, service), applied, service)),
);

/** What a condition can test: a fact, or whether a reading is taken the other way. */
export type Variable = FactKey | ReadingKey;

export const isFact = (variable: Variable): variable is FactKey => Object.hasOwn(facts, variable);

/** The values of a variable, in the order of its states. */
const valuesOf = (variable: Variable): readonly (string | boolean)[] =>
  isFact(variable) ? (facts[variable] as readonly (string | boolean)[]) : [false, true];

/** Not known, as taken, or the other way. */
const READING_STATES: States = [0b11, 0b01, 0b10];

/** Each once: the facts in printed order, then readings. */
function inOrder(variables: readonly Variable[]): readonly Variable[] {
  const read = (Object.keys(facts) as FactKey[]).filter((key) => variables.includes(key));
  return [...read, ...new Set(variables.filter((variable) => !isFact(variable)))];
}

/** The clusters of rules and actions. */
export function cluster(
  rules: readonly ReferralRule[],
  actions: readonly ActionRule[],
  applied: Applied,
  service: Service,
): readonly FactCluster[] {
  const rulesOf = (action: ActionRule) => rules.filter(({ id }) => rulesNamedBy(action).includes(id));
  const drafts: readonly Draft[] = [
    ...rules.map((rule) => ({ keys: isFor(rule, service) ? keysOf(rule) : [], rules: [rule], actions: [] })),
    ...actions.map((action) => ({
      keys: [...keysOfAction(action), ...rulesOf(action).flatMap(keysOf)],
      rules: [],
      actions: [action],
    })),
  ];
  const unsuitable = actions.filter(({ onlyIf }) => onlyIf === 'unsuitable');
  return drafts.reduce(joinDrafts, []).map((draft) => compile(draft, unsuitable, applied, service));
}

/** A cluster whose diagrams are not made yet. */
interface Draft {
  readonly keys: readonly Variable[];
  readonly rules: readonly ReferralRule[];
  readonly actions: readonly ActionRule[];
}

/** Adds a draft to those that share no fact with each other, and joins it with all that share one with it. */
function joinDrafts(drafts: readonly Draft[], added: Draft): readonly Draft[] {
  const touches = ({ keys }: Draft) => keys.some((key) => added.keys.includes(key));
  const joined = [...drafts.filter(touches), added];
  return [
    ...drafts.filter((draft) => !touches(draft)),
    {
      keys: joined.flatMap(({ keys }) => keys),
      rules: joined.flatMap(({ rules }) => rules),
      actions: joined.flatMap(({ actions }) => actions),
    },
  ];
}

function compile(
  { keys, rules, actions }: Draft,
  unsuitable: readonly ActionRule[],
  applied: Applied,
  service: Service,
): FactCluster {
  const variables = inOrder(keys);
  const builder = diagramBuilder();
  const truth = truthsOf(builder, variables, applied, service);
  const statusOf = (rule: ReferralRule): Diagram => {
    if (!isFor(rule, service)) return builder.outcome(NOT_APPLICABLE);
    const holds = truth(rule.holds);
    const applies = rule.applies ? truth(rule.applies) : builder.outcome(1);
    return builder.join(applies, holds, (applies, holds) =>
      applies ? (holds ? MET : NOT_MET) : NOT_APPLICABLE,
    );
  };
  const statuses = rules.map(statusOf);
  const nothing = builder.outcome(0);
  const levelFor = (decision: Decision): Diagram =>
    rules.reduce((level, rule, place) => {
      if (rule.decision !== decision) return level;
      const raised = levelOf(rule.strength);
      return builder.join(level, statuses[place] as Diagram, (level, status) =>
        status === NOT_MET ? Math.max(level, raised) : level,
      );
    }, nothing);
  const suitability = levelFor('suitability');
  const follows = (action: ActionRule): Diagram =>
    truth(action.when, ({ notMet }) =>
      builder.join(statuses[rules.findIndex(({ id }) => id === notMet)] as Diagram, nothing, (status) =>
        status === NOT_MET ? 1 : 0,
      ),
    );
  const levels: readonly (readonly [Question, Diagram])[] = [
    ...decisions.map((decision) => [decision, levelFor(decision)] as const),
    ...actions.map((action) => {
      const when = follows(action);
      return [action.action, action.onlyIf ? builder.join(when, suitability, levelIfOnly) : when] as const;
    }),
    ...unsuitable
      .filter((action) => !actions.includes(action))
      .map(
        ({ action }) =>
          [action, builder.join(suitability, nothing, (level) => (level === 2 ? 1 : 0))] as const,
      ),
  ];
  const played = levels.filter(([, level]) => level !== nothing);
  return {
    keys: variables,
    factStates: variables.map((variable) => (isFact(variable) ? statesOf(variable) : READING_STATES)),
    rules: statuses,
    ruleList: rules,
    questions: played.map(([, level]) => level),
    questionList: played.map(([question]) => question),
  };
}

/**
 * The level of an action that follows only if the referral is unsuitable, in the cluster with its own condition: 2 where the condition fails, so that nothing
 * elsewhere can bring the action; 1 where the referral is unsuitable on these facts. It follows at level 1.
 */
const levelIfOnly = (when: number, suitability: number): number => {
  if (!when) return 2;
  return suitability === 2 ? 1 : 0;
};

/** The diagram of a condition: 1 where it holds, 0 where it fails. */
function truthsOf(builder: DiagramBuilder, keys: readonly Variable[], applied: Applied, service: Service) {
  type Leaf = Test<Variable> | PlanTest | RuleNotMet;
  return (condition: Condition<Leaf>, notMet?: (leaf: RuleNotMet) => Diagram): Diagram => {
    const leaf = (leaf: Leaf): Diagram => {
      if ('notMet' in leaf) return (notMet as (leaf: RuleNotMet) => Diagram)(leaf);
      const variable = keys.indexOf(leaf.fact);
      const valueHolds = (holds: boolean) => builder.outcome(holds ? 1 : 0);
      if ('meets' in leaf) {
        const levels = inForce(leaf.meets, applied).map(({ strength }) => levelOf(strength));
        const keeps = (broken: number) => levels.every((level) => level > broken);
        return builder.test(
          variable,
          planLevels.map((broken) => valueHolds(keeps(broken))),
        );
      }
      if (leaf.fact === 'service') return valueHolds(leaf.holds.includes(service));
      const values = valuesOf(leaf.fact);
      return builder.test(
        variable,
        values.map((value) => valueHolds(leaf.holds.includes(value))),
      );
    };
    return fold(condition, leaf, (left, right, combine) =>
      builder.join(left, right, combine === 'all' ? Math.min : Math.max),
    );
  };
}

export const isFor = (rule: { readonly service?: Service | undefined }, service: Service) =>
  rule.service === undefined || rule.service === service;

const keysIn = (condition: Condition<Test<Variable> | PlanTest | RuleNotMet>): readonly Variable[] =>
  leaves(condition).flatMap((leaf) => ('fact' in leaf && leaf.fact !== 'service' ? [leaf.fact] : []));

/** What a rule reads, in printed order. The service is left out: it is always known, so no state is needed for it. */
export const keysOf = ({ applies, holds }: ReferralRule): readonly Variable[] =>
  inOrder([...(applies ? keysIn(applies) : []), ...keysIn(holds)]);

const rulesNamedBy = ({ when }: ActionRule) =>
  leaves(when).flatMap((leaf) => ('notMet' in leaf ? [leaf.notMet] : []));

/** Whether the facts of a cluster are those of a child. */
export const isOfChild = ({ keys }: FactCluster): boolean =>
  keys.some((key) => isFact(key) && isChildKey(key));

/** What an action reads itself, beside what the rules that it follows from read. */
export const keysOfAction = ({ when }: ActionRule): readonly Variable[] => keysIn(when);

/** The facts among variables, in the same order. */
export const factsOf = (variables: readonly Variable[]): readonly FactKey[] => variables.filter(isFact);
