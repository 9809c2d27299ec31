import Engine from 'publicodes';
import { flatFacts } from '../foreign-facts.mjs';

const silent = { log() {}, warn() {}, error: console.error };

export default (ruleSets) => {
  const engines = Object.fromEntries(
    Object.entries(ruleSets).map(([service, rules]) => [
      service,
      new Engine(publicodesOf(rules), { logger: silent }),
    ]),
  );
  return {
    take(given) {
      const engine = engines[given.referral.service];
      return { engine, situation: situationOf(flatFacts(given), engine.getParsedRules()) };
    },
    run({ engine, situation }) {
      engine.setSituation(situation);
      const value = (rule) => engine.evaluate(rule).nodeValue;
      return {
        funding: outcome(value('funding must'), 'cafcass-cymru', 'parties'),
        suitability: outcome(
          value('suitability must'),
          outcome(value('suitability should'), 'suitable', 'unlikely'),
          'unsuitable',
        ),
        readiness: outcome(value('readiness must'), 'ready', 'incomplete'),
      };
    },
    answer: (result) => result,
  };
};

function outcome(value, best, worst) {
  if (value === true) return best;
  return value === false ? worst : 'undetermined';
}

/** Facts are rules without a value, named in lower-case words. */
function publicodesOf(rules) {
  const codes = {};
  const part = (decision, strength) => ({
    'toutes ces conditions': rules
      .filter((rule) => rule.decision === decision && rule.strength === strength)
      .map(({ passes }) => conditionOf(passes, codes)),
  });
  return {
    'funding must': part('funding', 'must'),
    'suitability must': part('suitability', 'must'),
    'suitability should': part('suitability', 'should'),
    'readiness must': part('readiness', 'must'),
    ...codes,
  };
}

function conditionOf({ all, any, fact, values }, codes) {
  if (all) return { 'toutes ces conditions': all.map((part) => conditionOf(part, codes)) };
  if (any) return { 'une de ces conditions': any.map((part) => conditionOf(part, codes)) };
  codes[nameOf(fact)] = null;
  const tests = values.map((value) => `${nameOf(fact)} = ${written(value)}`);
  return tests.length === 1 ? tests[0] : { 'une de ces conditions': tests };
}

/** Facts that no rule reads are refused, and so left out. */
const situationOf = (facts, codes) =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([fact, value]) => [nameOf(fact), written(value)])
      .filter(([name]) => name in codes),
  );

const nameOf = (fact) => fact.replace('.', ' ').replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const written = (value) => (typeof value === 'string' ? `'${value}'` : value ? 'oui' : 'non');
