import {
  askFor,
  explain,
  type InputIssue,
  type Referral,
  requiredRecords,
  withFact,
} from 'family-time-rules';
import { type CaseLog, eventKinds, historyOf } from '../case/case-log.ts';
import type { SentEntries } from '../case/sent-entries.ts';
import { issuesOf } from '../issues.ts';
import { isFact } from '../referral/answer.ts';
import type { Refusal, Work } from '../state.ts';
import { FORMAT, VERSION } from './saved-file.ts';

type Problem = Refusal['say'];
type Data<Key extends string> = { readonly [Name in Key]?: unknown };

const unreadable: Problem = ({ words }) => words.file.problems.unreadable;
const foreign: Problem = ({ words }) => words.file.problems.foreign;
const newer: Problem = ({ words }) => words.file.problems.newer;
const damaged: Problem = ({ words }) => words.file.problems.damaged;

const FILE_KEYS = ['format', 'version', 'caseId', 'referral', 'putOff', 'log', 'sent'] as const;
type FileKey = (typeof FILE_KEYS)[number];

/** The work in a saved file, or why the file cannot be used. */
export function openFile(text: string): Work | Problem {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable;
  }
  if (!isObject(data, FILE_KEYS) || data.format !== FORMAT) return foreign;
  if (typeof data.version !== 'number' || data.version < 1) return damaged;
  if (data.version > VERSION) return newer;
  return readWork(data);
}

function readWork(data: Data<FileKey>): Work | Problem {
  const { caseId, putOff, log, sent } = data;
  const isWhole =
    hasOnly(data, FILE_KEYS) &&
    typeof caseId === 'string' &&
    /^[0-9a-f-]{36}$/.test(caseId) &&
    isListOf(putOff, (fact) => typeof fact === 'string' && isFact(fact)) &&
    isLog(log) &&
    isSent(sent);
  if (!isWhole) return damaged;
  const referral = data.referral as Referral | undefined;
  const work = { caseId, referral, putOff, log, sent } as Work;
  return (referral === undefined ? damagedUnless(log.events.length === 0) : wrongIn(work, referral)) ?? work;
}

const damagedUnless = (holds: boolean): Problem | undefined => (holds ? undefined : damaged);

/** What the package refuses of the answers or the case dates, with the question that it is about. */
function wrongIn({ log }: Work, referral: Referral): Problem | undefined {
  const [wrongAnswer] = issuesOf(() => withFact(referral, 'service', referral.service));
  if (wrongAnswer) return sentenceOn(wrongAnswer, true);
  const [wrongDate] = issuesOf(() => requiredRecords(historyOf(log, referral.service)));
  return wrongDate && sentenceOn(wrongDate, false);
}

const sentenceOn =
  (issue: InputIssue, isAnswer: boolean): Problem =>
  ({ words, catalogue }) => {
    const { path } = issue;
    const about = isAnswer ? (isFact(path) ? askFor(path, catalogue) : '') : words.file.caseDates;
    return words.file.damagedAt(about, explain(issue, catalogue));
  };

/** Whether a value is an object; what stands under each of the keys is not known yet. */
const isObject = <Key extends string>(value: unknown, _keys: readonly Key[]): value is Data<Key> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is an object with none but the given keys. */
const hasOnly = <Key extends string>(value: unknown, keys: readonly Key[]): value is Data<Key> =>
  isObject(value, keys) && Object.keys(value).every((key) => keys.some((one) => one === key));

const isListOf = (value: unknown, holds: (entry: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every(holds);

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function isLog(log: unknown): log is CaseLog {
  if (!hasOnly(log, ['events', 'done'])) return false;
  const { events, done } = log;
  if (!isListOf(events, isEvent)) return false;
  const ids = (events as CaseLog['events']).map(({ id }) => id);
  const isDone = (entry: unknown) =>
    hasOnly(entry, ['record', 'event', 'on']) &&
    isDay(entry.on) &&
    (entry.event === undefined || ids.some((id) => id === entry.event));
  return new Set(ids).size === ids.length && isListOf(done, isDone);
}

const isEvent = (entry: unknown): boolean =>
  hasOnly(entry, ['id', 'kind', 'on']) &&
  Number.isInteger(entry.id) &&
  eventKinds.some((kind) => kind === entry.kind) &&
  isDay(entry.on);

const isSent = (sent: unknown): sent is SentEntries =>
  isObject(sent, []) &&
  Object.entries(sent).every(([key, entry]) => /^[a-z-]+\.(\d+|case)$/.test(key) && isSentEntry(entry));

const isSentEntry = (entry: unknown): boolean =>
  hasOnly(entry, ['date', 'sequence', 'cancelled']) &&
  isDay(entry.date) &&
  Number.isInteger(entry.sequence) &&
  typeof entry.cancelled === 'boolean';
