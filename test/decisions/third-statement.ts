import { deepFreeze } from '../../src/internal/deep-freeze.ts';
import { all, any } from '../../src/logic/condition.ts';
import type { Statement } from '../../src/policy/clause.ts';
import { no, yes } from '../../src/policy/fact-tests.ts';
import type { StatementPolicy } from '../../src/policy/statement.ts';

/** The codes of the made-up statement. They stand in no closed list, so that types have to be told. */
export const statement = 'made-up-statement';
export const clause = 'mus.storage.key-kept';
export const rule = 'key-kept';
export const action = 'return-key';
export const record = 'key-register';

/** A made-up statement on supported contact: one section with a rule, an action and a record. */
export const policy = {
  id: statement,
  prefix: 'mus.',
  services: ['supported-contact'],
  title: 'Made-up statement',
  publisher: 'Nobody',
  edition: { retrievedOn: '2026-01-01', sha256: '0'.repeat(64) },
  sections: [
    {
      rules: [
        {
          id: rule,
          decision: 'readiness',
          strength: 'must',
          clauses: [clause],
          holds: any(yes('centre.named'), all(yes('risk.identified'), no('court.partiesAgreed'))),
        },
      ],
      actions: [{ action, by: 'practitioner', clauses: [clause], when: { notMet: rule } }],
      records: [
        {
          record,
          kind: 'record',
          from: 'contact-centre',
          to: 'iris',
          per: 'case',
          due: { limit: 'none' },
          service: 'supported-contact',
          clauses: [clause],
        },
      ],
    },
  ],
} as unknown as StatementPolicy;

const { prefix, services, sections, ...published } = policy;

/** The same with its clause, for reading and citing. */
export const text = deepFreeze({
  ...published,
  clauses: [
    {
      id: clause,
      statement,
      section: 'Storage',
      position: 1,
      encodes: 'rule',
      became: [rule, action, record],
      word: 'must',
      summary: 'The key must be kept.',
    },
  ],
}) as unknown as Statement;

/** The two sentences of the rule that a catalogue needs, and those of its action and its record. */
export const withSentences = <Catalogue extends object>(catalogue: Catalogue): Catalogue => {
  const { rules, actions, records } = catalogue as Record<string, object>;
  return deepFreeze({
    ...catalogue,
    rules: {
      ...rules,
      [rule]: { met: 'The key is kept.', 'not-met': 'The key is lost.', unknown: 'Where is the key?' },
    },
    actions: { ...actions, [action]: 'The practitioner returns the key.' },
    records: { ...records, [record]: 'The centre keeps a register of keys' },
  });
};
