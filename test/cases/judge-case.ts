import {
  checkReferralSuitability,
  type Finding,
  type RequiredRecord,
  requiredRecords,
  validateSessionPlan,
} from '../../src/index.ts';
import {
  type HistoryCase,
  historyCase,
  type PlanCase,
  planCase,
  type ReferralCase,
  referralCase,
} from './case-schema.ts';
import { asking, readCase, readExample, textOf } from './read-case.ts';

/** What a case expects, and what the package says of the same things. */
export interface Compared {
  readonly expected: unknown;
  readonly found: unknown;
}

/** Judges a case of a referral. */
export function judgeReferral(file: string, text: string): Compared {
  const { expect, under, ...given } = readCase(file, text, referralCase);
  const referral = factsOfReferral(file, given);
  const report = asking(file, 'referral', () => checkReferralSuitability(referral as never, { under }));
  const found = {
    funding: settledOrPossible(report.funding.possible),
    suitability: settledOrPossible(report.suitability.possible),
    readiness: settledOrPossible(report.readiness.possible),
    actions: report.actions.map(({ action }) => action),
    findings: statusesOf(report.findings, expect.findings),
    missing: report.missing.map(({ fact }) => fact),
    unanswered: report.unanswered,
    unread: report.unread,
  };
  return { expected: expect, found: among(expect, found) };
}

/** Judges a case of a session plan. */
export function judgePlan(file: string, text: string): Compared {
  const { expect, under, plan }: PlanCase = readCase(file, text, planCase);
  const report = asking(file, 'plan', () => validateSessionPlan(plan as never, { under }));
  const found = {
    ...report,
    plan: settledOrPossible(report.plan.possible),
    findings: statusesOf(report.findings, expect.findings),
    missing: report.missing.map(({ fact }) => fact),
  };
  return { expected: expect, found: among(expect, found) };
}

/** Judges a case of a case history. */
export function judgeHistory(file: string, text: string): Compared {
  const { expect, under, asOf, history, example }: HistoryCase = readCase(file, text, historyCase);
  if ((history === undefined) === (example === undefined))
    throw new Error(`${file}: give the facts in history, or in a file named in example, and not in both`);
  const facts = history ?? readExample(file, example as string);
  const report = asking(file, 'history', () => requiredRecords(facts as never, { under, asOf }));
  const records = expect.records.map((wanted) => {
    const item = report.required.find(({ record, of }) => record === wanted.record && of === wanted.of);
    return item
      ? among(wanted, { ...item, due: whenDue(item) })
      : `${wanted.record} is not listed${wanted.of === undefined ? '' : ` for ${wanted.of}`}`;
  });
  const listed = report.required.map(({ record }) => record);
  const found = {
    records,
    notOwed: expect.notOwed?.filter((record) => !listed.includes(record)),
    notExpected: report.notExpected.map(({ record }) => record),
  };
  return { expected: expect, found: among(expect, found) };
}

/** The facts of a case of a referral: its own, laid over those of the case or the example that it names. */
function factsOfReferral(
  file: string,
  { referral, like, example }: Pick<ReferralCase, 'referral' | 'like' | 'example'>,
): unknown {
  if (like !== undefined && example !== undefined)
    throw new Error(`${file}: name another case in like, or a file in example, and not both`);
  if (referral === undefined && example === undefined)
    throw new Error(`${file}: give the facts in referral, or in a file named in example`);
  const base =
    like !== undefined
      ? factsOfReferral(
          `referrals/${like}`,
          readCase(`referrals/${like}`, textOf('referrals', like), referralCase),
        )
      : example !== undefined
        ? readExample(file, example)
        : {};
  return laidOver(base, referral ?? {});
}

/** Groups are joined fact by fact; anything else takes the place of what was there. */
function laidOver(base: unknown, facts: Readonly<Record<string, unknown>>): unknown {
  const whole: Record<string, unknown> = { ...(base as object) };
  for (const [key, value] of Object.entries(facts)) {
    whole[key] = isGroup(value) && isGroup(whole[key]) ? laidOver(whole[key], value) : value;
  }
  return whole;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const settledOrPossible = (possible: readonly string[]) => (possible.length === 1 ? possible[0] : possible);

/** The statuses of the rules that the case names, one for each child where the rule is judged child by child. */
function statusesOf(findings: readonly Finding[], wanted: object = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(wanted).map((wantedRule) => {
      const found = findings.filter(({ rule }) => rule === wantedRule);
      const statuses = found.map(({ status }) => status);
      return [wantedRule, found.some(({ child }) => child !== undefined) ? statuses : statuses[0]];
    }),
  );
}

const whenDue = ({ due }: RequiredRecord) => (due.kind === 'by' ? due.deadline.dueOn : due.kind);

/** Of what was found, the part that the case speaks of. */
const among = (wanted: object, found: object): object =>
  Object.fromEntries(Object.entries(found).filter(([key]) => Object.hasOwn(wanted, key)));
