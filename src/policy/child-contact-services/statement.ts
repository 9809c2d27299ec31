import type { SectionText } from '../clause.ts';
import type { StatementPolicy } from '../statement.ts';
import { contactText } from './contact.ts';
import { opening, openingText } from './opening.ts';
import { process, processText } from './process.ts';
import { sessions, sessionsText } from './sessions.ts';
import { supervised, supervisedText } from './supervised.ts';
import { supported, supportedText } from './supported.ts';

/** The public address of this statement is not known. */
export const childContactServices: StatementPolicy = {
  id: 'child-contact-services',
  prefix: 'ccs.',
  services: ['supported-contact', 'supervised-contact'],
  title: 'Cafcass Cymru Expectation Statement: Child Contact Services',
  publisher: 'Cafcass Cymru',
  edition: {
    retrievedOn: '2026-11-21',
    sha256: 'de923a87b5f0db6a6e3f12612a797c7e3e1c9529c5a4305905a61068e0af910d',
  },
  sections: [opening, sessions, supported, supervised, process],
};

/** In printed order. */
export const childContactServicesText: readonly SectionText[] = [
  openingText,
  sessionsText,
  supportedText,
  supervisedText,
  processText,
  contactText,
];
