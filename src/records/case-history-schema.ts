import * as z from 'zod/mini';
import { isPlainDate } from '../deadlines/civil-date.ts';
import { dayOfWhen } from '../deadlines/instant.ts';
import { LONGEST_LIST } from '../input/own-data.ts';
import { facts } from '../policy/facts.ts';
import { known } from '../referral/schema-of-facts.ts';
import type { CaseHistory } from './case-history.ts';
import { recordRules } from './record-rules.ts';

/** A case history, strictly: no key but its own. What spans fields is looked at by `requiredRecords`, not here. */
export const CaseHistorySchema: z.ZodMiniType<CaseHistory, CaseHistory> = /* @__PURE__ */ (() => {
  const date = z.string().check(z.refine(isPlainDate, { error: 'not-a-date' }));
  const when = z
    .string()
    .check(z.refine((text) => dayOfWhen(text) !== undefined, { error: 'not-an-instant' }));
  const list = <Element extends z.ZodMiniType>(element: Element) =>
    known(z.array(element).check(z.maxLength(LONGEST_LIST)));
  return z.strictObject({
    service: z.enum(facts.service),
    referralReceivedAt: known(when),
    sessions: list(z.strictObject({ heldOn: date })),
    contactCeasedOn: known(date),
    incidents: list(z.strictObject({ at: when })),
    safeguardingConcerns: list(z.strictObject({ at: when })),
    nonEngagement: list(z.strictObject({ noticedOn: date })),
    completed: list(
      z.strictObject({
        record: z.enum([...new Set(recordRules.map(({ record }) => record))]),
        at: when,
        of: known(z.number().check(z.int(), z.minimum(0))),
      }),
    ),
  }) as z.ZodMiniType<CaseHistory, CaseHistory>;
})();
