import { explainVerdict, type SessionPlanReport } from 'family-time-rules';
import { reasons } from './answers.ts';
import { drawn, element, link, paragraph, tag } from './element.ts';
import { planForm, planReport } from './plan-form.ts';
import { addressOf } from './route.ts';
import type { Page } from './state.ts';

/** The sessions, the hours used and left, and where the review belongs. */
export function planStep(page: Page): readonly Node[] {
  const { words, state, route } = page;
  const heading = element('h1', { class: 'govuk-heading-l', id: 'focus', tabindex: -1 }, words.steps.plan);
  if (state.referral === undefined) {
    return [heading, paragraph(link(addressOf({ ...route, step: 'referral' }), words.answerServiceFirst))];
  }
  const report = planReport(state.referral);
  const column = (...children: readonly Node[]) =>
    element('div', { class: 'govuk-grid-column-one-half' }, ...children);
  return [
    heading,
    element(
      'div',
      { class: 'govuk-grid-row' },
      column(planForm(page, true)),
      column(...(report ? outcome(report, page) : [paragraph(words.planNotSaved)])),
    ),
  ];
}

function outcome(report: SessionPlanReport, page: Page): readonly Node[] {
  const { words, catalogue, state } = page;
  const { totalMinutes, remainingMinutes, reviewPoints } = report;
  const lengths = state.referral?.sessionPlan?.sessions.map(({ minutes }) => minutes) ?? [];
  const hours = (label: string, minutes: number) =>
    element(
      'div',
      { class: 'govuk-summary-list__row' },
      element('dt', { class: 'govuk-summary-list__key' }, label),
      element('dd', { class: 'govuk-summary-list__value' }, words.duration(minutes)),
    );
  return [
    element('h2', { class: 'govuk-heading-m', id: 'hours-heading', tabindex: -1 }, words.hours),
    element(
      'dl',
      { class: 'govuk-summary-list', id: 'hours' },
      hours(words.used, totalMinutes),
      remainingMinutes < 0 ? hours(words.over, -remainingMinutes) : hours(words.left, remainingMinutes),
    ),
    paragraph(reviewPoints.length > 0 ? words.reviewBelongs(reviewPoints) : words.noReviewPoint),
    drawing(lengths, report, page),
    table(lengths, reviewPoints, page),
    element(
      'p',
      { class: 'govuk-body govuk-!-font-weight-bold' },
      explainVerdict('plan', report.plan, catalogue),
    ),
    ...reasons(report.findings, 'plan', page),
  ];
}

/** The sessions side by side against the hours there are. */
function drawing(lengths: readonly number[], report: SessionPlanReport, { words }: Page): SVGElement {
  const limit = report.totalMinutes + report.remainingMinutes;
  const longest = Math.max(limit, report.totalMinutes);
  const ends = running(lengths);
  const review = report.reviewPoints.map((point) => ends[point - 1] ?? 0);
  return drawn(
    'svg',
    {
      class: 'sessions',
      preserveAspectRatio: 'none',
      viewBox: `-2 0 ${longest + 4} 60`,
      role: 'img',
      'aria-label': words.drawingOfSessions,
    },
    drawn('rect', { class: 'sessions__limit', x: 0, y: 14, width: limit, height: 32 }),
    ...lengths.map((minutes, place) =>
      drawn('rect', {
        class: (ends[place] ?? 0) > limit ? 'sessions__over' : 'sessions__one',
        x: (ends[place] ?? 0) - minutes,
        y: 18,
        width: minutes,
        height: 24,
      }),
    ),
    ...review.map((at) => drawn('line', { class: 'sessions__review', x1: at, x2: at, y1: 4, y2: 56 })),
  );
}

function table(lengths: readonly number[], reviewPoints: readonly number[], { words }: Page): HTMLElement {
  const ends = running(lengths);
  const header = (text: string) => element('th', { class: 'govuk-table__header', scope: 'col' }, text);
  const cell = (...children: readonly (Node | string | false)[]) =>
    element('td', { class: 'govuk-table__cell' }, ...children);
  return element(
    'table',
    { class: 'govuk-table' },
    element('caption', { class: 'govuk-visually-hidden' }, words.sessionsPlanned),
    element(
      'thead',
      { class: 'govuk-table__head' },
      element(
        'tr',
        { class: 'govuk-table__row' },
        header(words.sessionsPlanned),
        header(words.sessionLength),
        header(words.doneByThen),
      ),
    ),
    element(
      'tbody',
      { class: 'govuk-table__body' },
      ...lengths.map((minutes, place) =>
        element(
          'tr',
          { class: 'govuk-table__row' },
          element(
            'th',
            { class: 'govuk-table__header session-name', scope: 'row' },
            words.session(place + 1),
          ),
          cell(words.duration(minutes)),
          cell(
            words.duration(ends[place] ?? 0),
            ' ',
            reviewPoints.includes(place + 1) && tag(words.reviewHere, 'purple'),
          ),
        ),
      ),
    ),
  );
}

/** How many minutes are done by the end of each session. */
function running(lengths: readonly number[]): readonly number[] {
  let done = 0;
  return lengths.map((minutes) => {
    done += minutes;
    return done;
  });
}
