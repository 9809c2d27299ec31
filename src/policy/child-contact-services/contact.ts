import type { ClauseText, SectionText } from '../clause.ts';

const details: ClauseText = {
  id: 'ccs.contact.details',
  encodes: 'context',
  became: [],
  summary:
    'How to reach the Commissioned Services Team by telephone and e-mail. Contact details, so nothing is checked.',
};

export const contactText: SectionText = { heading: 'Contact Details', clauses: [details] };
