import { explain, nameOf, requiredRecords, type Service } from 'family-time-rules';
import { issuesOf } from '../issues.ts';
import type { Speech } from '../speech.ts';
import type { Refusal } from '../state.ts';
import { type CaseLog, type EventKind, historyOf } from './case-log.ts';

/** Why a log cannot stand, told at the field that would have changed it. */
export function refuseLog(
  log: CaseLog,
  service: Service,
  field: string,
  what: (speech: Speech) => string,
): Refusal | undefined {
  const [issue] = issuesOf(() => requiredRecords(historyOf(log, service)));
  return issue && { field, say: (speech) => `${what(speech)}: ${explain(issue, speech.catalogue)}` };
}

export const eventName =
  (kind: EventKind) =>
  ({ catalogue }: Speech): string =>
    nameOf(kind, catalogue);
