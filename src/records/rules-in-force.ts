import { deepFreeze } from '../internal/deep-freeze.ts';
import { memoize } from '../internal/memoize.ts';
import { type Applied, inForce, recordRules, unexpectedRules } from '../policy/applied.ts';
import type { ClauseId } from '../policy/codes.ts';
import type { RecordRule } from '../policy/record.ts';
import type { Service } from '../policy/service.ts';
import type { NotExpected } from './records-report.ts';

/** What is owed under the applied statements for the service, each record once, in the order of `RecordId`. */
export const recordsInForce = (service: Service, applied: Applied): readonly RecordRule[] =>
  mergedRecords(applied)(service);

const mergedRecords = /* @__PURE__ */ memoize((applied: Applied) =>
  memoize((service: Service): readonly RecordRule[] => {
    const merged = new Map<string, RecordRule>();
    for (const rule of inForce(recordRules(), applied)) {
      if ((rule.service ?? service) !== service) continue;
      const asked = { ...rule, clauses: speakingOf(service, rule.clauses) };
      const earlier = merged.get(rule.record);
      merged.set(rule.record, earlier ? merge(earlier, asked) : asked);
    }
    return deepFreeze([...merged.values()]);
  }),
);

/** Where two statements ask for the same record, the earlier one decides, its limit included, but for what prevails in the later one. */
function merge(earlier: RecordRule, later: RecordRule): RecordRule {
  const { prevails } = later;
  const clauses = [...earlier.clauses, ...later.clauses];
  return { ...later, ...earlier, ...(prevails && { [prevails]: later[prevails] }), clauses };
}

/** What is not expected of centres under the applied statements for the service. */
export function unexpectedInForce(service: Service, applied: Applied): readonly NotExpected[] {
  return inForce(unexpectedRules(), applied)
    .filter((rule) => rule.service === service)
    .map(({ record, clauses }) => ({ record, clauses }));
}

const sectionsOnOtherService: Readonly<Record<Service, string>> = {
  'supported-contact': 'ccs.supervised.',
  'supervised-contact': 'ccs.supported.',
};

const speakingOf = (service: Service, clauses: readonly ClauseId[]) =>
  clauses.filter((clause) => !clause.startsWith(sectionsOnOtherService[service]));
