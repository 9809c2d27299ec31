import { addEvent, answer, asked, fillDate, fillPlan, follow } from './browser.mjs';

const submit = (page) => page.locator('main form button[type=submit]').first().click();
const step = (page, language, name) => follow(page.locator(`nav a[href="#/${language}/${name}"]`));

async function answers(page, values) {
  for (const value of values) await answer(page, await asked(page), value);
}

/** The main states of the form, each reached from the one before. */
export const states = {
  'first-question': async () => {},
  'nothing-chosen': submit,
  'some-answers': (page) =>
    answers(page, ['supervised-contact', 'face-to-face', true, false, false, 'at-fhdra', true]),
  'not-suitable': async (page, language) => {
    await follow(page.locator(`a[href="#/${language}/referral/children"]`));
    await answer(page, await asked(page), [{}, {}]);
    await follow(page.locator(`a[href="#/${language}/referral/children.1.ofAgeToExpressViews"]`).first());
    await answer(page, await asked(page), true);
    await follow(page.locator(`a[href="#/${language}/referral/children.1.refusing"]`).first());
    await answer(page, await asked(page), true);
    await page
      .locator('#suitability-against-child-not-refusing-1-sft-unsuitable-child-refusing > summary')
      .click();
  },
  'session-plan': async (page, language) => {
    await step(page, language, 'plan');
    await fillPlan(page, { sessions: [90, 90, 60, 60].map((minutes) => ({ minutes })) });
    await submit(page);
  },
  'session-plan-refused': async (page) => {
    await fillPlan(page, { sessions: [{ minutes: 90 }, { minutes: 0 }] });
    await submit(page);
  },
  'case-dates': async (page, language) => {
    await step(page, language, 'case');
    await addEvent(page, 'referralReceivedAt', '2026-12-14');
    await addEvent(page, 'sessions', '2026-12-23');
    await addEvent(page, 'incidents', '2026-12-24');
    await addEvent(page, 'safeguardingConcerns', '2026-12-30');
    await fillDate(page, 'as-of', '2026-12-30');
    await page.locator('form:has(#as-of) button').click();
  },
  'case-record-done': async (page, language) => {
    await follow(page.locator(`a[href="#/${language}/case/incident-report.0"]`));
  },
};
