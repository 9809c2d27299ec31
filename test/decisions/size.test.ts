import { describe, expect, it } from 'vitest';
import { MOST_QUESTIONS } from '../../src/logic/levels.ts';
import { nodesOf } from '../logic/random-diagrams.ts';
import { rulebooks } from './rulebooks.ts';

const MOST_STATES = 5_000;
const MOST_NODES = 40;

/*
 * Facts that some rule or action reads together form a cluster, whose states are all that can be known of them: three for yes and no, four for a choice of
 * three, multiplied. A table of a cluster is filled as it is asked for, so that a large one costs memory on a busy server, and time on the first answers.
 */
describe.each(rulebooks)('the tables of $name stay small', ({ clusters }) => {
  it.each(clusters.filter(({ keys }) => keys.length > 1))(
    '$keys',
    ({ keys, factStates, ruleList, questionList, rules, questions }) => {
      const states = factStates.reduce((product, { length }) => product * length, 1);
      const readers = [...ruleList.map(({ id }) => id), ...questionList].join(', ');
      expect(
        states,
        `${keys.join(', ')} form one cluster with ${states} states, since ${readers} read some of them together. ` +
          'If a new rule or action has joined two clusters by reading a fact of each, see whether it is one condition or two: ' +
          'two rules with a condition each keep the clusters apart. If it is one condition, the table must learn to drop its oldest entries ' +
          `before MOST_STATES may grow beyond ${MOST_STATES}.`,
      ).toBeLessThanOrEqual(MOST_STATES);
      const largest = Math.max(...[...rules, ...questions].map((diagram) => nodesOf(diagram).size));
      expect(
        largest,
        `A diagram of ${readers} has ${largest} nodes. Facts are tested in printed order; a condition that compares facts far apart in it makes a ` +
          'large diagram. Write the facts that it compares beside each other in the table of facts, or see whether the condition says more than its clause.',
      ).toBeLessThanOrEqual(MOST_NODES);
    },
  );
});

it('the largest cluster is a large one, so that the bound on its states means something', () => {
  const sizes = rulebooks.flatMap(({ clusters }) =>
    clusters.map(({ factStates }) => factStates.reduce((product, { length }) => product * length, 1)),
  );
  expect(Math.max(...sizes)).toBeGreaterThan(1_000);
});

it.each(rulebooks)('the questions of $name fit side by side in one number', ({ actions }) => {
  const decisions = 3;
  expect(
    decisions + actions.length,
    `Three decisions and ${actions.length} actions are more than MOST_QUESTIONS: three bits each no longer fit into a number of 32 bits. ` +
      'Judge the decisions and the actions in two numbers.',
  ).toBeLessThanOrEqual(MOST_QUESTIONS);
  expect(3 * MOST_QUESTIONS).toBeLessThan(32);
});
