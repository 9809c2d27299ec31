import { checkReferralSuitability, InvalidInputError, type Verdict } from 'family-time-rules';
import { describe, expect, test } from 'vitest';
import { type Case, cases, parseCase } from './read-cases.ts';

const settledOrPossible = ({ possible }: Verdict<string>) => (possible.length === 1 ? possible[0] : possible);

/** What the package answers to a case, as far as the case speaks of it. */
function answersTo({ referral, under, expect: expected }: Case) {
  const report = checkReferralSuitability(referral, { under });
  return {
    funding: settledOrPossible(report.funding),
    suitability: settledOrPossible(report.suitability),
    readiness: settledOrPossible(report.readiness),
    actions: report.actions.map(({ action }) => action),
    ...(expected.missing && { missing: report.missing.map(({ fact }) => fact) }),
  };
}

describe('the cases that this application relies on', () => {
  test.each(cases())('%s', (_, each) => {
    expect(answersTo(each)).toEqual(each.expect);
  });
});

describe('a mistake in a case is a failure', () => {
  const text = `
title: A case
decides: A sentence.
referral: { service: supported-contact, mode: face-to-face, risk: { identified: yes } }
expect:
  funding: [cafcass-cymru, parties]
  suitability: [unlikely, unsuitable]
  readiness: [ready, incomplete]
  actions: [consider-supervised-contact]
`;
  const spoilt = (from: string, to: string) => parseCase('spoilt', text.replace(from, to));

  test('this one is in order', () => {
    const each = parseCase('in-order', text);
    expect(answersTo(each)).toEqual(each.expect);
  });

  test.each([
    ['decides', 'because'],
    ['  readiness', '  redyness'],
  ])('a key that a case does not have, for %s', (from, to) => {
    expect(() => spoilt(from, to)).toThrow(to.trim());
  });

  test('a fact that there is not', () => {
    expect(() => answersTo(spoilt('identified', 'identifed'))).toThrow(InvalidInputError);
  });

  test.each([
    ['[unlikely, unsuitable]', 'unlikely'],
    ['[consider-supervised-contact]', '[]'],
    ['  readiness: [ready, incomplete]\n', ''],
  ])('another answer than %s', (from, to) => {
    const each = spoilt(from, to);
    expect(answersTo(each)).not.toEqual(each.expect);
  });
});
