import { createHash } from 'node:crypto';

/** Which copy it is: SHA-256 of a copy with its marks taken out, its quotation marks and dashes made plain, and its white space folded. */
export const editionHash = (copy: string): string => sha256(wordsOf(copy).join(' '));

/** The words of a copy, however it is laid out. */
export const wordsOf = (copy: string): string[] => plain(withoutListMarks(copy)).split(' ').filter(Boolean);

/** The lines of a copy, each cut into sentences, as words. */
export const sentencesOf = (copy: string): string[][] =>
  withoutListMarks(copy)
    .split('\n')
    .flatMap((line) => plain(line).split(/(?<=[.?!]["']?) (?=[A-Z])/))
    .map((sentence) => sentence.split(' ').filter(Boolean))
    .filter((words) => words.length > 0);

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const withoutListMarks = (copy: string) => copy.normalize('NFC').replace(/^\s*[-•*]\s+/gm, '\n');

const plain = (text: string) =>
  text
    .replaceAll('**', '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
