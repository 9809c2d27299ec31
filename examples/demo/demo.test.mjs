import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { whereJsonBreaks } from './where-json-breaks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = join(root, 'reports/demo.mjs');
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let everything;
before(() => {
  everything = execFileSync('npm', ['run', '--silent', 'demo'], { cwd: root, encoding: 'utf8' });
});
after(() => rmSync(folder, { recursive: true }));

const run = (...given) => spawnSync(process.execPath, [demo, ...given], { encoding: 'utf8' });

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const referral = '{ "service": "supported-contact", "mode": "face-to-face" }';
const history = '{ "service": "supported-contact", "referralReceivedAt": "2027-01-04" }';
const plan = '{ "service": "supported-contact", "sessions": [{ "minutes": 60 }] }';

test('every referral and case history in examples/ is shown', () => {
  for (const examples of ['referrals', 'case-histories']) {
    for (const name of readdirSync(join(root, 'examples', examples)))
      assert.ok(everything.includes(`\n${name.replace('.json', '')}`), name);
  }
});

test('a referral has a headline, answers, reasons with clauses, what the answers turn on, and the gaps', () => {
  const [section] = everything.split('\n3-siblings-one-refuses\n')[1].split('\n4-');
  for (const part of [
    'Do not send this referral until the court has answered: child 2 is refusing',
    'Suitability  This referral is unsuitable',
    'What stands in the way\n  ✗ Child 2:',
    'sft.unsuitable.child-refusing',
    'sft.process.write-to-court',
    'Funding: This answer stands however the texts are read.',
    'centre.named · can still change readiness',
  ])
    assert.ok(section.includes(part), part);
});

test('a gap that changes no answer is listed apart', () => {
  const [section] = everything.split('\n2-remote\n')[1].split('\n3-');
  assert.match(section, /Also unanswered[\s\S]*remote\.discussedWithCourt · changes no answer/);
});

describe('a file of one’s own is recognised by its keys', () => {
  for (const [kind, content, shown] of [
    ['a referral', referral, /^\nown\n[\s\S]*Funding {6}/],
    ['a case history', history, /^\nown, as of \d{4}-\d\d-\d\d\n[\s\S]*What is owed/],
    ['a session plan', plan, /^\nown\n[\s\S]*Left of the six hours: 300 minutes/],
  ]) {
    test(kind, () => assert.match(run(file('own.json', content)).stdout, shown));
    test(`${kind} after a byte order mark`, () =>
      assert.match(run(file('own.json', `\ufeff${content}`)).stdout, shown));
  }
});

test('a case history is shown as of the day given', () => {
  const own = file('own.json', history);
  assert.match(run(own, '--as-of', '2027-01-15').stdout, /own, as of 2027-01-15[\s\S]*1 working day left/);
  assert.match(run(own, '--as-of=2027-01-20').stdout, /own, as of 2027-01-20[\s\S]*overdue by 2 days/);
});

test('--help says what can be given', () => {
  const { status, stdout, stderr } = run('--help');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /npm run demo -- path\/to\/file\.json/);
});

describe('a mistake is said, and nothing is printed before it', () => {
  const bad = () => file('bad.json', '{ "service": "supported-contact", "court": { "order": "maybe" } }');
  const good = () => file('good.json', referral);
  for (const [name, status, given, said] of [
    ['a day that does not exist', 2, () => ['--as-of', '2027-02-29'], /--as-of must be followed by a date/],
    ['a day in words', 2, () => [good(), '--as-of', 'tomorrow'], /--as-of must be followed by a date/],
    ['an option that there is not', 2, () => ['--asof'], /--asof[\s\S]*--help lists/],
    ['no such file', 1, () => ['no-such.json'], /no-such\.json does not exist/],
    ['a folder', 1, () => [folder], /is a folder/],
    ['another encoding', 1, () => [file('bad.json', Buffer.from(`\ufeff${plan}`, 'utf16le'))], /UTF-8/],
    [
      'a wrong value, in the second file',
      1,
      () => [good(), bad()],
      /bad\.json cannot[\s\S]* {2}court\.order: /,
    ],
    ['a list', 1, () => [file('bad.json', '[]')], /bad\.json cannot be judged/],
    [
      'a syntax error',
      1,
      () => [file('bad.json', '{\n  "service": "supported-contact",\n  "mode": remote\n}')],
      /bad\.json is not JSON: line 3, column 11: a value is expected here/,
    ],
  ]) {
    test(name, () => {
      const { stdout, stderr, ...ended } = run(...given());
      assert.deepEqual([ended.status, stdout], [status, '']);
      assert.match(stderr, said);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});

describe('where JSON breaks', () => {
  for (const [text, at, expected] of [
    ['', 0, 'a value'],
    ['{"a": 1,}', 8, 'a key in double quotes'],
    ["{'a': 1}", 1, 'a key in double quotes'],
    ['{"a" 1}', 5, 'a colon'],
    ['[1 2]', 3, 'a comma, or the ] that ends the list,'],
    ['[01]', 2, 'a comma, or the ] that ends the list,'],
    ['["\\U0041"]', 1, 'a value'],
    ['[tru]', 1, 'a value'],
    ['{} // a comment', 3, 'the end of the file'],
  ])
    test(text || '(nothing)', () => assert.deepEqual(whereJsonBreaks(text), { at, expected }));

  test('it breaks at the end only where JSON.parse would take the text', () => {
    const reached = { taken: 0, refused: 0 };
    const spoilt = fc
      .tuple(
        fc.json({ maxDepth: 2 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '\\', '0', '\u0001', '\u007f', '{', ' '),
      )
      .map(([text, place, change]) => {
        const at = place % text.length;
        return text.slice(0, at) + change + text.slice(at + 1);
      });
    fc.assert(
      fc.property(spoilt, (text) => {
        const { at, expected } = whereJsonBreaks(text);
        const whole = at === text.length && expected === 'the end of the file';
        assert.equal(whole, isJson(text));
        reached[whole ? 'taken' : 'refused'] += 1;
      }),
      { numRuns: 3000, seed: 1 },
    );
    assert.ok(reached.taken > 100 && reached.refused > 100, JSON.stringify(reached));
  });
});

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
