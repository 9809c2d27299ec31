import { expect, it } from 'vitest';
import { facts } from '../../src/policy/facts.ts';
import { layout } from '../../src/referral/layout.ts';

const paths = (children: number | undefined) => layout(children).map(({ path }) => path);
const outside = Object.keys(facts).filter((key) => !key.startsWith('children'));

it('children are one fact while nothing is known of them', () => {
  expect(paths(undefined).filter((path) => path.startsWith('children'))).toEqual(['children']);
});

it('then the facts of each are, child by child', () => {
  expect(paths(2).filter((path) => path.startsWith('children'))).toEqual([
    'children.0.ofAgeToExpressViews',
    'children.0.refusing',
    'children.0.spokenTo',
    'children.0.observed',
    'children.1.ofAgeToExpressViews',
    'children.1.refusing',
    'children.1.spokenTo',
    'children.1.observed',
  ]);
});

it.each([undefined, 1, 20])('every other fact stands there once, in printed order (%s)', (children) => {
  expect(paths(children).filter((path) => !path.startsWith('children'))).toEqual(outside);
});
