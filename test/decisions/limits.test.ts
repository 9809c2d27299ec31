import { describe, expect, it } from 'vitest';
import { diagramBuilder } from '../../src/logic/diagram.ts';
import { MOST_QUESTIONS } from '../../src/logic/levels.ts';
import { statementsOn } from '../../src/policy/applied.ts';
import type { ActionId } from '../../src/policy/codes.ts';
import { clustersOf, type FactCluster } from '../../src/referral/clusters.ts';
import { addEntries } from '../../src/referral/entries.ts';
import { questionsOf } from '../../src/referral/questions.ts';

/* What stands side by side in one small number has to fit into it. A policy that outgrows a number is refused when it is compiled, not answered wrongly. */

const actions = (count: number) => Array.from({ length: count }, () => 'write-to-court' as ActionId);

describe('the questions of a report', () => {
  it('are whether anything is open, the decisions, and the actions, in this order', () => {
    expect(questionsOf(['write-to-court'])).toEqual([
      'is-open',
      'funding',
      'suitability',
      'readiness',
      'write-to-court',
    ]);
  });
  it('are as many as stand side by side, and no more', () => {
    expect(questionsOf(actions(MOST_QUESTIONS - 4))).toHaveLength(MOST_QUESTIONS);
    expect(() => questionsOf(actions(MOST_QUESTIONS - 3))).toThrow(
      new RangeError('A report has too many questions.'),
    );
  });
});

describe('the rules that read the same facts', () => {
  const [cluster] = clustersOf(statementsOn('supported-contact'), 'supported-contact') as [FactCluster];
  const withRules = (count: number): FactCluster => ({
    ...cluster,
    rules: Array.from({ length: count }, () => diagramBuilder().outcome(0)),
  });
  const written = (count: number) => {
    const list: number[] = [];
    addEntries(list, withRules(count), ['is-open']).write(0);
    return list[1];
  };

  it('are as many as stand side by side, and no more', () => {
    expect(written(10)).toBe(0b001_001_001_001_001_001_001_001_001_001);
    expect(() => written(11)).toThrow(new RangeError('Too many rules read the same facts.'));
  });
});
