import { announce } from './announce.ts';
import { noEvents } from './case-log.ts';
import { frame } from './frame.ts';
import { speech } from './language.ts';
import { redraw } from './redraw.ts';
import { addressOf, type Route, routeAt, start } from './route.ts';
import type { Page, State } from './state.ts';
import { today } from './today.ts';

let route: Route = routeAt(location.hash) ?? start;
let state: State = {
  referral: undefined,
  putOff: [],
  rows: [
    { key: 1, minutes: '', attendees: '' },
    { key: 2, minutes: '', attendees: '' },
  ],
  log: noEvents,
  asOf: today(),
  refusals: [],
};

const change: Page['change'] = (changes, then = {}) => {
  state = { ...state, refusals: [], ...changes };
  if ('item' in then && route.item !== undefined) {
    route = { ...route, item: undefined };
    history.pushState(null, '', addressOf(route));
  }
  draw();
  moveFocus(state.refusals.length > 0 ? 'error-summary' : (then.focus ?? 'focus'));
};

function draw(): void {
  const { catalogue, words, locale } = speech[route.language];
  const page: Page = { state, route, words, catalogue, locale, change };
  document.documentElement.lang = route.language;
  document.title = `${state.refusals.length > 0 ? `${words.errorPrefix} ` : ''}${words.steps[route.step]} – ${words.title}`;
  announce(page);
  redraw(document.querySelector('#page') as HTMLElement, () => frame(page));
}

const moveFocus = (id: string): void => document.getElementById(id)?.focus();

addEventListener('hashchange', () => {
  const next = routeAt(location.hash);
  if (next === undefined || addressOf(next) === addressOf(route)) return;
  const moved = next.step !== route.step || next.item !== route.item;
  route = next;
  if (moved) state = { ...state, refusals: [] };
  draw();
  moveFocus(moved ? 'focus' : 'other-language');
});

draw();
