import * as z from 'zod/mini';
import { dateFault } from '../deadlines/civil-date.ts';
import { whenFault } from '../deadlines/instant.ts';
import { dataWords } from './data-words.ts';
import { text } from './model.ts';
import { PLAIN_DATE, WHEN } from './patterns.ts';

/** A PlainDate. */
export const date = () => text(PLAIN_DATE, (given) => dataWords[dateFault(given) as 'not-a-date']([]));

/** An Instant or a PlainDate. The pattern cannot add an offset, so what it takes is looked at again. */
export const when = () =>
  text(
    WHEN,
    whenSentence,
    z.check(({ value, issues }) => {
      if (whenFault(value) !== undefined) {
        issues.push({ code: 'custom', input: value, message: whenSentence(value) });
      }
    }),
  );

const whenSentence = (given: string) => dataWords[whenFault(given) as 'not-an-instant']([]);
