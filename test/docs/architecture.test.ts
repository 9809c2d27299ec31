import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkReferralSuitability } from '../../src/index.ts';
import { statementsOn } from '../../src/policy/applied.ts';
import { clustersOf } from '../../src/referral/clusters.ts';
import { placeOf } from '../../src/referral/places.ts';
import { readReferral } from '../../src/referral/read-referral.ts';
import { fromInputToReport } from './pictures/from-input-to-report.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(at('docs/architecture.md'), 'utf8');

it('the picture is what its generator draws, and every file in it exists', async () => {
  const drawing = fromInputToReport();
  await expect(drawing).toMatchFileSnapshot(at('docs/pictures/from-input-to-report.svg'));
  const files = [...drawing.matchAll(/>([a-z-]+\/[a-z.-]*)</g)].map(([, file]) => `src/${file}`);
  expect(files.length).toBeGreaterThan(6);
  expect(files.filter((file) => !existsSync(at(file)))).toEqual([]);
});

describe('a child who refuses', () => {
  const service = 'supervised-contact';
  const referral = { service, children: [{ ofAgeToExpressViews: true, refusing: true }] } as const;

  it('is read as the page says', () => {
    expect(page).toContain(
      "{ service: 'supervised-contact', children: [{ ofAgeToExpressViews: true, refusing: true }] }",
    );
    const { states } = readReferral(referral);
    const refusing = ['children.*.ofAgeToExpressViews', 'children.*.refusing'] as const;
    const places = refusing.map((fact) => placeOf(fact));
    expect(states.flatMap((state, place) => (state === 0 ? [] : [[place, state]]))).toEqual([
      [placeOf('service'), 2],
      ...places.map((place) => [place, 1]),
    ]);
  });

  it('is judged in the cluster that the page describes', () => {
    const cluster = clustersOf(statementsOn(service), service).find(({ ruleList }) =>
      ruleList.some(({ id }) => id === 'child-not-refusing'),
    );
    expect(cluster?.ruleList.map(({ id }) => id)).toEqual(['child-not-refusing', 'child-observed']);
    expect(cluster?.keys).toEqual([
      'children.*.ofAgeToExpressViews',
      'children.*.refusing',
      'children.*.observed',
    ]);
    expect(cluster?.factStates.reduce((product, { length }) => product * length, 1)).toBe(27);
  });

  it('bars the referral, and an order then brings the letter to the court', () => {
    expect(checkReferralSuitability(referral)).toMatchObject({
      suitability: { outcome: 'unsuitable' },
      actions: [],
    });
    const ordered = checkReferralSuitability({ ...referral, court: { order: 'at-fhdra' } });
    expect(ordered.actions.map(({ action }) => action)).toContain('write-to-court');
  });

  it.each([
    [[{ refusing: true }], 'unknown', ['children.0.ofAgeToExpressViews']],
    [[{ refusing: false }], 'met', []],
    [[{}], 'unknown', ['children.0.ofAgeToExpressViews', 'children.0.refusing']],
    [undefined, 'unknown', ['children']],
  ])('is not taken for one who does not refuse: %j', (children, status, asked) => {
    const report = checkReferralSuitability({ service, ...(children && { children }) });
    const found = report.findings.filter(({ rule }) => rule === 'child-not-refusing');
    expect(found.map((finding) => finding.status)).toEqual([status]);
    const missing = report.missing.filter(
      ({ fact, changes }) => fact.startsWith('children') && changes.includes('suitability'),
    );
    expect(missing.map(({ fact }) => fact)).toEqual(asked);
  });

  it('is not asked about supported contact', () => {
    const report = checkReferralSuitability({ ...referral, service: 'supported-contact' });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('child-not-refusing');
    expect(report.unread).toContain('children.0.refusing');
  });
});
