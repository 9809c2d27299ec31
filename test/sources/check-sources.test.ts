import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClauseId, type StatementId, statements } from '../../src/index.ts';
import { checkSources } from './check-sources.ts';
import { cutUp, inserted, joined, placeOf, replaced, type Sentence, without } from './cut-up.ts';
import type { Fingerprints } from './fingerprint.ts';
import { editionHash } from './normalised-text.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const originals = here('../../../shared/statements');
const file = here('fingerprints.json');
const fingerprints: Fingerprints = JSON.parse(readFileSync(file, 'utf8'));
const recorded = statements.flatMap(({ id }) => fingerprints[id].flatMap(({ sentences }) => sentences));
const clauses = statements.flatMap(({ id, clauses }) =>
  clauses.map((clause) => ({ ...clause, statement: id })),
);

describe('the fingerprints', () => {
  it('tie every clause to a sentence, and every sentence to a clause', () => {
    const claims = recorded.map(({ claimedBy }) => claimedBy);
    expect(claims.filter((claimedBy) => claimedBy.length === 0)).toEqual([]);
    expect(new Set(claims.flat())).toEqual(new Set(['furniture', ...clauses.map(({ id }) => id)]));
  });

  it('tell apart the three sentences that stand in the first text twice', () => {
    expect(new Set(recorded.map(({ sha256 }) => sha256)).size).toBe(recorded.length);
    const twice = ['acceptance-notice', 'observational-visits', 'immediate-safeguarding'] as const;
    for (const name of twice) {
      const [supported, supervised] = ['supported', 'supervised'].map((section) =>
        recorded.find(({ claimedBy }) => claimedBy.includes(`ccs.${section}.${name}` as ClauseId)),
      );
      expect(supported?.words).toBe(supervised?.words);
      expect(supported?.sha256).not.toBe(supervised?.sha256);
    }
  });
});

describe.skipIf(!existsSync(originals))('a copy of the statements', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statements-'));
    for (const { id } of statements) cpSync(join(originals, `${id}.txt`), join(folder, `${id}.txt`));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const original = (id: StatementId) => readFileSync(join(originals, `${id}.txt`), 'utf8');
  const rewrite = (id: StatementId, text: string) => writeFileSync(join(folder, `${id}.txt`), text);
  const check = () => {
    const lines: string[] = [];
    const code = checkSources([folder], file, (line) => lines.push(line.trim()));
    return { code, differences: lines.filter((line) => !/^found|: this copy is/.test(line)), lines };
  };
  const cut = (id: StatementId) => cutUp(original(id), fingerprints[id]);
  /** What is said of where a sentence of a copy stood. */
  const where = (id: StatementId, place: number) => {
    const sentences = fingerprints[id].flatMap(({ heading, sentences }) => [
      ...(heading === '' ? [] : [heading]),
      ...sentences.map((_, index) => `(${heading}, sentence ${index + 1})`),
    ]);
    return sentences[place] ?? '';
  };

  it('as it was encoded has every clause, and exit code 0', () => {
    const { code, lines, differences } = check();
    expect(lines.filter((line) => line.startsWith('found: '))).toHaveLength(67);
    expect(differences).toEqual([]);
    expect(code).toBe(0);
  });

  it.each(clauses.filter(({ word }) => word !== undefined))(
    'has the operative word of $id in its sentences',
    ({ id, statement, word = '' }) => {
      const own = cut(statement).filter(({ claimedBy }) => claimedBy.includes(id));
      const print = own.map(({ text }) => text.toLowerCase()).join(' ');
      expect(print).toMatch(new RegExp(`\\b${word.replaceAll(' ', '\\b.*\\b')}\\b`));
    },
  );

  it('is the same laid out otherwise: white space, list marks, quotation marks, dashes', () => {
    for (const { id } of statements) {
      const otherwise = original(id)
        .replace(/^[^\S\n]*[-•*]\s/gm, '\t•   ')
        .replaceAll("'", '’')
        .replace(/"([^"]*)"/g, '“$1”')
        .replace(/ (?=the |and |of )/g, '\r\n  ');
      expect(otherwise).not.toBe(original(id));
      rewrite(id, otherwise);
    }
    expect(check()).toMatchObject({ code: 0, differences: [] });
  });

  it.each(clauses)('with one word changed in $id names it', ({ id, statement }) => {
    const sentences = cut(statement);
    const place = placeOf(id, sentences);
    const { text, claimedBy } = sentences[place] as Sentence;
    const words = text.split(' ');
    const changed = replaced(words, Math.floor(words.length / 2), 'otherwise').join(' ');
    rewrite(statement, joined(replaced(sentences, place, { text: changed, claimedBy })));
    const { code, differences } = check();
    expect(code).toBe(1);
    expect(claimedBy).toContain(id);
    expect(differences).toEqual(
      claimedBy.map((clause) => `changed: ${clause} ${where(statement, place)}, now: ${changed}`),
    );
  });

  it.each(clauses)('without the first sentence of $id names it', ({ id, statement }) => {
    const sentences = cut(statement);
    const place = placeOf(id, sentences);
    rewrite(statement, joined(without(sentences, place)));
    const { code, differences } = check();
    expect(code).toBe(1);
    expect(differences).toEqual(
      sentences[place]?.claimedBy.map((clause) => `gone: ${clause} ${where(statement, place)}`),
    );
  });

  it('with a sentence under another heading says that its clause has moved', () => {
    const sentences = cut('child-contact-services');
    const place = placeOf('ccs.sessions.maximum-sessions', sentences);
    const rest = without(sentences, place);
    const other = placeOf('ccs.process.iris-recording', rest);
    rewrite('child-contact-services', joined(inserted(rest, other, sentences[place] as Sentence)));
    expect(check()).toMatchObject({
      code: 1,
      differences: ['moved: ccs.sessions.maximum-sessions (How many sessions?, sentence 2)'],
    });
  });

  it('with a sentence elsewhere under its heading says that its clause has moved', () => {
    const sentences = cut('supervised-family-time');
    const place = placeOf('sft.suitable.informs-court-report', sentences);
    const rest = without(sentences, place);
    const other = placeOf('sft.suitable.no-continued-risk', rest) + 1;
    rewrite('supervised-family-time', joined(inserted(rest, other, sentences[place] as Sentence)));
    expect(check()).toMatchObject({
      code: 1,
      differences: [
        'moved: sft.suitable.informs-court-report (When is a referral for supervised family time suitable?, sentence 1)',
      ],
    });
  });

  it('with another heading says of each clause under it that it has moved', () => {
    const changed = original('supervised-family-time').replace(
      'How many sessions will take place?',
      'How long is it?',
    );
    rewrite('supervised-family-time', changed);
    expect(check()).toMatchObject({
      code: 1,
      differences: [
        'moved: sft.sessions.maximum-hours (How many sessions will take place?, sentence 1)',
        'moved: sft.sessions.number-varies (How many sessions will take place?, sentence 2)',
        'unclaimed, after sft.unsuitable.no-assessment: How long is it?',
      ],
    });
  });

  it('with a sentence more says which, and after what', () => {
    const sentences = cut('child-contact-services');
    const place = placeOf('ccs.sessions.maximum-hours', sentences);
    const added = { text: 'A seventh hour is never granted.', claimedBy: [] };
    rewrite('child-contact-services', joined(inserted(sentences, place, added)));
    expect(check()).toMatchObject({
      code: 1,
      differences: ['unclaimed, after ccs.sessions.maximum-sessions: A seventh hour is never granted.'],
    });
  });

  it('without what stands around the text is not the copy that was encoded', () => {
    rewrite(
      'supervised-family-time',
      original('supervised-family-time').replaceAll('Skip to main content', ''),
    );
    expect(check()).toMatchObject({ code: 1, differences: ['gone: what stands around the text'] });
  });

  it('that is missing is said to be', () => {
    rmSync(join(folder, 'supervised-family-time.txt'));
    const { code, differences } = check();
    expect(code).toBe(1);
    expect(differences).toEqual([
      `supervised-family-time: there is no supervised-family-time.txt in ${folder}`,
    ]);
  });

  describe('recorded as a new edition', () => {
    let again: string;
    beforeEach(() => {
      again = join(folder, 'fingerprints.json');
      cpSync(file, again);
    });
    const recordAgain = () => {
      const lines: string[] = [];
      expect(checkSources([folder, '--record'], again, (line) => lines.push(line.trim()))).toBe(0);
      return lines;
    };
    const checkAgain = () => {
      const lines: string[] = [];
      const code = checkSources([folder], again, (line) => lines.push(line.trim()));
      return { code, unclaimed: lines.filter((line) => line.startsWith('unclaimed')) };
    };

    it('gives the same fingerprints where nothing has changed, and says so', () => {
      expect(recordAgain()).toEqual(
        statements.flatMap(({ id, edition }) => [
          `${id}: this copy is the text of ${edition.retrievedOn}`,
          'recorded: the same text, so its edition stays',
        ]),
      );
      expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual(fingerprints);
    });

    it('says what has changed and where, the new hash, and which sentence needs its clauses named', () => {
      const changed = original('supervised-family-time').replace('six hours', 'seven hours');
      rewrite('supervised-family-time', changed);
      const sha256 = editionHash(changed);
      const lines = recordAgain();
      expect(lines).toEqual([
        expect.stringMatching(/^child-contact-services: this copy is the text of/),
        'recorded: the same text, so its edition stays',
        expect.stringMatching(/^supervised-family-time: this copy is not the text of/),
        expect.stringMatching(
          /^changed: sft\.sessions\.maximum-hours \(How many sessions will take place\?, sentence 1\), now: .* seven hours/,
        ),
        `recorded: sha256 ${sha256}`,
        'next: in src/policy/supervised-family-time/statement.ts, set edition.sha256 to it, and edition.retrievedOn to the day on which the copy was taken',
        'next: in test/sources/fingerprints.json, name in claimedBy the clauses that rest on: How many sessions will take place?, sentence 1',
      ]);
      expect(sha256).not.toBe(statements[1]?.edition.sha256);
    });

    it('keeps the clauses of every sentence that is as it was', () => {
      const sentences = cut('child-contact-services');
      const added = { text: 'A seventh hour is never granted.', claimedBy: [] };
      rewrite('child-contact-services', joined([...sentences, added]));
      expect(recordAgain()).toContain(`unclaimed, after ccs.contact.details: ${added.text}`);
      expect(checkAgain()).toEqual({ code: 1, unclaimed: [`unclaimed: ${added.text}`] });
      const claims = (prints: Fingerprints) =>
        prints['child-contact-services'].flatMap((section) =>
          section.sentences.flatMap(({ claimedBy }) => claimedBy),
        );
      expect(claims(JSON.parse(readFileSync(again, 'utf8')))).toEqual(claims(fingerprints));
    });

    it('takes a statement of which nothing was recorded yet, and names each of its sentences', () => {
      const { 'supervised-family-time': recorded, ...others } = fingerprints;
      writeFileSync(again, JSON.stringify(others));
      expect(checkAgain().code).toBe(1);
      const lines = recordAgain();
      expect(lines).toContain('supervised-family-time: no fingerprints were recorded before');
      const inNeedOfClauses = lines.filter((line) => line.startsWith('next: in test/sources'));
      expect(inNeedOfClauses).toHaveLength(recorded.flatMap(({ sentences }) => sentences).length);
      const unclaimed = recorded.map(({ heading, sentences }) => ({
        heading,
        sentences: sentences.map((sentence) => ({ ...sentence, claimedBy: [] })),
      }));
      expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual({
        ...others,
        'supervised-family-time': unclaimed,
      });
    });

    it('says without --record that nothing was recorded of a statement, and how to record it', () => {
      writeFileSync(again, '{}');
      const lines: string[] = [];
      expect(checkSources([folder], again, (line) => lines.push(line))).toBe(1);
      expect(lines).toEqual(
        statements.map(({ id }) => `${id}: no fingerprints are recorded; record them with --record`),
      );
    });

    it('keeps the fingerprints of a statement without a copy', () => {
      rmSync(join(folder, 'supervised-family-time.txt'));
      expect(recordAgain()).toContain(
        `supervised-family-time: there is no supervised-family-time.txt in ${folder}`,
      );
      expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual(fingerprints);
    });
  });

  it('is checked from the command line, with the same exit codes', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [here('check-sources.mjs'), ...args], { encoding: 'utf8' });
    expect(run(folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('found: ccs.funding.fhdra-order'),
    });
    rewrite('child-contact-services', original('child-contact-services').replace('or', 'and'));
    expect(run(folder)).toMatchObject({ status: 1, stdout: expect.stringContaining('changed: ') });
    expect(run()).toMatchObject({ status: 2, stdout: expect.stringContaining('Usage') });
    expect(run(folder, '--other')).toMatchObject({ status: 2 });
  });
});
