import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { names } from '../../src/messages/names.ts';
import { reportInEnglish } from '../../src/messages/report-in-english.ts';
import { reportInWelsh } from '../../src/messages/report-in-welsh.ts';
import type { ReportWords } from '../../src/messages/report-words.ts';

/** Every text in the words of a language; a function's with a sample argument. */
function textsIn(part: unknown, sample: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return textsIn(part(sample, 'name'), sample);
  return Object.values(part as object).flatMap((inner) => textsIn(inner, sample));
}

function everyText({ issues, ...words }: Catalogue, report: ReportWords): readonly string[] {
  const { language } = words;
  return [
    ...textsIn(issues, []),
    ...textsIn(issues, ['mode']),
    ...textsIn([words, report], 'mode'),
    ...Object.values(names).map((name) => name[language]),
  ];
}

const english = everyText(en, reportInEnglish);
const welsh = everyText(cy, reportInWelsh);

describe('in English', () => {
  it.each<[RegExp, string]>([
    [/ask the practitioner/i, 'The reader often is the practitioner: name who knows.'],
    [/do not (make|go ahead)/i, 'Ordered contact is not dropped: the referral is not sent.'],
    [/record (the|your) reasons/i, 'Neither statement asks for reasons to be recorded.'],
    [/going on|bwrw/, 'The decision is the practitioner’s.'],
    [/safety or wellbeing|a child or adult\b/i, 'Print: safety and wellbeing of the children or adults.'],
    [/makes? certain/i, 'Somebody checks.'],
    [/consider a supervised (contact )?centre more/i, 'It prejudges.'],
    [/there is none|is none|are none/i, 'Riddling.'],
    [/do not ask for/i, 'Neither statement says so.'],
    [/breaks? a limit/i, 'A person who is not on the form is no limit.'],
    [/has not assessed that/i, 'It blames, and can be read in two ways.'],
    [/everything that must be done/i, 'It reads as permission.'],
    [/how to proceed\.$/i, 'It leaves out that nothing is sent before.'],
    [/whether contact will be remote or/i, 'Ungrammatical.'],
    [/speaks? to the service/i, 'A statement covers a service.'],
    [/or wrong type|it must be Verdict/i, 'Say what would be right.'],
    [
      /of which|nothing but|hangs? on|bears? on|comes? to\b|that there is\b/i,
      'Plain words, in the usual order.',
    ],
    [/whereby|hereby|aforesaid|in respect of|prior to|commence|utili[sz]e|in order to/i, 'Plain words.'],
  ])('no sentence says %s', (phrase) => {
    expect(english.filter((text) => phrase.test(text))).toEqual([]);
  });

  it('all of some hundred sentences are looked at', () => {
    expect(english.length).toBeGreaterThan(350);
    expect(english.some((text) => /check the case file/.test(text))).toBe(true);
  });
});

describe('in Welsh', () => {
  it.each<[RegExp, string]>([
    [/gofynnwch i’r ymarferydd/i, 'Name who knows.'],
    [/cofnodwch y rhesymau/i, 'Neither statement asks for it.'],
    [/peidiwch â gwneud|peidiwch â’i wneud|bwrw ymlaen ag/i, 'The referral is not sent.'],
    [
      /\b[Aa] yw (gwrandawiad|rhywun|unrhyw|goruchwyliaeth|asesiad|ymarferydd|gobaith)|A yw’n wir bod/,
      '“A oes” for what is indefinite.',
    ],
    [/o oedran i/, 'yn ddigon hen i'],
    [/(neb|rhywun) arall addas/, 'neb addas arall'],
    [/ar gyfer yr asesiad/, 'at ddiben yr asesiad'],
    [/Anghydfod yn y Gwrandawiad/, 'The name that HMCTS uses.'],
    [/dyledus/, 'It suggests a debt.'],
    [/terfynau cyswllt/, 'cyfyngiadau; “terfyn” is the six hours.'],
    [/torri (unrhyw )?d?terfyn|torri terfyn/, 'mynd y tu hwnt i derfyn'],
    [/llwybr.* ar agor/, 'ar gael'],
    [/ddiwrnod ar gau/, 'pan fo’r gwasanaeth ar gau'],
    [/Rheolwr Ymarfer yr ardal/, 'y Rheolwr Ymarfer sydd ar ddyletswydd yn yr ardal'],
    [/ac nid felly y mae|ac felly y mae/, 'Say what is so.'],
    [/fel y mae’n rhaid/, 'It can be read as “in the way it must”.'],
    [/\blle (y )?mae\b|\blle y bo/, 'pan fo, os yw'],
    [/nad yw’r llys wedi ymgynghori|A yw’r llys wedi ymgynghori/, 'nad ymgynghorodd; A ymgynghorodd'],
    [/yn perthyn ar ôl|Mae’r adolygiad ar ôl y sesiwn olaf/, 'ar ôl mwy o sesiynau nag sydd'],
    [/England and Wales/, 'Cymru a Lloegr'],
  ])('no sentence says %s', (phrase) => {
    expect(welsh.filter((text) => phrase.test(text))).toEqual([]);
  });

  it('all of as many sentences are looked at', () => {
    expect(welsh.length).toBe(english.length);
    expect(welsh.some((text) => /edrychwch yn ffeil yr achos/.test(text))).toBe(true);
  });
});

describe('the two languages', () => {
  it('use typographic quotation marks and apostrophes', () => {
    expect([...english, ...welsh].filter((text) => /['"]/.test(text))).toEqual([]);
  });
});
