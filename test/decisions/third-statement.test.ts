import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as third from './third-statement.ts';

type Package = typeof import('../../src/index.ts');
let library: Package;

/** One object joins the list of statements, and its sentences the catalogues. Nothing else is changed. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/policy/statements.ts', async (original) => {
    const { policies, statements } = await original<typeof import('../../src/policy/statements.ts')>();
    return { policies: [...policies, third.policy], statements: [...statements, third.text] };
  });
  for (const language of ['en', 'cy']) {
    vi.doMock(`../../src/messages/${language}.ts`, async (original) => {
      const catalogues = await original<Record<string, object>>();
      return { [language]: third.withSentences(catalogues[language] as object) };
    });
  }
  library = await import('../../src/index.ts');
});

afterAll(() => {
  vi.doUnmock('../../src/policy/statements.ts');
  vi.doUnmock('../../src/messages/en.ts');
  vi.doUnmock('../../src/messages/cy.ts');
  vi.resetModules();
});

const service = 'supported-contact';
const under = third.statement as never;

describe('a third statement, added to the list of statements', () => {
  it('is applied to its service beside the others', () => {
    const { basis } = library.checkReferralSuitability({ service });
    expect(basis.statements.map(({ id }) => id)).toEqual(['child-contact-services', third.statement]);
    expect(library.checkReferralSuitability({ service: 'supervised-contact' }).basis.statements).toHaveLength(
      2,
    );
  });

  it('can be applied alone, and not to a service that it does not cover', () => {
    expect(library.checkReferralSuitability({ service }, { under }).basis.statements).toEqual([
      { id: third.statement, ...third.policy.edition },
    ]);
    expect(() => library.checkReferralSuitability({ service: 'supervised-contact' }, { under })).toThrow(
      /^options\.under: /,
    );
  });

  it.each<[string, object, string, string[], string[]]>([
    ['met', { centre: { named: true } }, 'ready', [], []],
    [
      'met by its other limb',
      { risk: { identified: true }, court: { partiesAgreed: false } },
      'ready',
      [],
      [],
    ],
    ['not met', { centre: { named: false }, risk: { identified: false } }, 'incomplete', [], [third.action]],
    ['unknown', { risk: { identified: true } }, 'undetermined', ['court.partiesAgreed', 'centre.named'], []],
  ])('has its rule judged: %s', (status, facts, outcome, missing, actions) => {
    const report = library.checkReferralSuitability({ service, ...facts }, { under });
    expect(report.findings).toEqual([
      {
        rule: third.rule,
        decision: 'readiness',
        strength: 'must',
        status: status.split(' by ')[0]?.replace(' ', '-'),
        clauses: [third.clause],
        facts: ['court.partiesAgreed', 'risk.identified', 'centre.named'],
      },
    ]);
    expect(report.readiness.outcome).toBe(outcome);
    expect(report.missing).toEqual(missing.map((fact) => ({ fact, changes: ['readiness', 'actions'] })));
    expect(report.unanswered).toEqual(missing);
    expect(report.actions.map((follows) => follows.action)).toEqual(actions);
  });

  it('joins its rule to the facts that rules of other statements read', () => {
    const facts = {
      centre: { named: false },
      risk: { identified: true },
      court: { order: 'at-fhdra' },
    } as const;
    const { missing } = library.checkReferralSuitability({ service, ...facts });
    const { changes } = missing.find(
      ({ fact }) => fact === 'court.partiesAgreed',
    ) as (typeof missing)[number];
    expect(changes).toEqual(['funding', 'actions']);
  });

  it('has its record owed, and cited', () => {
    const { required, basis } = library.requiredRecords({ service }, { under });
    expect(required.map(({ record, clauses, status }) => ({ record, clauses, status }))).toEqual([
      { record: third.record, clauses: [third.clause], status: 'outstanding' },
    ]);
    expect(basis.statements.map(({ id }) => id)).toEqual([third.statement]);
  });

  it('is listed with its clause, and put into words', () => {
    const { statements, checkReferralSuitability, requiredRecords, explain, en, cy } = library;
    expect(statements.at(-1)).toBe(third.text);
    const report = checkReferralSuitability(
      { service, centre: { named: false }, risk: { identified: false } },
      { under },
    );
    const { required } = requiredRecords({ service }, { under });
    const subjects = [report.findings[0], report.actions[0], required[0]] as Parameters<typeof explain>[0][];
    for (const words of [en, cy]) {
      expect(subjects.map((subject) => explain(subject, words).slice(0, 16))).toEqual([
        'The key is lost.',
        'The practitioner',
        'The centre keeps',
      ]);
    }
  });
});

describe('the documents', () => {
  it('print its clause, and what it became', async () => {
    const { clausesDocument } = await import('../docs/clauses-document.ts');
    const [, section = ''] = clausesDocument().split('## Made-up statement\n');
    expect(section).toContain(`#### ${third.clause}`);
    expect(section).toContain('The key must be kept.');
    expect(section).toContain(`[\`${third.rule}\`](rules.md#${third.rule})`);
  });

  it('print its rule, its action and its record', async () => {
    const { rulesDocument } = await import('../docs/rules-document.ts');
    const sections = rulesDocument().split('\n### ');
    const under = (code: string) => sections.find((section) => section.startsWith(`${code}\n`)) ?? '';
    const link = `[\`${third.clause}\`](clauses.md#musstoragekey-kept)`;
    expect(under(third.rule)).toContain(`**must**, for supported contact. From ${link}.`);
    expect(under(third.rule)).toContain('The key is lost.');
    expect(under(third.action)).toContain(`By \`practitioner\`. From ${link}.`);
    expect(under(third.record)).toContain(link);
    expect(under(third.record)).toContain('The centre keeps a register of keys');
  });
});
