import type { Locale } from 'date-fns';
import { cy as welshLocale } from 'date-fns/locale/cy';
import { enGB as englishLocale } from 'date-fns/locale/en-GB';
import { type Catalogue, cy, en } from 'family-time-rules';
import type { Language } from './route.ts';
import type { Words } from './words.ts';
import { welsh } from './words-cy.ts';
import { english } from './words-en.ts';

interface Speech {
  /** What the package says. */
  readonly catalogue: Catalogue;
  /** What the page itself says. */
  readonly words: Words;
  /** The names of months and days. */
  readonly locale: Locale;
}

export const speech: Readonly<Record<Language, Speech>> = {
  en: { catalogue: en, words: english, locale: englishLocale },
  cy: { catalogue: cy, words: welsh, locale: welshLocale },
};
