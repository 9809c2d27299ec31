// What someone writes who calls the service from TypeScript. `service.d.ts` is made from the service's description by openapi-typescript.
import type { paths } from './service.d.ts';

type Call<Path extends keyof paths> = paths[Path]['post'];
type Body<Path extends keyof paths> =
  Call<Path> extends { requestBody: { content: { 'application/json': infer Json } } } ? Json : never;
type Answer<Path extends keyof paths> = Call<Path>['responses'][200]['content']['application/json'];
type Problem = Call<'/records'>['responses'][422]['content']['application/problem+json'];

export const referral: Body<'/referrals/check'> = {
  service: 'supported-contact',
  court: { order: 'at-fhdra', partiesAgreed: null },
};
export const isReady = ({ readiness }: Answer<'/referrals/check'>): boolean => readiness.outcome === 'ready';
export const barred = ({ findings }: Answer<'/referrals/check'>) =>
  findings.filter(({ strength, status }) => strength === 'must' && status === 'not-met');
export const standsAnyway = ({ suitability }: Answer<'/referrals/across-readings'>): boolean =>
  suitability.possible.length === 1;
export const hoursLeft = ({ remainingMinutes }: Answer<'/session-plans/check'>): number =>
  remainingMinutes / 60;
export const lastDays = ({ required }: Answer<'/records'>): string[] =>
  required.flatMap(({ due }) => (due.kind === 'by' ? [due.deadline.dueOn] : []));
export const holidays = ({ skipped }: Answer<'/deadlines'>) =>
  skipped.filter(({ reason }) => reason === 'holiday');
export const isOursToMend = ({ errors = [] }: Problem): boolean =>
  errors.some((error) => error.in === 'query');

// @ts-expect-error: no such mode
export const misspelt: Body<'/referrals/check'> = { service: 'supported-contact', mode: 'romote' };
// @ts-expect-error: no such outcome
export const neverTrue = ({ readiness }: Answer<'/referrals/check'>) => readiness.outcome === 'redy';
// @ts-expect-error: no such property
export const absent = ({ required }: Answer<'/records'>) => required[0].dueOn;
// @ts-expect-error: what has no stated limit has no deadline
export const unchecked = ({ required }: Answer<'/records'>) => required.map(({ due }) => due.deadline);
