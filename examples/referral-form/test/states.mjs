import { addEvent, answer, fillDate, fillPlan, showOn, submit, visit } from './browser.mjs';

const answers = async (page, values) => {
  for (const value of values) await answer(page, value);
};

/** The states of the form, each reached from the one before. */
export const states = {
  start: async () => {},
  'file-refused': async (page) => {
    await page.locator('form:has(#saved-file) button').click();
  },
  'deep-link': (page, language) => visit(page, `${language}/question/mode`),
  'first-question': (page, language) => visit(page, `${language}/question`),
  'nothing-chosen': submit,
  'some-answers': (page) =>
    answers(page, ['supervised-contact', 'face-to-face', true, false, false, 'at-another-hearing']),
  'not-suitable': async (page, language) => {
    await visit(page, `${language}/question/children`);
    await answer(page, [{}, {}]);
    await visit(page, `${language}/question/children.1.ofAgeToExpressViews`);
    await answer(page, true);
    await visit(page, `${language}/question/children.1.refusing`);
    await answer(page, true);
    await page.locator('#why > summary').click();
  },
  'fewer-children': async (page, language) => {
    await visit(page, `${language}/question/children`);
    await answer(page, [{}]);
  },
  'answer-removed': async (page) => {
    await page.locator('#proposed + .govuk-button-group button').first().click();
  },
  undone: (page) => page.locator('#notification .link-button').click(),
  'session-plan': async (page, language) => {
    await visit(page, `${language}/question/sessionPlan`);
    await fillPlan(page, { sessions: [90, 90, 60, 60].map((minutes) => ({ minutes })) });
  },
  'session-plan-refused': async (page) => {
    await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 0 }] });
    await submit(page);
  },
  review: async (page) => {
    await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 90 }] });
    await submit(page);
  },
  'no-case-dates': (page, language) => visit(page, `${language}/case`),
  'case-date-refused': async (page) => {
    await fillDate(page, 'event-on', '26-02-30');
    await page.locator('form:has(#event) button[type=submit]').click();
  },
  'case-dates': async (page) => {
    await addEvent(page, 'referralReceivedAt', '2026-12-14');
    await addEvent(page, 'sessions', '2026-12-23');
    await addEvent(page, 'incidents', '2026-12-24');
    await addEvent(page, 'safeguardingConcerns', '2026-12-30');
    await showOn(page, '2026-12-30');
  },
  'record-asked': (page, language) => visit(page, `${language}/case/incident-report.0`),
  'record-done': async (page) => {
    await fillDate(page, 'done-on', '2026-12-30');
    await page.locator('form:has(#done-on) button').click();
  },
  summary: (page, language) => visit(page, `${language}/check`),
  'summary-in-both': async (page) => {
    await page.locator('#summary-in').selectOption('both');
    await page.locator('form:has(#summary-in) button[type=submit]').click();
  },
  accessibility: (page, language) => visit(page, `${language}/accessibility`),
};
