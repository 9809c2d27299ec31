import { caseStep } from './case-step.ts';
import { element, link } from './element.ts';
import { errorSummary } from './errors.ts';
import { planStep } from './plan-step.ts';
import { referralStep } from './referral-step.ts';
import { addressOf, type Step, steps } from './route.ts';
import type { Page } from './state.ts';

const drawSteps: Readonly<Record<Step, (page: Page) => readonly Node[]>> = {
  referral: referralStep,
  plan: planStep,
  case: caseStep,
};

/** The whole page around one step. */
export function frame(page: Page): Node {
  const { words, route } = page;
  const made = document.createDocumentFragment();
  made.append(
    skipLink(words.skip),
    element(
      'header',
      {},
      element(
        'div',
        { class: 'govuk-generic-header' },
        element(
          'div',
          { class: 'govuk-generic-header__container govuk-width-container' },
          element('span', { class: 'header-title' }, words.title),
        ),
      ),
      navigation(page),
      element(
        'div',
        { class: 'govuk-width-container' },
        element(
          'div',
          { class: 'govuk-phase-banner' },
          element('p', { class: 'govuk-phase-banner__content' }, words.unofficial),
        ),
      ),
    ),
    element(
      'div',
      { class: 'govuk-width-container' },
      element(
        'main',
        { class: 'govuk-main-wrapper', id: 'main-content', tabindex: -1 },
        errorSummary(page),
        ...drawSteps[route.step](page),
      ),
    ),
    element(
      'footer',
      { class: 'govuk-footer' },
      element(
        'div',
        { class: 'govuk-width-container' },
        element('p', { class: 'govuk-body-s' }, words.footer),
      ),
    ),
  );
  return made;
}

const skipLink = (text: string): HTMLElement =>
  element('a', { class: 'govuk-skip-link', href: '#main-content' }, text);

function languages({ route, words }: Page): HTMLElement {
  const item = (language: 'en' | 'cy', name: string) =>
    element(
      'li',
      { class: 'govuk-language-navigation__list-item' },
      language === route.language
        ? element(
            'span',
            { class: 'govuk-language-navigation__text', 'aria-current': 'true', lang: language },
            name,
          )
        : element(
            'a',
            {
              class: 'govuk-language-navigation__link',
              id: 'other-language',
              href: addressOf({ ...route, language }),
              lang: language,
              hreflang: language,
              rel: 'alternate',
            },
            name,
          ),
    );
  return element(
    'nav',
    { class: 'govuk-language-navigation', 'aria-label': words.language },
    element('ul', { class: 'govuk-language-navigation__list' }, item('en', 'English'), item('cy', 'Cymraeg')),
  );
}

function navigation(page: Page): HTMLElement {
  const { route, words } = page;
  const items = steps.map((step) => {
    const active = step === route.step;
    const name = words.steps[step];
    const target = link(
      addressOf({ ...route, step, item: undefined }),
      active ? element('strong', { class: 'govuk-service-navigation__active-fallback' }, name) : name,
    );
    target.className = 'govuk-service-navigation__link';
    if (active) target.setAttribute('aria-current', 'page');
    return element(
      'li',
      { class: `govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}` },
      target,
    );
  });
  return element(
    'div',
    { class: 'govuk-service-navigation' },
    element(
      'div',
      { class: 'govuk-width-container govuk-service-navigation__inlining-container' },
      element(
        'div',
        { class: 'govuk-service-navigation__container' },
        element(
          'nav',
          { class: 'govuk-service-navigation__wrapper', 'aria-label': words.stepsLabel },
          element('ul', { class: 'govuk-service-navigation__list' }, ...items),
        ),
      ),
      languages(page),
    ),
  );
}
