import { expect, it } from 'vitest';
import { statements } from '../../src/index.ts';

it('each statement has its title, its publisher, the address of its page where it is known, and the copy it was encoded from', () => {
  expect(statements.map(({ id, title, publisher }) => ({ id, title, publisher }))).toEqual([
    {
      id: 'child-contact-services',
      title: 'Cafcass Cymru Expectation Statement: Child Contact Services',
      publisher: 'Cafcass Cymru',
    },
    { id: 'supervised-family-time', title: 'Supervised family time', publisher: 'Cafcass Cymru' },
  ]);
  expect(statements.map(({ source }) => source)).toEqual([
    undefined,
    {
      en: 'https://gov.wales/supervised-family-time-supervised-contact-factsheet-html',
      cy: 'https://llyw.cymru/amser-teulu-dan-oruchwyliaeth-cyswllt-dan-oruchwyliaeth-taflen-ffeithiau-html',
    },
  ]);
  for (const { edition } of statements) {
    expect(edition.retrievedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(edition.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});
