import { describe, expect, it } from 'vitest';
import { openIn, tableOf } from '../../src/logic/table.ts';
import { casesTried } from '../cases-tried.ts';
import { Completions } from './completions.ts';
import { rulebooks } from './rulebooks.ts';

describe.each(rulebooks)('the clusters of $name', (book) => {
  const { clusters, rules, actions } = book;

  it('share no fact, and hold each rule once', () => {
    const keys = clusters.flatMap((cluster) => cluster.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const held = clusters.flatMap(({ ruleList }) => ruleList.map(({ id }) => id));
    expect([...held].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('play a part in every decision that has a rule, and in every action', () => {
    const questions = new Set<string>(clusters.flatMap(({ questionList }) => questionList));
    const decisions = rules.map(({ decision }) => decision);
    expect(questions).toEqual(new Set<string>([...decisions, ...actions.map(({ action }) => action)]));
  });

  it('say of every state what every completion of its unknown facts gives, and what each fact can still change', () => {
    for (const cluster of clusters) {
      const entryOf = tableOf(cluster);
      const completions = new Completions(cluster, book);
      const size = cluster.factStates.reduce((product, states) => product * states.length, 1);
      for (let state = 0; state < size; state++) {
        const { rules, levels, decides, open } = entryOf(state);
        const wanted = completions.whatFollowsFrom(openIn(cluster.factStates, state));
        // One comparison for a whole state: there are thousands.
        const found = JSON.stringify([rules, levels, decides, open]);
        if (found !== JSON.stringify(wanted)) expect([rules, levels, decides, open]).toEqual(wanted);
      }
      casesTried(size);
    }
  });

  it('can settle each of their rules, and leave it open', () => {
    for (const cluster of clusters) {
      const entryOf = tableOf(cluster);
      for (const [place, { id }] of cluster.ruleList.entries()) {
        const states = Array.from(
          { length: cluster.factStates.reduce((all, { length }) => all * length, 1) },
          (_, state) => state,
        );
        const reached = new Set(states.map((state) => entryOf(state).rules[place]));
        const isOfThisService = cluster.factStates.length > 0;
        expect(reached.size, id).toBeGreaterThanOrEqual(isOfThisService ? 3 : 1);
      }
    }
  });
});
