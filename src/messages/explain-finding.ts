import { MOST_CHILDREN } from '../policy/fact-path.ts';
import type { Catalogue } from './catalogue.ts';
import { afterColon } from './first-letter.ts';
import { own, textAt } from './own.ts';

/** Returns the sentence on a finding; undefined if the subject is not a finding. */
export function explainFinding(finding: unknown, words: Catalogue): string | undefined {
  const sentence = sentenceOn(finding, words);
  return own(finding, 'child') === undefined ? sentence : aboutChild(own(finding, 'child'), sentence, words);
}

/** A sentence that begins with which child it is about, given the child's place counted from 0; undefined where no child has that place. */
export function aboutChild(
  place: unknown,
  sentence: string | undefined,
  words: Catalogue,
): string | undefined {
  const number = numberOf(place);
  return number === undefined || sentence === undefined
    ? undefined
    : `${words.child(number)}: ${afterColon(sentence)}`;
}

/** Why a referral is unsuitable or unlikely to be suitable, as it stands within a sentence; undefined where the rule gives no reason. */
export function reasonOf(finding: unknown, words: Catalogue): string | undefined {
  return reasonIn(finding, words, numberOf(own(finding, 'child')));
}

function sentenceOn(finding: unknown, words: Catalogue): string | undefined {
  const status = own(finding, 'status');
  const strength = own(finding, 'strength');
  const reason = status === 'not-met' ? reasonIn(finding, words, undefined) : undefined;
  if (reason === undefined) return textAt(words.rules, own(finding, 'rule'), status);
  return strength === 'must' || strength === 'should' ? words.notMet[strength](reason) : undefined;
}

function reasonIn(finding: unknown, words: Catalogue, child: number | undefined): string | undefined {
  const reason = own(words.reasons, own(finding, 'rule'));
  if (typeof reason === 'function') return reason(child);
  return typeof reason === 'string' ? reason : undefined;
}

/** People count children from 1. */
function numberOf(place: unknown): number | undefined {
  const exists = Number.isInteger(place) && (place as number) >= 0 && (place as number) < MOST_CHILDREN;
  return exists ? (place as number) + 1 : undefined;
}
