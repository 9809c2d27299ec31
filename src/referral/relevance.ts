import type { Finding } from '../decisions/finding.ts';
import { memoize } from '../internal/memoize.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import type { Variable } from './clusters.ts';
import { joinParts, type Parts } from './parts.ts';
import { MODE } from './places.ts';
import type { Place, Row } from './row.ts';

/** What a form shows, and what a referral gives although nothing reads it. Both in printed order. */
export interface Relevance {
  readonly relevant: readonly ReferralFactPath[];
  readonly unreadIn: (row: Row) => readonly ReferralFactPath[];
}

/** By the state of the mode of contact. Relevant is what rules read that can still apply, and what actions read. */
/* @__NO_SIDE_EFFECTS__ */
export const relevanceByMode = (
  parts: Parts,
  findings: readonly Finding[],
  facts: readonly Place[],
  readByActions: readonly Variable[],
): ((mode: number) => Relevance) =>
  memoize((mode) => {
    const states: number[] = [];
    for (const { place } of facts) states[place] = place === MODE ? mode : 0;
    const found: Finding[] = [];
    joinParts(parts, states, findings, found);
    const readByRules = found.flatMap(({ status, facts }) => (status === 'not-applicable' ? [] : facts));
    const read = new Set<string>([...readByRules, ...readByActions]);
    return {
      relevant: Object.freeze(facts.flatMap(({ path }) => (read.has(path) ? [path] : []))),
      unreadIn: unreadAmong(facts.filter(({ path }) => !read.has(path))),
    };
  });

/** Which of the facts that nothing reads a referral gives. Most referrals give none of them, or all: those lists are made once. */
function unreadAmong(idle: readonly Place[]): Relevance['unreadIn'] {
  const none: readonly ReferralFactPath[] = Object.freeze([]);
  const all = Object.freeze(idle.map(({ path }) => path));
  const allAndParties = Object.freeze([...all, PARTIES]);
  return ({ states, plan }) => {
    const namesParties = plan?.identifiedParties != null;
    let given = 0;
    for (let place = 0; place < idle.length; place++) if (states[(idle[place] as Place).place] !== 0) given++;
    if (given === idle.length) return namesParties ? allAndParties : all;
    if (given === 0 && !namesParties) return none;
    const unread: ReferralFactPath[] = [];
    for (let fact = 0; fact < idle.length; fact++) {
      const { place, path } = idle[fact] as Place;
      if (states[place] !== 0) unread.push(path);
    }
    if (namesParties) unread.push(PARTIES);
    return Object.freeze(unread);
  };
}

const PARTIES: ReferralFactPath = 'sessionPlan.identifiedParties';
