import { readdirSync, readFileSync } from 'node:fs';
import type { ActionId, Referral, ReferralFactPath, RuleOptions } from 'family-time-rules';
import { parse, type ScalarTag } from 'yaml';

/** A situation with the answers that it should get, in the form of the package's own cases. */
export interface Case {
  readonly title: string;
  /** The sentence that decides, in one's own words. */
  readonly decides: string;
  readonly under?: RuleOptions['under'];
  readonly referral: Referral;
  /** An answer that is not settled is the list of outcomes that are still possible, best first. */
  readonly expect: {
    readonly funding: string | readonly string[];
    readonly suitability: string | readonly string[];
    readonly readiness: string | readonly string[];
    readonly actions: readonly ActionId[];
    readonly missing?: readonly ReferralFactPath[];
  };
}

const folder = new URL('../cases/', import.meta.url);
const keys = ['title', 'decides', 'under', 'like', 'referral', 'expect'];
const expectations = ['funding', 'suitability', 'readiness', 'actions', 'missing'];

/** Every case in the folder `cases`, with its name. */
export const cases = (): [name: string, Case][] =>
  readdirSync(folder).map((file) => {
    const name = file.replace(/\.yaml$/, '');
    return [name, readCase(name)];
  });

function readCase(name: string): Case {
  return parseCase(name, readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
}

/**
 * The case in a text. `like` names another case whose facts it takes over.
 *
 * @throws Error if the text has a key that a case does not have. The package refuses facts that it does not know, and the test tells wrong answers.
 */
export function parseCase(name: string, text: string): Case {
  const { like, ...read } = parse(text, { customTags: (tags) => [yesOrNo, ...(tags as ScalarTag[])] });
  const unknown = [
    ...Object.keys(read).filter((key) => !keys.includes(key)),
    ...Object.keys(read.expect).filter((key) => !expectations.includes(key)),
  ];
  if (unknown.length > 0) throw new Error(`${name}: a case has no ${unknown.join(', ')}`);
  return like === undefined ? read : { ...read, referral: laidOver(readCase(like).referral, read.referral) };
}

/** In a case, `yes` and `no` are answers, as true and false are. */
const yesOrNo: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:yes|no)$/,
  resolve: (text) => text === 'yes',
};

/** Groups are joined fact by fact; anything else takes the place of what was there. */
function laidOver(base: object, facts: object): Referral {
  const whole: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(facts)) {
    whole[key] = isGroup(value) && isGroup(whole[key]) ? laidOver(whole[key], value) : value;
  }
  return whole as unknown as Referral;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
