import { ZenEngine } from '@gorules/zen-engine';
import { nestedFacts } from '../foreign-facts.mjs';
import { outcomesOf } from '../outcomes.mjs';

export default (ruleSets) => {
  const engine = new ZenEngine();
  const decisions = Object.fromEntries(
    Object.entries(ruleSets).map(([service, rules]) => [
      service,
      { rules, decision: engine.createDecision(graphOf(rules)) },
    ]),
  );
  return {
    take: (given) => ({ ...decisions[given.referral.service], facts: nestedFacts(given) }),
    async run({ rules, decision, facts }) {
      const { result } = await decision.evaluate(facts);
      const failing = rules.filter((_, place) => !result[`rule${place}`]);
      return { ...outcomesOf(failing), failing: failing.map(({ id }) => id) };
    },
    answer: (result) => result,
  };
};

function graphOf(rules) {
  const expressions = rules.map(({ passes }, place) => ({
    id: `expression${place}`,
    key: `rule${place}`,
    value: expressionOf(passes),
  }));
  return {
    nodes: [
      { id: 'facts', name: 'facts', type: 'inputNode', content: {} },
      { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions } },
      { id: 'answer', name: 'answer', type: 'outputNode', content: {} },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'facts', targetId: 'rules' },
      { id: 'second', type: 'edge', sourceId: 'rules', targetId: 'answer' },
    ],
  };
}

function expressionOf({ all, any, fact, values }) {
  if (all) return all.length === 0 ? 'true' : `(${all.map(expressionOf).join(' and ')})`;
  if (any) return `(${any.map(expressionOf).join(' or ')})`;
  return `(${values.map((value) => `${fact} == ${JSON.stringify(value)}`).join(' or ')})`;
}
