export type Language = 'en' | 'cy';

export const steps = ['referral', 'plan', 'case'] as const;
export type Step = (typeof steps)[number];

/** What is shown: the language, the step, and what in it was asked for. It stands in the address, which holds nothing about a case. */
export interface Route {
  readonly language: Language;
  readonly step: Step;
  /** A fact to ask for, or a record to say something about. */
  readonly item: string | undefined;
}

export const start: Route = { language: 'en', step: 'referral', item: undefined };

export const addressOf = ({ language, step, item }: Route): string =>
  `#/${language}/${step}${item === undefined ? '' : `/${item}`}`;

/** The route that an address names; undefined where it names none, as the target of a link within the page. */
export function routeAt(address: string): Route | undefined {
  const [, language, step, item] = /^#\/(en|cy)\/(referral|plan|case)(?:\/([\w.-]+))?$/.exec(address) ?? [];
  if (language === undefined) return undefined;
  return { language: language as Language, step: step as Step, item };
}
