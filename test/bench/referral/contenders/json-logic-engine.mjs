import { LogicEngine } from 'json-logic-engine';
import { nestedFacts } from '../foreign-facts.mjs';
import { outcomesOf } from '../outcomes.mjs';

export default (ruleSets) => {
  const engine = new LogicEngine();
  const compiled = Object.fromEntries(
    Object.entries(ruleSets).map(([service, rules]) => [
      service,
      rules.map((rule) => ({ rule, passes: engine.build(logicOf(rule.passes)) })),
    ]),
  );
  return {
    take: (given) => ({ rules: compiled[given.referral.service], facts: nestedFacts(given) }),
    run({ rules, facts }) {
      const failing = rules.filter(({ passes }) => !passes(facts)).map(({ rule }) => rule);
      return { ...outcomesOf(failing), failing: failing.map(({ id }) => id) };
    },
    answer: (result) => result,
  };
};

function logicOf({ all, any, fact, values }) {
  if (all) return { and: all.map(logicOf) };
  if (any) return { or: any.map(logicOf) };
  const read = { var: fact };
  return values.length === 1 ? { '===': [read, values[0]] } : { in: [read, values] };
}
