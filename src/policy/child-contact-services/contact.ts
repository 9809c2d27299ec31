import type { ClauseText, Section } from '../clause.ts';

const details: ClauseText = {
  id: 'ccs.contact.details',
  encodes: 'context',
  became: [],
  summary:
    'How to reach the Commissioned Services Team by telephone and e-mail. Details, so nothing is checked.',
};

export const contact: Section = { heading: 'Contact Details', clauses: [details] };
