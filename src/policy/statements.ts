import { deepFreeze } from '../internal/deep-freeze.ts';
import { contact } from './child-contact-services/contact.ts';
import { opening } from './child-contact-services/opening.ts';
import { process } from './child-contact-services/process.ts';
import { sessions } from './child-contact-services/sessions.ts';
import { supervised } from './child-contact-services/supervised.ts';
import { supported } from './child-contact-services/supported.ts';
import type { Section, Statement } from './clause.ts';
import type { StatementId } from './codes.ts';
import { editionOf } from './editions.ts';
import { before } from './supervised-family-time/before.ts';
import { introduction } from './supervised-family-time/introduction.ts';
import { process as referralProcess } from './supervised-family-time/process.ts';
import { provider } from './supervised-family-time/provider.ts';
import { purpose } from './supervised-family-time/purpose.ts';
import { sessions as sessionsOfFamilyTime } from './supervised-family-time/sessions.ts';
import { suitable } from './supervised-family-time/suitable.ts';
import { unsuitable } from './supervised-family-time/unsuitable.ts';

/* @__NO_SIDE_EFFECTS__ */
function statement(id: StatementId, title: string, sections: readonly Section[]): Statement {
  return {
    id,
    title,
    publisher: 'Cafcass Cymru',
    edition: editionOf(id),
    clauses: sections.flatMap(({ heading, clauses }) =>
      clauses.map((clause, place) => ({ ...clause, statement: id, section: heading, position: place + 1 })),
    ),
  };
}

/** The two statements, with every clause in printed order. They are separate from the rules: who calls a function does not bundle the texts. */
export const statements: readonly Statement[] = deepFreeze([
  statement('child-contact-services', 'Cafcass Cymru Expectation Statement: Child Contact Services', [
    opening,
    sessions,
    supported,
    supervised,
    process,
    contact,
  ]),
  statement('supervised-family-time', 'Supervised family time', [
    introduction,
    purpose,
    before,
    suitable,
    unsuitable,
    sessionsOfFamilyTime,
    referralProcess,
    provider,
  ]),
]);
