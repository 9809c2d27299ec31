import type { IssueCode } from '../input/issue.ts';
import { recordIds } from '../policy/codes.ts';
import { factAt } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { Catalogue } from './catalogue.ts';
import { elementsOf, own, textAt } from './own.ts';

/**
 * Returns the sentence on an issue; undefined if its code is not known. The sentence says what is accepted only if all of it comes from this package: numbers,
 * and the names of types, keys and codes. It names a fact by its question, and a choice by its label.
 */
export function explainIssue(subject: unknown, words: Catalogue): string | undefined {
  const code = own(subject, 'code');
  if (typeof code !== 'string' || !Object.hasOwn(words.issues, code)) return undefined;
  const given = elementsOf(own(subject, 'expected'), MOST_EXPECTED) ?? [];
  const fact = factAt(own(subject, 'path'));
  const expected = given.map((name) => {
    const asked = factAt(name);
    if (code === 'not-a-fact') return asked && words.questions[asked];
    return textAt(words.choices, fact, name) ?? (isOurs(name) ? name : undefined);
  });
  return words.issues[code as IssueCode](isComplete(expected) ? expected : []);
}

/** No issue of this package lists more. */
const MOST_EXPECTED = 20;

const isComplete = (texts: readonly (string | undefined)[]): texts is readonly string[] =>
  !texts.includes(undefined);

/** A number, or a name that this package gives. */
const isOurs = (name: unknown): name is string =>
  typeof name === 'string' && (/^\d{1,6}$/.test(name) || ourNames().includes(name));

const ourNames = (): readonly string[] =>
  `${JSON.stringify(facts)} ${recordIds} ${otherNames}`.match(/[a-z][\w-]*/gi) ?? [];

/** The types, the keys of plans, histories, calendars and options, and the codes, that are neither facts nor records. */
const otherNames =
  'object array string number date Catalogue Verdict SuitabilityReport Explainable ' +
  'sessions minutes on attendees referralReceivedAt heldOn contactCeasedOn incidents at safeguardingConcerns nonEngagement noticedOn otherIssues declinedOn completed record of ' +
  'under calendar asOf decision among from until after workingDays days name holidays title events ' +
  'child-contact-services supervised-family-time funding suitability readiness plan boolean';
