import type * as z from 'zod/mini';
import * as models from '../input/date-models.ts';
import { choice, known, list, type Model, object, wholeNumber } from '../input/model.ts';
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
    service: choice(facts.service),
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
        record: choice(recordIds),
        at: when,
        of: known(wholeNumber(0)),
      }),
    ),
  });
})() as unknown as Model<ObjectSchema<CaseHistory>>;

/**
 * The Zod schema of a case history, which is also a Standard Schema. It accepts the fields of `CaseHistory` and no others. Its messages are sentences in
 * English that never repeat a value or an unknown key. It does not check one field against another, such as that sessions are in order: `requiredRecords`
 * checks that.
 *
 * @example
 * CaseHistorySchema.safeParse({ service: 'supported-contact', referralReceivedAt: '2026-03-27T16:45:00Z' }).success; // true
 */
export const CaseHistorySchema: ObjectSchema<CaseHistory> = /* @__PURE__ */ (() => caseHistoryModel.schema)();
