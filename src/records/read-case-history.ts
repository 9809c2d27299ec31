import type { DayNumber } from '../deadlines/civil-date.ts';
import { InvalidInputError, issue } from '../input/invalid-input-error.ts';
import type { InputIssue, IssueCode } from '../input/issue.ts';
import { parse } from '../input/parse.ts';
import type { RecordRule } from '../statements/record.ts';
import { CaseHistorySchema } from './case-history-schema.ts';
import { type History, historyOf } from './history.ts';
import { recordRules } from './record-rules.ts';

/** A case history that a caller gave, wholly valid, with its days; or an InvalidInputError. */
export function readCaseHistory(value: unknown): History {
  const history = historyOf(parse(CaseHistorySchema, value));
  const issues = [...issuesOfOrder(history), ...issuesOfCompletions(history)];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return history;
}

function issuesOfOrder({ events, milestones }: History): InputIssue[] {
  const { session } = events;
  const issues = session.flatMap((heldOn, place) =>
    heldOn < (session[place - 1] ?? heldOn)
      ? [issue(`sessions.${place}.heldOn`, 'sessions-out-of-order')]
      : [],
  );
  const ceased = milestones.contactCeasedOn;
  if (ceased !== undefined && session.some((heldOn) => heldOn > ceased)) {
    issues.push(issue('contactCeasedOn', 'ceased-before-last-session'));
  }
  return issues;
}

function issuesOfCompletions(history: History): InputIssue[] {
  return history.completed.flatMap(({ record, on, of }, place) => {
    const rules = recordRules.filter((rule) => rule.record === record);
    const [field, code] = fault(rules, on, of, history) ?? [];
    return field && code ? [issue(`completed.${place}.${field}`, code)] : [];
  });
}

/** What is wrong with one completion, and with which of its fields. */
function fault(
  rules: readonly RecordRule[],
  on: DayNumber,
  of: number | undefined,
  { service, milestones, events }: History,
): ['record' | 'of' | 'at', IssueCode] | undefined {
  const { per, due } = rules[0] as RecordRule;
  if (rules.every((rule) => isForeign(rule, service))) return ['record', 'record-foreign-to-service'];
  if (per === 'case') {
    if (of !== undefined) return ['of', 'of-superfluous'];
    const received =
      'from' in due && due.from === 'referralReceivedAt' ? milestones.referralReceivedAt : undefined;
    return received !== undefined && on < received ? ['at', 'completed-too-early'] : undefined;
  }
  if (of === undefined) return ['of', 'of-missing'];
  const happened = events[per][of];
  if (happened === undefined) return ['of', 'of-out-of-range'];
  return on < happened ? ['at', 'completed-too-early'] : undefined;
}

/** The second statement speaks to supervised contact alone, so what only it asks for does too. */
const isForeign = ({ service, clauses }: RecordRule, given: History['service']): boolean =>
  service === undefined
    ? given === 'supported-contact' && clauses.every((clause) => clause.startsWith('sft.'))
    : service !== given;
