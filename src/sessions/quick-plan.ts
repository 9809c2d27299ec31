import { isPlainDate } from '../deadlines/civil-date.ts';
import type { InputIssue } from '../input/issue.ts';
import { isObject, putWithin, readFields, readList } from '../input/own-data.ts';
import { plainValue } from '../input/parse.ts';
import type { Session, SessionPlan } from './session-plan.ts';
import { MOST_MINUTES, MOST_PEOPLE, MOST_SESSIONS } from './session-plan-schema.ts';

/*
 * Most of what a referral holds is its session plan, so it is copied and checked here without a model and without Zod. What is not certainly valid goes to Zod,
 * which says whether it is valid and what is wrong.
 */

/** A session plan as a referral holds it. */
export type PlanFields = Omit<SessionPlan, 'service'>;

const PLAN_KEYS: readonly (keyof PlanFields)[] = ['sessions', 'reviewAfter', 'identifiedParties'];
const SESSION_KEYS: readonly (keyof Session)[] = ['minutes', 'on', 'attendees'];

/** What is found on the way: issues, and whether all is certainly valid. */
interface Doubts {
  readonly issues: InputIssue[];
  isCertain: boolean;
}

/** The same copy of a plan's fields that `plainCopy` makes. Takes note of what is not certainly valid. */
export function copyPlan(value: unknown, doubts: Doubts): unknown {
  if (!isObject(value)) return inDoubt(value, doubts);
  const values: unknown[] = [undefined, undefined, undefined];
  if (!readFields(value, '', PLAN_KEYS, doubts.issues, values)) return undefined;
  const sessions = values[0];
  const reviewAfter = values[1];
  const identifiedParties = values[2];
  return {
    sessions: copySessions(sessions, doubts),
    reviewAfter:
      reviewAfter == null || isWhole(reviewAfter, MOST_SESSIONS) ? reviewAfter : inDoubt(reviewAfter, doubts),
    identifiedParties: copyPeople(identifiedParties, 'identifiedParties', doubts),
  };
}

function copySessions(value: unknown, doubts: Doubts): unknown {
  if (!isObject(value)) return inDoubt(value, doubts);
  const { issues } = doubts;
  const sessions = readList(value, 'sessions', MOST_SESSIONS, issues);
  if (!sessions) return undefined;
  if (sessions.length === 0) doubts.isCertain = false;
  const values: unknown[] = [undefined, undefined, undefined];
  for (let place = 0; place < sessions.length; place++) {
    const since = issues.length;
    sessions[place] = copySession(sessions[place], values, doubts);
    if (issues.length > since) putWithin(`sessions.${place}`, issues, since);
  }
  return sessions;
}

function copySession(value: unknown, values: unknown[], doubts: Doubts): unknown {
  if (!isObject(value)) return inDoubt(value, doubts);
  values[0] = values[1] = values[2] = undefined;
  if (!readFields(value, '', SESSION_KEYS, doubts.issues, values)) return undefined;
  const minutes = values[0];
  const on = values[1];
  const attendees = values[2];
  return {
    minutes: isWhole(minutes, MOST_MINUTES) ? minutes : inDoubt(minutes, doubts),
    on: on == null || (typeof on === 'string' && isPlainDate(on)) ? on : inDoubt(on, doubts),
    attendees: copyPeople(attendees, 'attendees', doubts),
  };
}

function copyPeople(value: unknown, path: string, doubts: Doubts): unknown {
  if (value == null) return value;
  if (!isObject(value)) return inDoubt(value, doubts);
  const people = readList(value, path, MOST_PEOPLE, doubts.issues);
  if (!people) return undefined;
  for (let place = 0; place < people.length; place++) {
    if (!isCertainlyReference(people[place])) people[place] = inDoubt(people[place], doubts);
  }
  return people;
}

function inDoubt(value: unknown, doubts: Doubts): unknown {
  doubts.isCertain = false;
  return plainValue(value);
}

const isWhole = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

/** It begins and ends with a printed character of ASCII. */
const isCertainlyReference = (value: unknown): boolean =>
  typeof value === 'string' &&
  isPrinted(value.charCodeAt(0)) &&
  isPrinted(value.charCodeAt(value.length - 1));

const isPrinted = (code: number): boolean => code > 0x20 && code < 0x7f;
