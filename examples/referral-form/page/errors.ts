import type { Page } from './state.ts';

/** The sentence beside a field, if what was typed there was refused. */
export const errorAt = (field: string, page: Page): string | undefined =>
  page.state.refusals.find((refusal) => refusal.field === field)?.say(page);
