import type { SectionText } from '../clause.ts';
import type { StatementPolicy } from '../statement.ts';
import { before, beforeText } from './before.ts';
import { introduction, introductionText } from './introduction.ts';
import { process, processText } from './process.ts';
import { provider, providerText } from './provider.ts';
import { purpose, purposeText } from './purpose.ts';
import { sessionsText } from './sessions.ts';
import { suitable, suitableText } from './suitable.ts';
import { unsuitable, unsuitableText } from './unsuitable.ts';

export const supervisedFamilyTime: StatementPolicy = {
  id: 'supervised-family-time',
  prefix: 'sft.',
  services: ['supervised-contact'],
  title: 'Supervised family time',
  publisher: 'Cafcass Cymru',
  source: {
    en: 'https://gov.wales/supervised-family-time-supervised-contact-factsheet-html',
    cy: 'https://llyw.cymru/amser-teulu-dan-oruchwyliaeth-cyswllt-dan-oruchwyliaeth-taflen-ffeithiau-html',
  },
  edition: {
    retrievedOn: '2026-11-21',
    sha256: 'd89a024691852dad9ffe59fc9987b6f66e2844f0361834bdf05a189036952514',
  },
  sections: [introduction, purpose, before, suitable, unsuitable, process, provider],
};

/** In printed order. */
export const supervisedFamilyTimeText: readonly SectionText[] = [
  introductionText,
  purposeText,
  beforeText,
  suitableText,
  unsuitableText,
  sessionsText,
  processText,
  providerText,
];
