import { any, inForce, not, referralRules, statementsOn } from '../node_modules/.bench/internals.mjs';

/**
 * The package's own rules for one service in a form from which each engine's are converted: a condition of `all`, `any` and
 * `{ fact, values }`, which passes where the rule does not apply.
 *
 * Rules on each child and on the session plan are one fact `judged.<rule>`, worked out beforehand: no contender but this package and the
 * hand-written rules has to judge them while the clock runs.
 */
export function ruleSet(service) {
  return inForce(referralRules(), statementsOn(service))
    .filter((rule) => rule.service === undefined || rule.service === service)
    .map((rule) => ({
      id: rule.id,
      decision: rule.decision,
      strength: rule.strength,
      passes: plain(isJudgedBefore(rule) ? judgedBefore(rule) : condition(rule)),
    }));
}

/** Whether other engines are given the answer of a rule as a fact. */
export const isJudgedBefore = (rule) => rule.each !== undefined || 'meets' in rule.holds;

export const judgedName = (id) => id.replace(/-./g, (hyphenated) => hyphenated[1].toUpperCase());

const judgedBefore = ({ id }) => ({ fact: `judged.${judgedName(id)}`, holds: [true] });

const condition = ({ applies, holds }) => (applies === undefined ? holds : any(not(applies), holds));

const plain = ({ combine, parts, fact, holds }) =>
  combine === undefined ? { fact, values: holds } : { [combine]: parts.map(plain) };
