import { askFor, type Referral, type SessionPlanReport, validateSessionPlan } from 'family-time-rules';
import { button, element, hidden, when } from './element.ts';
import { textInput, typed } from './fields.ts';
import { readList, readNumber } from './read-number.ts';
import { putOff, set } from './set-fact.ts';
import type { Page, PlanRow, Refusal } from './state.ts';

/** The report on the plan as it was last saved. */
export function planReport(referral: Referral): SessionPlanReport | undefined {
  const { service, sessionPlan } = referral;
  return sessionPlan ? validateSessionPlan({ service, ...sessionPlan }) : undefined;
}

/** A form for the sessions and, once they are saved, for what else about them still matters. */
export function planForm(page: Page, stay = false): HTMLElement {
  const { words, state, catalogue } = page;
  const plan = state.referral?.sessionPlan;
  const report = state.referral && planReport(state.referral);
  const matters = (fact: 'reviewAfter' | 'identifiedParties') =>
    plan?.[fact] != null || (report?.missing.some((missing) => missing.fact === fact) ?? false);
  const listsPeople =
    report?.findings.some(
      ({ facts, status }) => facts.includes('identifiedParties') && status !== 'not-applicable',
    ) ?? false;

  const form = element(
    'form',
    { novalidate: true },
    element(
      'fieldset',
      { class: 'govuk-fieldset', 'aria-describedby': listsPeople && 'attendees-hint' },
      element(
        'legend',
        { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' },
        askFor('sessionPlan', catalogue),
      ),
      listsPeople && element('div', { class: 'govuk-hint', id: 'attendees-hint' }, words.attendeesHint),
      ...state.rows.map((row, place) => sessionFields(row, place, listsPeople, page)),
    ),
    when(button(words.addSession, 'secondary'), 'click', () => {
      const key = Math.max(0, ...state.rows.map((row) => row.key)) + 1;
      const rows = [...state.rows, { key, minutes: state.rows.at(-1)?.minutes ?? '', attendees: '' }];
      page.change({ rows }, { focus: `minutes-${key}` });
    }),
    matters('reviewAfter') &&
      textInput(
        {
          id: 'review-after',
          label: askFor('reviewAfter', catalogue),
          value: `${plan?.reviewAfter ?? ''}`,
          width: 3,
          strong: true,
        },
        page,
      ),
    matters('identifiedParties') &&
      textInput(
        {
          id: 'identified-parties',
          label: askFor('identifiedParties', catalogue),
          hint: words.listHint,
          value: plan?.identifiedParties?.join(', ') ?? '',
          width: 20,
          strong: true,
        },
        page,
      ),
    element(
      'div',
      { class: 'govuk-button-group' },
      button(stay ? words.save : words.continue),
      !stay && when(button(words.notKnownYet, 'secondary'), 'click', () => putOff('sessionPlan', page)),
    ),
  );
  return when(form, 'submit', () => save(page, stay));
}

function sessionFields(row: PlanRow, place: number, listsPeople: boolean, page: Page): HTMLElement {
  const { words, state, change } = page;
  const session = words.session(place + 1);
  const minutes = textInput(
    {
      id: `minutes-${row.key}`,
      label: `${session}: ${words.minutes}`,
      value: row.minutes,
      width: 3,
    },
    page,
  );
  const attendees = textInput(
    {
      id: `attendees-${row.key}`,
      label: words.attendees,
      value: row.attendees,
      width: 10,
    },
    page,
  );
  const remove = button(words.remove, 'secondary');
  remove.append(hidden(` ${session}`));
  const made = element(
    'div',
    { class: 'session' },
    minutes,
    listsPeople && attendees,
    state.rows.length > 1 &&
      when(remove, 'click', () =>
        change({ rows: state.rows.filter((other) => other !== row) }, { focus: 'focus' }),
      ),
  );
  made.addEventListener('input', () => {
    row.minutes = typed(`minutes-${row.key}`);
    if (listsPeople) row.attendees = typed(`attendees-${row.key}`);
  });
  return made;
}

function save(page: Page, stay: boolean): void {
  const { state } = page;
  const review = readNumber(typed('review-after'));
  const parties = readList(typed('identified-parties'));
  const plan = {
    sessions: state.rows.map(({ minutes, attendees }) => {
      const listed = readList(attendees);
      const length = readNumber(minutes);
      return { ...(length !== undefined && { minutes: length }), ...(listed && { attendees: listed }) };
    }),
    ...(review !== undefined && { reviewAfter: review }),
    ...(parties && { identifiedParties: parties }),
  };
  set('sessionPlan', plan, page, (path) => fieldAt(path, state.rows), stay ? 'hours-heading' : undefined);
}

/** The field that an issue belongs to. */
function fieldAt(path: string, rows: readonly PlanRow[]): Pick<Refusal, 'field' | 'label'> {
  const place = Number(/^sessionPlan\.sessions\.(\d+)/.exec(path)?.[1] ?? 0);
  if (path.startsWith('sessionPlan.reviewAfter')) return { field: 'review-after' };
  if (path.startsWith('sessionPlan.identifiedParties')) return { field: 'identified-parties' };
  const field = path.includes('.attendees') ? 'attendees' : 'minutes';
  return { field: `${field}-${rows[place]?.key}`, label: (words) => words.session(place + 1) };
}
