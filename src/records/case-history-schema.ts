import * as z from 'zod/mini';
import * as models from '../input/date-models.ts';
import { known, list, type Model, object, value } from '../input/model.ts';
import type { ObjectSchema } from '../input/object-schema.ts';
import { LONGEST_LIST } from '../input/own-data.ts';
import { recordIds } from '../policy/codes.ts';
import { facts } from '../policy/facts.ts';
import type { CaseHistory } from './case-history.ts';

export const caseHistoryModel = /* @__PURE__ */ (() => {
  const date = models.date();
  const when = models.when();
  const listOf = <Schema extends z.ZodMiniType>(element: Model<Schema>) =>
    known(list(element, { most: LONGEST_LIST }));
  return object({
    service: value(z.enum(facts.service)),
    referralReceivedAt: known(when),
    sessions: listOf(object({ heldOn: date })),
    contactCeasedOn: known(date),
    incidents: listOf(object({ at: when })),
    safeguardingConcerns: listOf(object({ at: when })),
    nonEngagement: listOf(object({ noticedOn: date })),
    otherIssues: listOf(object({ noticedOn: date })),
    declinedOn: known(date),
    completed: listOf(
      object({
        record: value(z.enum(recordIds)),
        at: when,
        of: known(value(z.number().check(z.int(), z.minimum(0)))),
      }),
    ),
  });
})() as unknown as Model<ObjectSchema<CaseHistory>>;

/**
 * The Zod schema of a case history, also a Standard Schema. It accepts the fields of `CaseHistory` and no others. What spans several fields, such as sessions out of
 * order, is checked by `requiredRecords` alone.
 *
 * @example
 * CaseHistorySchema.safeParse({ service: 'supported-contact', referralReceivedAt: '2026-03-27T16:45:00Z' }).success; // true
 */
export const CaseHistorySchema: ObjectSchema<CaseHistory> = /* @__PURE__ */ (() => caseHistoryModel.schema)();
