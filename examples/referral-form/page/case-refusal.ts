import { type InputIssue, requiredRecords, type Service } from 'family-time-rules';
import { type CaseLog, historyOf } from './case-log.ts';
import { issuesOf } from './issues.ts';
import type { Refusal } from './state.ts';

/** Why a log cannot stand, told at the field that would have changed it. */
export function refusalOf(log: CaseLog, service: Service, field: string): Refusal | undefined {
  const [issue] = issuesOf(() => requiredRecords(historyOf(log, service)));
  return issue && { field, problem: problemOf(issue) };
}

/** The package asks for a date as it is written in data; the page has three boxes for it. */
const problemOf = (issue: InputIssue): Refusal['problem'] =>
  issue.code === 'not-a-date' || issue.code === 'not-an-instant' ? 'not-a-real-date' : issue;
