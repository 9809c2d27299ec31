import type { SkippedDay } from '../deadlines/skipped-day.ts';
import type { Finding } from '../decisions/finding.ts';
import { issue, refuse } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import type { Action } from '../policy/action.ts';
import type { NotExpected, RequiredRecord } from '../records/records-report.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { dayInWords } from './day-in-words.ts';
import { explainFinding } from './explain-finding.ts';
import { explainIssue } from './explain-issue.ts';
import { holidayName } from './holidays.ts';
import { own, textAt } from './own.ts';

/** What `explain` can put in words: a part of a report, a skipped day, or an issue of an InvalidInputError. */
export type Explainable = Finding | Action | RequiredRecord | NotExpected | SkippedDay | InputIssue;

/**
 * Puts one part of a report, a skipped day or an input issue into a sentence. A finding about a child begins with the child's number, counted from 1. Of what
 * you gave, the sentence can hold only dates, and the name of a holiday that GOV.UK has published. It holds no path, and no rule or clause id. The choices in
 * an issue are named by their labels.
 *
 * @example
 * const children = [{ ofAgeToExpressViews: true, refusing: true }];
 * const { findings } = checkReferralSuitability({ service: 'supervised-contact', children });
 * findings.filter(({ status }) => status === 'not-met').map((finding) => explain(finding, en));
 * // ['Child 1: the child is refusing to see the parent concerned and is of an age to express views clearly, so the referral is unsuitable; do not send it.']
 *
 * @throws InvalidInputError if the subject is not `Explainable`, or the catalogue is not from this version of the package.
 */
export function explain(subject: Explainable, catalogue: Catalogue): string {
  return inWordsOf(
    catalogue,
    (words) => sentenceOn(subject, words) ?? refuse(issue('subject', 'wrong-type', ['Explainable'])),
  );
}

function sentenceOn(subject: unknown, words: Catalogue): string | undefined {
  const of = (key: string) => own(subject, key);
  if (of('rule') !== undefined) return explainFinding(subject, words);
  if (of('action') !== undefined) return textAt(words.actions, of('action'));
  if (of('due') !== undefined) return explainRecord(subject, words);
  if (of('record') !== undefined) return textAt(words.notExpected, of('record'));
  if (of('reason') !== undefined) return explainSkipped(subject, words);
  return explainIssue(subject, words);
}

function explainRecord(subject: unknown, words: Catalogue): string | undefined {
  const owed = own(words.records, own(subject, 'record'));
  const asked =
    typeof owed === 'string' ? owed : (textAt(owed, own(subject, 'to')) ?? textAt(owed, own(subject, 'via')));
  const due = dueInWords(own(subject, 'due'), words);
  const status = textAt(words.statuses, own(subject, 'status'));
  return asked && due && status && `${asked}, ${due}; ${status}.`;
}

function dueInWords(due: unknown, words: Catalogue): string | undefined {
  const kind = own(due, 'kind');
  switch (kind) {
    case 'by':
      return dayInWords(own(own(due, 'deadline'), 'dueOn'), words, words.due.by);
    case 'immediately':
      return dayInWords(own(due, 'on'), words, words.due.immediately);
    case 'outside-calendar':
      return dayInWords(own(due, 'from'), words, words.due[kind]);
    case 'awaiting':
      return textAt(words.due.awaiting, own(due, 'fact'));
    default:
      return textAt(words.due, kind);
  }
}

function explainSkipped(subject: unknown, words: Catalogue): string | undefined {
  const reason = own(subject, 'reason');
  const { weekend, holiday, closed } = words.skipped;
  const say = (sentence: (day: string) => string) => dayInWords(own(subject, 'date'), words, sentence);
  if (reason === 'saturday' || reason === 'sunday') return say(weekend);
  if (reason !== 'holiday') return undefined;
  const given = own(subject, 'name');
  const name = typeof given === 'string' ? holidayName(given, words.language) : undefined;
  return say(name === undefined ? closed : (day) => holiday(day, name));
}
