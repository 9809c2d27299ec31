import * as z from 'zod/mini';
import { dateFault } from '../deadlines/civil-date.ts';
import { whenFault } from '../deadlines/instant.ts';
import { value } from './model.ts';

/** A PlainDate. */
export const date = () => text(dateFault);

/** An Instant or a PlainDate. */
export const when = () => text(whenFault);

/** A text with which nothing is wrong; the code of what is wrong stands in place of Zod's message. */
const text = (faultOf: (text: string) => string | undefined) =>
  value(
    z
      .string()
      .check(
        z.refine((given) => faultOf(given) === undefined, { error: ({ input }) => faultOf(`${input}`) }),
      ),
  );
