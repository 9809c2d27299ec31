import { pair } from '../../src/logic/diagram.ts';
import type { FactCluster } from '../../src/referral/clusters.ts';
import { type Judgement, judgedByHand } from './judged-by-hand.ts';
import type { BookOfRules } from './rulebooks.ts';

/** The judgements on the facts of a cluster, each found once. */
export class Completions {
  readonly #judgements = new Map<string, Judgement>();
  readonly #cluster: FactCluster;
  readonly #book: BookOfRules;

  constructor(cluster: FactCluster, book: BookOfRules) {
    this.#cluster = cluster;
    this.#book = book;
  }

  #judge(point: readonly number[]): Judgement {
    const key = `${point}`;
    const found = this.#judgements.get(key) ?? judgedByHand(this.#cluster, point, this.#book);
    this.#judgements.set(key, found);
    return found;
  }

  /** The same as an entry of a table, found by trying everything. */
  whatFollowsFrom(known: readonly number[]) {
    const { ruleList, questionList } = this.#cluster;
    const values = known.map((bits) => [0, 1, 2].filter((value) => (bits & (2 ** value)) !== 0));
    const points = values.reduce<number[][]>(
      (points, some) => points.flatMap((point) => some.map((value) => [...point, value])),
      [[]],
    );
    const rules = ruleList.map(() => 0);
    const levels = questionList.map(() => 0);
    const decides = questionList.map(() => known.map(() => 0));
    const open = ruleList.map(() => 0);
    for (const point of points) {
      const here = this.#judge(point);
      for (const [rule, status] of here.statuses.entries()) add(rules, rule, 2 ** status);
      for (const [question, level] of here.levels.entries()) add(levels, question, 2 ** level);
      for (const [fact, some] of values.entries()) {
        for (const other of some) {
          if (other <= (point[fact] as number)) continue;
          const there = this.#judge(point.map((value, place) => (place === fact ? other : value)));
          for (const [question, level] of here.levels.entries()) {
            const changed = there.levels[question] as number;
            if (level !== changed) add(decides[question] as number[], fact, pair(level, changed));
          }
          for (const [rule, status] of here.statuses.entries()) {
            if (status !== there.statuses[rule]) add(open, rule, 2 ** fact);
          }
        }
      }
    }
    return [rules, levels, decides, open];
  }
}

function add(sets: number[], place: number, bits: number): void {
  sets[place] = (sets[place] as number) | bits;
}
