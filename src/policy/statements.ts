import { deepFreeze } from '../internal/deep-freeze.ts';
import { childContactServices, childContactServicesText } from './child-contact-services/statement.ts';
import type { SectionText, Statement } from './clause.ts';
import type { StatementPolicy } from './statement.ts';
import { supervisedFamilyTime, supervisedFamilyTimeText } from './supervised-family-time/statement.ts';

/** What is judged: every statement, without its texts. This file is the only place that names them. */
export const policies: readonly StatementPolicy[] = [childContactServices, supervisedFamilyTime];

/**
 * The two statements with every clause, in printed order, to show and to cite. A page bundles them only if it imports them. They are deeply frozen.
 *
 * @example
 * statements[0]?.clauses[0]?.id; // 'ccs.purpose.safe-neutral-place'
 */
export const statements: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  withText(childContactServices, childContactServicesText),
  withText(supervisedFamilyTime, supervisedFamilyTimeText),
]);

/* @__NO_SIDE_EFFECTS__ */
function withText(
  { prefix, services, sections, ...statement }: StatementPolicy,
  texts: readonly SectionText[],
): Statement {
  return {
    ...statement,
    clauses: texts.flatMap(({ heading, clauses }) =>
      clauses.map((clause, place) => ({
        ...clause,
        statement: statement.id,
        section: heading,
        position: place + 1,
      })),
    ),
  };
}
