import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../src/logic/diagram.ts';
import type { Answer } from '../answers/answers.ts';
import { kindOf } from '../answers/kinds.ts';
import { variables } from '../answers/variables.ts';
import { casesTried } from '../cases-tried.ts';
import { contextNames, contexts } from '../laws/contexts.ts';
import { type CompleteReferral, rulesUnder, statusesOf } from '../laws/oracle.ts';
import { readyReferral } from '../laws/ready-referral.ts';
import { combinationsOf, forEveryReferral, valuesAt } from './every-referral.ts';
import { answerIn, answersOf, factsThatMatterTo } from './law.ts';

const one = (referral: CompleteReferral): CompleteReferral => ({
  ...referral,
  children: referral.children.slice(0, 1),
});

describe.each(contextNames)('%s', (name) => {
  const { service, under } = contexts[name];
  const { answers } = answersOf(kindOf(name, 1));
  const rows = rulesUnder(under);

  test('the two evaluators have the same rules', () => {
    const findings = answers.filter(({ kind }) => kind === 'finding');
    expect(findings.map(({ name }) => name.replace(', child 1', ''))).toEqual(rows.map(({ rule }) => rule));
  });

  test.each(rows)('$rule: both evaluators agree on every complete referral', (row) => {
    const finding = answerIn({ read: [], answers }, 'ofEach' in row ? `${row.rule}, child 1` : row.rule);
    const facts = new Set(factsThatMatterTo(finding));
    const start = one(readyReferral(service));
    let tried: readonly string[];
    do {
      tried = [...facts];
      forEveryReferral(start, tried, (referral) => {
        const { watched, read } = watching(referral);
        const [status] = statusesOf(row, watched, under);
        expect(status?.replace('-', ' ')).toBe(outcomeFor(finding, referral));
        for (const fact of read) facts.add(fact);
      });
      casesTried(combinationsOf(tried));
    } while (facts.size > tried.length);
  });
});

/** The outcome of an answer for a complete referral. */
function outcomeFor({ diagram, outcomes }: Answer, referral: CompleteReferral): string {
  let at = diagram;
  while (at.branches.length > 0) {
    const { fact } = variables[at.variable] as (typeof variables)[number];
    at = at.branches[valuesAt(fact).indexOf(valueIn(referral, fact))] as Diagram;
  }
  return outcomes[at.outcome] as string;
}

const valueIn = (referral: unknown, fact: string): unknown =>
  fact.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], referral);

/** The same referral, and the facts that are read of it. The session plan is one fact; the service is none, since it is always known. */
function watching(referral: CompleteReferral) {
  const read = new Set<string>();
  const watch = (value: unknown, path: string): unknown => {
    const isFact = path === 'sessionPlan' || typeof value !== 'object' || value === null;
    if (!isFact)
      return new Proxy(value, {
        get: (target, key) =>
          Array.isArray(target) && !/^\d+$/.test(String(key))
            ? Reflect.get(target, key)
            : watch(Reflect.get(target, key), path === '' ? String(key) : `${path}.${String(key)}`),
      });
    if (path !== 'service') read.add(path);
    return value;
  };
  return { watched: watch(referral, '') as CompleteReferral, read };
}
