import { render } from 'preact';
import { App, ELSEWHERE } from './app.tsx';
import { dayInLondon } from './days.ts';
import { moveFocus } from './focus.ts';
import { leaveFor, onThreeShifts } from './leave.ts';
import { addressOf, type Route, routeAt, start } from './route.ts';
import { speech } from './speech.ts';
import { newWork, type Page, type State } from './state.ts';
import { headlineOf, titleOf } from './title.ts';

const empty = newWork();
let route: Route = routeAt(location.hash) ?? start;
let state: State = {
  work: empty,
  saved: empty,
  asOf: dayInLondon(new Date()),
  refusals: [],
  notice: undefined,
  proposed: undefined,
  summaryIn: undefined,
};
let isLeaving = false;

const isUnsaved = (): boolean =>
  !isLeaving && state.work !== state.saved && state.work.referral !== undefined;

const leave = (): void => {
  isLeaving = true;
  leaveFor(ELSEWHERE);
};

const change: Page['change'] = (changes, then = {}) => {
  state = { ...state, refusals: [], notice: undefined, proposed: undefined, ...changes };
  const next = { ...route, ...then.to };
  if (addressOf(next) !== addressOf(route)) {
    route = next;
    history.pushState(null, '', addressOf(route));
    scrollTo(0, 0);
  }
  draw();
  moveFocus(state.refusals.length > 0 ? 'error-summary' : (then.focus ?? 'focus'));
};

function draw(): void {
  const page: Page = { ...speech[route.language], state, route, change, leave };
  document.documentElement.lang = route.language;
  document.title = titleOf(page);
  render(<App page={page} />, document.querySelector('#page') as HTMLElement);
  announce(headlineOf(page));
}

/** Tells a screen reader what the referral comes to, whenever that changes. */
function announce(headline: string): void {
  const region = document.querySelector('#announcement');
  if (region !== null && region.textContent !== headline) region.textContent = headline;
}

function arrive(): void {
  const next = routeAt(location.hash);
  if (next === undefined || addressOf(next) === addressOf(route)) return;
  const isMoved = next.name !== route.name || next.item !== route.item;
  route = next;
  if (isMoved) state = { ...state, refusals: [], notice: undefined, proposed: undefined };
  draw();
  moveFocus(
    isMoved ? (next.item === undefined || next.name === 'question' ? 'focus' : 'done-on') : 'other-language',
  );
}

addEventListener('popstate', arrive);
addEventListener('hashchange', arrive);
addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
onThreeShifts(leave);
draw();
