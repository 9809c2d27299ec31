import { Engine } from 'json-rules-engine';
import { flatFacts } from '../foreign-facts.mjs';
import { outcomesOf } from '../outcomes.mjs';

export default (ruleSets) => {
  const engines = Object.fromEntries(
    Object.entries(ruleSets).map(([service, rules]) => [service, engineOf(rules)]),
  );
  return {
    take: (given) => ({ engine: engines[given.referral.service], facts: flatFacts(given) }),
    async run({ engine, facts }) {
      const { failureResults } = await engine.run(facts);
      const failing = failureResults.map(({ event }) => event.params);
      return { ...outcomesOf(failing), failing: failing.map(({ id }) => id) };
    },
    answer: (result) => result,
  };
};

function engineOf(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { passes, ...params } of rules) {
    const condition = conditionOf(passes);
    const conditions = 'operator' in condition ? { all: [condition] } : condition;
    engine.addRule({ name: params.id, conditions, event: { type: params.id, params } });
  }
  return engine;
}

function conditionOf({ all, any, fact, values }) {
  if (all) return { all: all.map(conditionOf) };
  if (any) return { any: any.map(conditionOf) };
  return values.length === 1
    ? { fact, operator: 'equal', value: values[0] }
    : { fact, operator: 'in', value: values };
}
