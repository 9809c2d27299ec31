import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReferralSuitability, cy, en, explain, explainReport, withFact } from 'family-time-rules';
import { answer, asked, formInBrowser, headline, visit } from './browser.mjs';
import { referrals, valueAt } from './referrals.mjs';

const catalogues = { en, cy };
const { open } = formInBrowser();

const openFacts = ({ missing, unanswered }) => [...missing.map(({ fact }) => fact), ...unanswered];

/** The pages of a printed document. */
const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

/** What the page says of the question that it asks. */
const told = (page) =>
  page.evaluate(() => {
    const text = (selector) => document.querySelector(selector)?.textContent;
    return {
      title: document.title,
      heading: text('h1'),
      headline: text('#headline'),
      announced: text('#announcement'),
      section: Number(/\d+/.exec(text('#progress'))?.[0]),
      service: text('.govuk-service-navigation__service-name'),
    };
  });

/** Answers every question with what is known, whichever is asked. */
async function answerAll(page, facts, language, halfWay = () => undefined) {
  const catalogue = catalogues[language];
  let referral = { service: facts.service };
  await answer(page, facts.service);
  let place = 0;
  let count = 1;
  for (let question = await asked(page); question !== undefined; question = await asked(page)) {
    const report = checkReferralSuitability(referral);
    assert.ok(openFacts(report).includes(question.fact), question.fact);
    if (count === 12) await halfWay();
    const shown = await told(page);
    const said = explainReport(report, count < 12 ? catalogue : (catalogues[halfWay.language] ?? catalogue));
    assert.equal(shown.title, `${shown.heading} – ${said.headline} – ${shown.service}`);
    assert.equal(shown.headline, said.headline);
    assert.equal(shown.announced, said.headline);
    assert.ok(shown.section >= place, `${question.fact}: section ${shown.section} after ${place}`);
    place = shown.section;
    const known = valueAt(facts, question.fact);
    assert.notEqual(known, undefined, question.fact);
    const many = question.fact === 'children' ? known.map(() => ({})) : known;
    const given = question.kind === 'plan' ? { sessions: known.sessions } : many;
    await answer(page, given);
    referral = withFact(referral, question.fact, given);
    count += 1;
  }
  assert.ok(count > 10, `${count} questions`);
  return referral;
}

/** Checks the summary against what the package says, and prints it in one language and in both. */
async function assertSummary(page, referral, language) {
  const report = checkReferralSuitability(referral);
  const catalogue = catalogues[language];
  assert.deepEqual(openFacts(report), []);
  const said = explainReport(report, catalogue);
  for (const decision of ['funding', 'suitability', 'readiness']) {
    const shown = await page.locator(`#answer-${decision}-${language}`).innerText();
    assert.ok(shown.startsWith(said[decision]), shown);
  }
  const summary = await page.locator('.summary').innerText();
  const against = report.findings.filter(({ status }) => status === 'not-met');
  for (const subject of [...report.actions, ...against])
    assert.ok(summary.includes(explain(subject, catalogue)), explain(subject, catalogue));
  const print = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const pages = await print();
  assert.ok(pages >= 1 && pages <= 3, `${pages} pages`);
  await page.locator('#summary-in').selectOption('both');
  await page.locator('form:has(#summary-in) button[type=submit]').click();
  assert.equal(await page.locator('.summary').count(), 2);
  assert.ok((await print()) <= 2 * pages + 1);
}

for (const [name, language] of [
  ['supported', 'en'],
  ['supervised', 'cy'],
]) {
  test(`a ${name} referral goes from the start page to the printed summary (${language})`, async () => {
    const { facts, ...outcomes } = referrals[name];
    const { page, trouble, close } = await open({ language, at: 'start' });
    await page.locator('.govuk-button--start').click();
    const referral = await answerAll(page, facts, language);
    const report = checkReferralSuitability(referral);
    for (const [decision, outcome] of Object.entries(outcomes))
      assert.equal(report[decision].outcome, outcome);
    await assertSummary(page, referral, language);
    assert.deepEqual(trouble, []);
    await close();
  });
}

test('a remote referral goes to the printed summary, and its language changes half-way', async () => {
  const { facts, ...outcomes } = referrals.remote;
  const { page, trouble, close } = await open({ at: 'start' });
  await page.locator('.govuk-button--start').click();
  const toWelsh = Object.assign(
    async () => {
      await page.locator('#other-language').click();
      await page.waitForFunction(() => document.documentElement.lang === 'cy');
    },
    { language: 'cy' },
  );
  const referral = await answerAll(page, facts, 'en', toWelsh);
  const report = checkReferralSuitability(referral);
  for (const [decision, outcome] of Object.entries(outcomes)) assert.equal(report[decision].outcome, outcome);
  await assertSummary(page, referral, 'cy');
  assert.deepEqual(trouble, []);
  await close();
});

const isYesNo = async (page) => (await page.locator('main form input[value=false]').count()) > 0;

test('after a bar the page offers to stop, and asks on until every gap is met', async () => {
  const { page, close } = await open();
  await answer(page, 'supported-contact');
  assert.equal(await page.getByText('You can stop here').count(), 0);
  await answer(page, 'remote');
  assert.match(await headline(page), /Do not send this referral: remote contact must be supervised/);
  assert.match(await page.locator('.govuk-inset-text').innerText(), /You can stop here/);
  while ((await asked(page)) !== undefined) {
    await answer(page, (await asked(page)).kind === 'radio' && (await isYesNo(page)) ? false : null);
  }
  const gaps = await page.locator('#answer-readiness-en > ul > li').count();
  assert.ok(gaps > 3, `${gaps} gaps`);
  assert.match(await page.locator('.summary').innerText(), /Not known yet/);
  await visit(page, 'en/question/mode');
  await page.getByRole('link', { name: 'Stop and see the summary' }).click();
  assert.match(await page.locator('h1').innerText(), /Check the answers/);
  await close();
});

test('a supported referral is answered with the keyboard alone', async () => {
  const { page, trouble, close } = await open({ at: 'start' });
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${selector}.`);
  };
  await tabTo('.govuk-button--start');
  await page.keyboard.press('Enter');
  const { facts } = referrals.supported;
  for (let question = await asked(page); question !== undefined; question = await asked(page)) {
    const value = valueAt(facts, question.fact);
    if (question.kind === 'radio') {
      await tabTo('main form input[type=radio]');
      for (let turns = 0; turns < 5; turns += 1) {
        await page.keyboard.press(turns === 0 ? 'Space' : 'ArrowDown');
        if ((await page.evaluate(() => document.activeElement.value)) === `${value}`) break;
      }
    } else if (question.kind === 'plan') {
      for (const [place, { minutes }] of value.sessions.entries()) {
        await tabTo(`#minutes-${place}`);
        await page.keyboard.type(`${minutes}`);
      }
    } else {
      await tabTo('main form input[type=text]');
      await page.keyboard.type(`${value}`);
    }
    await tabTo('main form button[type=submit]');
    await page.keyboard.press('Enter');
  }
  assert.equal(await headline(page), explainReport(checkReferralSuitability(facts), en).headline);
  assert.deepEqual(trouble, []);
  await close();
});
