import { nameOf, type RequiredRecord } from 'family-time-rules';
import { Tag } from '../design-system/text.tsx';
import type { Speech } from '../speech.ts';

const colours = {
  awaiting: 'grey',
  outstanding: 'blue',
  overdue: 'red',
  done: 'green',
  'done-late': 'yellow',
} as const;

/** What tells one item from every other of the case. */
export const keyOf = ({ record, of }: RequiredRecord): string =>
  of === undefined ? record : `${record}.${of}`;

/** The name of an item, with its number where there may be several. */
export function itemName({ record, of }: RequiredRecord, { catalogue }: Speech): string {
  const name = nameOf(record, catalogue);
  return of === undefined ? name : `${name} ${of + 1}`;
}

/** Where an item stands; what is overdue has a sign too, so that it is not told by colour alone. */
export const StatusTag = ({ item, speech }: { item: RequiredRecord; speech: Speech }) => (
  <Tag colour={colours[item.status]}>
    {item.status === 'overdue' && '! '}
    {nameOf(item.status, speech.catalogue)}
  </Tag>
);
