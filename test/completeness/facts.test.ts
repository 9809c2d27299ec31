import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import {
  type FactPath,
  type Known,
  type Referral,
  ReferralSchema,
  type SessionPlan,
  SessionPlanSchema,
} from '../../src/index.ts';
import { actionRules, planRules, referralRules } from '../../src/policy/applied.ts';
import { facts } from '../../src/policy/facts.ts';

type Facts = typeof facts;
type Listed = { [Key in keyof Facts]: Facts[Key] extends readonly unknown[] ? Key : never }[keyof Facts];

/** The leaves of a referral's type with their values, as the table of facts writes their paths. */
type Leaves<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string as NonNullable<Tree[Key]> extends readonly unknown[] | { sessions: unknown }
    ? never
    : NonNullable<Tree[Key]> extends object
      ? never
      : `${Prefix}${Key}`]-?: NonNullable<Tree[Key]>;
};
type Groups = Omit<Required<Referral>, 'children' | 'sessionPlan'>;
type InGroups = {
  [Group in keyof Groups & string]: NonNullable<Groups[Group]> extends object
    ? Leaves<NonNullable<Groups[Group]>, `${Group}.`>
    : Record<Group, NonNullable<Groups[Group]>>;
}[keyof Groups & string];
type Merged<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer All) => void
  ? { [Key in keyof All]: All[Key] }
  : never;
type OfChild = Leaves<NonNullable<Referral['children']>[number], 'children.*.'>;
type FactsOfReferral = Merged<InGroups | OfChild>;

const printed = Object.keys(facts);
const listed = printed.filter((fact) => typeof facts[fact as keyof Facts] !== 'string');

/** Every fact that something made of conditions tests. */
function tested(condition: unknown): readonly string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  const parts = Object.values(condition).flatMap((part) => tested(part));
  return 'fact' in condition ? [condition.fact as string, ...parts] : parts;
}

/** A fact of a plan is one of the referral's plan too. */
const readByPlans = planRules().flatMap(({ reads }) => reads);
const read = new Set([
  ...referralRules().flatMap(({ applies, holds, each }) => [
    ...tested([applies, holds]),
    ...(each === 'child' ? ['children'] : []),
  ]),
  ...actionRules().flatMap(({ when }) => tested(when)),
  ...readByPlans.flatMap((fact) => [fact, `sessionPlan.${fact}`]),
]);

interface Shape {
  readonly anyOf?: readonly Shape[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** The paths of a schema with the values that each takes; what has no list of values is there by its type. */
function described(shape: Shape, path = ''): readonly (readonly [path: string, values: unknown])[] {
  const [known] = (shape.anyOf ?? [shape]).filter(({ type }) => type !== 'null');
  const { type, properties, items, ...rest } = known as Shape;
  if (properties) {
    return Object.entries(properties).flatMap(([key, part]) =>
      described(part, path === '' ? key : `${path}.${key}`),
    );
  }
  if (path === 'children') return [[path, 'children'], ...described(items as Shape, 'children.*')];
  return [[path, rest.enum ?? ([type].flat().includes('boolean') ? [true, false] : type)]];
}

describe('every fact', () => {
  it.each(printed)('%s is read by a rule or an action', (fact) => {
    expect([...read]).toContain(fact);
  });

  it.each([...read])('%s, which is read, is in the table', (fact) => {
    expect(printed).toContain(fact);
  });

  it('is in the schema of a referral, in its place and with its values, and the schema holds no other', () => {
    const schema = described(z.toJSONSchema(ReferralSchema) as Shape);
    const inPlan = schema.filter(([path]) => path.startsWith('sessionPlan.'));
    const outside = schema.filter(([path]) => !path.startsWith('sessionPlan.'));
    expect(Object.fromEntries(outside)).toEqual(
      Object.fromEntries([...listed, 'children'].map((fact) => [fact, facts[fact as keyof Facts]])),
    );
    expect(inPlan.map(([path]) => path)).toEqual([
      'sessionPlan.sessions',
      'sessionPlan.reviewAfter',
      'sessionPlan.identifiedParties',
    ]);
  });

  it('of a plan is in the schema of a plan', () => {
    const schema = described(z.toJSONSchema(SessionPlanSchema) as Shape);
    expect(schema.map(([path]) => path)).toEqual(['service', 'sessions', 'reviewAfter', 'identifiedParties']);
    expect(new Set(readByPlans)).toEqual(new Set(['reviewAfter', 'identifiedParties']));
  });

  it('is tested with values that it takes, each of them', () => {
    const tests = (condition: unknown): readonly Record<'fact' | 'holds' | 'fails', unknown>[] =>
      typeof condition !== 'object' || condition === null
        ? []
        : [
            ...('holds' in condition && 'fails' in condition ? [condition as never] : []),
            ...Object.values(condition).flatMap(tests),
          ];
    const all = [...referralRules(), ...actionRules()].flatMap(tests);
    expect(all.length).toBeGreaterThan(40);
    for (const { fact, holds, fails } of all) {
      const values = [...(holds as unknown[]), ...(fails as unknown[])];
      expect(new Set(values)).toEqual(new Set<unknown>(facts[fact as Listed]));
      expect(values).toHaveLength(facts[fact as Listed].length);
    }
  });
});

describe('the types', () => {
  it('of the table of facts are those of a referral', () => {
    expectTypeOf<{ [Key in Listed]: Facts[Key][number] }>().toEqualTypeOf<FactsOfReferral>();
  });

  it('of a path are those of the table, with a number for the child', () => {
    type WithNumber<Key> = Key extends `children.*.${infer Field}` ? `children.${number}.${Field}` : Key;
    expectTypeOf<FactPath>().toEqualTypeOf<WithNumber<keyof Facts>>();
    expectTypeOf<'children.0.refusing'>().toExtend<FactPath>();
    expectTypeOf<'children.*.refusing'>().not.toExtend<FactPath>();
  });

  it('of the schemas are those of the inputs', () => {
    expectTypeOf<z.infer<typeof ReferralSchema>>().toEqualTypeOf<Referral>();
    expectTypeOf<z.input<typeof ReferralSchema>>().toEqualTypeOf<Referral>();
    expectTypeOf<z.infer<typeof SessionPlanSchema>>().toEqualTypeOf<SessionPlan>();
    expectTypeOf<z.input<typeof SessionPlanSchema>>().toEqualTypeOf<SessionPlan>();
  });

  it('of a referral’s plan are those of a plan without its service', () => {
    expectTypeOf<Referral['sessionPlan']>().toEqualTypeOf<Known<Omit<SessionPlan, 'service'>>>();
  });

  it('let every fact but the service be unknown', () => {
    expectTypeOf<{ service: 'supported-contact' }>().toExtend<Referral>();
    expectTypeOf<Record<never, never>>().not.toExtend<Referral>();
  });
});
