import { type Catalogue, cy, en } from 'family-time-rules';
import type { Language } from './route.ts';
import { welsh } from './words/cy.ts';
import { english, type Words } from './words/en.ts';

export interface Speech {
  readonly language: Language;
  /** What the package says. */
  readonly catalogue: Catalogue;
  /** What the page itself says. */
  readonly words: Words;
}

export const speech: Readonly<Record<Language, Speech>> = {
  en: { language: 'en', catalogue: en, words: english },
  cy: { language: 'cy', catalogue: cy, words: welsh },
};
