import {
  checkReferralSuitability,
  describeFact,
  type Referral,
  type ReferralFactPath,
  withFact,
} from 'family-time-rules';
import { withoutForeignRecords } from '../case/case-log.ts';
import type { Page, Work } from '../state.ts';
import { isGiven, valueAt } from './facts.ts';
import { nextFact } from './sections.ts';

/** Sets a fact and goes on; asks first if that would remove anything. Null: not known yet. */
export function answer(fact: ReferralFactPath, value: unknown, page: Page): void {
  const { work } = page.state;
  const next = withAnswer(work, fact, value);
  const lost = answersLost(work, next);
  const records = work.log.done.length - next.log.done.length;
  const goOn = () => finish(fact, value, next, page, lost + records > 0);
  if (lost > 0) propose((speech) => speech.words.fewerChildren(next.referral?.children?.length ?? 0, lost));
  else if (records > 0) propose((speech) => speech.words.otherService(records));
  else goOn();

  function propose(say: NonNullable<Page['state']['proposed']>['say']): void {
    page.change({ proposed: { say, agree: goOn } }, { focus: 'proposed' });
  }
}

function withAnswer(work: Work, fact: ReferralFactPath, value: unknown): Work {
  const before: Referral = work.referral ?? { service: value as Referral['service'] };
  const referral = withFact(before, fact, value as never);
  const others = work.putOff.filter((other) => other !== fact);
  return {
    ...work,
    referral,
    putOff: value === null ? [...others, fact] : others,
    log: withoutForeignRecords(work.log, referral.service),
  };
}

/** How many answers about children are left out. */
function answersLost({ referral: before }: Work, { referral: after }: Work): number {
  const removed = before?.children?.slice(after?.children?.length ?? 0) ?? [];
  return removed.flatMap((child) => Object.values(child).filter((value) => value != null)).length;
}

function finish(fact: ReferralFactPath, value: unknown, next: Work, page: Page, removes: boolean): void {
  const before = page.state.work;
  const notice = noticeOf(fact, value, before, next, removes);
  const following = nextFact(next, fact);
  page.change(
    { work: next, ...(notice && { notice }) },
    {
      to:
        following === undefined ? { name: 'check', item: undefined } : { name: 'question', item: following },
    },
  );
}

function noticeOf(
  fact: ReferralFactPath,
  value: unknown,
  before: Work,
  next: Work,
  removes: boolean,
): Page['state']['notice'] {
  if (value === null && isGiven(before.referral, fact)) {
    return { say: ({ words }) => words.changed.putOff, before };
  }
  if (fact === 'children' && removes) return { say: ({ words }) => words.changed.children, before };
  if (fact === 'service' && before.referral && valueAt(before.referral, fact) !== value) {
    const unread = next.referral ? checkReferralSuitability(next.referral).unread.length : 0;
    return {
      say: ({ words }) =>
        [words.changed.service, unread > 0 && words.noLongerCount(unread)].filter(Boolean).join(' '),
      before,
    };
  }
  return undefined;
}

/** Whether a path names a fact of a form. */
export function isFact(path: string): path is ReferralFactPath {
  try {
    describeFact(path as ReferralFactPath);
    return !['reviewAfter', 'identifiedParties'].includes(path);
  } catch {
    return false;
  }
}
