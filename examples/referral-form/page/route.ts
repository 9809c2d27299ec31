export type Language = 'en' | 'cy';

const pageNames = ['start', 'question', 'check', 'case', 'accessibility'] as const;
export type PageName = (typeof pageNames)[number];

/** What is shown. It stands in the address, which holds nothing about a case. */
export interface Route {
  readonly language: Language;
  readonly name: PageName;
  /** The fact that a question asks for, or the record that a case page asks about. */
  readonly item: string | undefined;
}

export const start: Route = { language: 'en', name: 'start', item: undefined };

export const addressOf = ({ language, name, item }: Route): string =>
  `#/${language}/${name}${item === undefined ? '' : `/${item}`}`;

/** The route that an address names; undefined for any other address, such as the target of a link within the page. */
export function routeAt(address: string): Route | undefined {
  const [, language, name, item] = /^#\/(en|cy)\/([a-z]+)(?:\/([\w.-]+))?$/.exec(address) ?? [];
  const known = pageNames.find((one) => one === name);
  return known && { language: language as Language, name: known, item };
}
