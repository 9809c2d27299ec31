import { openingReadings } from './child-contact-services/opening.ts';
import { processReadings } from './child-contact-services/process.ts';
import { supervisedReadings } from './child-contact-services/supervised.ts';
import { supportedReadings } from './child-contact-services/supported.ts';
import type { SectionReadings } from './section.ts';
import { beforeReadings } from './supervised-family-time/before.ts';
import { introductionReadings } from './supervised-family-time/introduction.ts';
import { processReadings as familyTimeProcessReadings } from './supervised-family-time/process.ts';
import { suitableReadings } from './supervised-family-time/suitable.ts';
import { unsuitableReadings } from './supervised-family-time/unsuitable.ts';

/** What the readings of every section become the other way. Only `acrossReadings` bundles it. */
export const sectionReadings: readonly SectionReadings[] = [
  openingReadings,
  supportedReadings,
  supervisedReadings,
  processReadings,
  introductionReadings,
  beforeReadings,
  suitableReadings,
  unsuitableReadings,
  familyTimeProcessReadings,
];
