import { type ContextName, contextNames, contexts } from '../laws/contexts.ts';
import type { Kind } from './answers.ts';

/** A kind of referral, and how it is called. */
export interface NamedKind extends Kind {
  readonly name: string;
  /** Of the file that its answers are recorded in. */
  readonly file: string;
}

/** The kinds of referral whose answers are recorded: each service, choice of statements, and one or two children. */
export const kinds: readonly NamedKind[] = contextNames.flatMap((context) =>
  [1, 2].map((children) => kindOf(context, children)),
);

/** Referrals in one context, with so many children. */
export function kindOf(context: ContextName, children: number): NamedKind {
  const { service, under } = contexts[context];
  const count = ['no children', 'one child', 'two children', 'three children'][children] as string;
  const name = `${context}, ${count}`;
  return { service, under, children, name, file: `${name.replace(/[, ]+/g, '-')}.txt` };
}
