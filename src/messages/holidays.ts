import type { Catalogue } from './catalogue.ts';

/**
 * The bank holidays of England and Wales that GOV.UK has published since 2012, as it names them in each language, and as its Welsh page and feed
 * have named them at other times.
 */
const holidays: readonly (Readonly<Record<Catalogue['language'], string>> & {
  readonly also?: readonly string[];
})[] = [
  { en: 'New Year’s Day', cy: 'Dydd Calan' },
  { en: 'Good Friday', cy: 'Gwener y Groglith', also: ['Dydd Gwener y Groglith'] },
  { en: 'Easter Monday', cy: 'Llun y Pasg', also: ['Dydd Llun y Pasg'] },
  { en: 'Early May bank holiday', cy: 'Gŵyl banc dechrau Mai', also: ['Gŵyl Banc Cyntaf Mai'] },
  { en: 'Early May bank holiday (VE day)', cy: 'Gŵyl banc dechrau Mai (diwrnod VE)' },
  { en: 'Spring bank holiday', cy: 'Gŵyl banc y gwanwyn' },
  { en: 'Summer bank holiday', cy: 'Gŵyl banc yr haf' },
  { en: 'Christmas Day', cy: 'Dydd Nadolig' },
  { en: 'Boxing Day', cy: 'Dydd San Steffan', also: ['Gŵyl San Steffan'] },
  {
    en: 'Queen’s Diamond Jubilee',
    cy: 'Jiwbilî Ddiemwnt y Frenhines',
    also: ['Jiwbilî Diemwnt y Frenhines'],
  },
  { en: 'Platinum Jubilee bank holiday', cy: 'Gŵyl banc Jiwbilî Blatinwm' },
  {
    en: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
    cy: 'Gŵyl y Banc ar gyfer Angladd Gwladol y Frenhines Elizabeth II',
  },
  {
    en: 'Bank holiday for the coronation of King Charles III',
    cy: 'Gŵyl y banc ar gyfer coroni Brenin Siarl III',
  },
];

/** The name of a bank holiday in a language, given one of its names in either; undefined where GOV.UK has published no such name. */
export function holidayName(given: string, language: Catalogue['language']): string | undefined {
  const same = (name: string) => plain(name) === plain(given);
  return holidays.find(({ en, cy, also = [] }) => [en, cy, ...also].some(same))?.[language];
}

/** Capitals and the form of an apostrophe do not make another name. */
const plain = (name: string): string => name.normalize('NFC').replaceAll("'", '’').toLowerCase();
