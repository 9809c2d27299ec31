import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { HistoryCode, InputIssue } from '../input/issue.ts';
import { modelIssue } from '../input/model-issue.ts';
import { parse } from '../input/parse.ts';
import { statementsOn } from '../policy/applied.ts';
import type { RecordRule } from '../policy/record.ts';
import type { CaseHistory } from './case-history.ts';
import { caseHistoryModel } from './case-history-schema.ts';
import { type History, historyOf } from './history.ts';
import { historyIssue } from './history-issue.ts';
import { recordsInForce } from './rules-in-force.ts';

/**
 * A case history that a caller gave, with its days.
 *
 * @throws InvalidInputError if the history is not valid
 */
export const readCaseHistory = (value: unknown): History => readDays(parse(caseHistoryModel, value));

/** The days of a case history whose fields are valid one by one; or an InvalidInputError if one contradicts another. */
export function readDays(given: CaseHistory): History {
  const history = historyOf(given);
  const issues = [...issuesOfOrder(history), ...issuesOfDeclining(history), ...issuesOfCompletions(history)];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return history;
}

function issuesOfOrder({ events, milestones }: History): InputIssue[] {
  const { session } = events;
  const issues = session.flatMap((heldOn, place) =>
    heldOn < (session[place - 1] ?? heldOn)
      ? [modelIssue(`sessions.${place}.heldOn`, 'sessions-out-of-order')]
      : [],
  );
  const ceased = milestones.contactCeasedOn;
  if (ceased !== undefined && session.some((heldOn) => heldOn > ceased)) {
    issues.push(historyIssue('contactCeasedOn', 'ceased-before-last-session'));
  }
  return issues;
}

function issuesOfDeclining({ declinedOn, events, milestones }: History): InputIssue[] {
  if (declinedOn === undefined) return [];
  const { referralReceivedAt, contactCeasedOn } = milestones;
  return [
    ...(events.session.length > 0 || contactCeasedOn !== undefined
      ? [historyIssue('declinedOn', 'contact-after-declining')]
      : []),
    ...(referralReceivedAt !== undefined && declinedOn < referralReceivedAt
      ? [historyIssue('declinedOn', 'declined-before-receipt')]
      : []),
  ];
}

function issuesOfCompletions(history: History): InputIssue[] {
  const rules = recordsInForce(history.service, statementsOn(history.service));
  return history.completed.flatMap((completion, place) => {
    const rule = rules.find(({ record }) => record === completion.record);
    const [field, code] = rule
      ? (fault(rule, completion, history) ?? [])
      : (['record', 'record-foreign-to-service'] as const);
    return field && code ? [historyIssue(`completed.${place}.${field}`, code)] : [];
  });
}

/** What is wrong with a completion, and in which of its fields. */
function fault(
  { per, due }: RecordRule,
  { on, of }: History['completed'][number],
  { milestones, events }: History,
): ['of' | 'at', HistoryCode] | undefined {
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
