import { deepFreeze } from '../internal/deep-freeze.ts';
import type { OperativeWord, SectionHeading } from '../policy/clause.ts';
import type { ClauseId, StatementId } from '../policy/codes.ts';
import { childContactServicesInWelsh } from './child-contact-services-cy.ts';
import type { ClauseInWelsh } from './clause-in-welsh.ts';
import { supervisedFamilyTimeInWelsh } from './supervised-family-time-cy.ts';

/** The Welsh texts of `statements`, under the same codes and headings. */
export interface StatementsInWelsh {
  /** Welsh. */
  readonly language: 'cy';
  /** A draft translation that no translator has reviewed. */
  readonly standing: 'draft translation';
  /** A sentence in Welsh to show beside the text, which says that it is a draft. */
  readonly note: string;
  /** The titles of the statements. */
  readonly titles: Readonly<Record<StatementId, TextInWelsh>>;
  /** The section headings, under the English ones as printed. */
  readonly headings: Readonly<Record<SectionHeading, TextInWelsh>>;
  /** The operative words, as the summaries use them. */
  readonly words: Readonly<Record<OperativeWord, string>>;
  /** The summary and readings of each clause. */
  readonly clauses: Readonly<Record<ClauseId, ClauseInWelsh>>;
}

/** A title or heading in Welsh. */
export interface TextInWelsh {
  /** The words. */
  readonly text: string;
  /** 'official': as published by Cafcass Cymru. */
  readonly standing: 'official' | 'draft';
}

/* @__NO_SIDE_EFFECTS__ */
const draft = (text: string): TextInWelsh => ({ text, standing: 'draft' });

/* @__NO_SIDE_EFFECTS__ */
const official = (text: string): TextInWelsh => ({ text, standing: 'official' });

/**
 * The titles, headings, clause summaries and readings of the two statements in Welsh. It is a draft translation, made for this package; the
 * title and the headings that Cafcass Cymru has published in Welsh are marked as official. It stands apart from `statements` and from the catalogue `cy`:
 * if you do not import it, it is not bundled.
 *
 * @example
 * statementsInWelsh.clauses['ccs.process.names-centre'].summary;
 * // 'Rhaid i atgyfeiriad amlinellu ym mha ganolfan gyswllt y cynhelir y cyswllt.'
 */
export const statementsInWelsh: StatementsInWelsh = /* @__PURE__ */ (() =>
  deepFreeze<StatementsInWelsh>({
    language: 'cy',
    standing: 'draft translation',
    note: 'Cyfieithiad drafft yw hwn. Nid yw wedi’i adolygu gan gyfieithydd.',
    titles: {
      'child-contact-services': draft(
        'Datganiad o Ddisgwyliadau Cafcass Cymru: Gwasanaethau Cyswllt i Blant',
      ),
      'supervised-family-time': official('Amser teulu dan oruchwyliaeth'),
    },
    headings: {
      'Child Contact Services': draft('Gwasanaethau Cyswllt i Blant'),
      'How many sessions?': draft('Sawl sesiwn?'),
      'Referrals to Supported Child Contact Centres': draft(
        'Atgyfeiriadau at Ganolfannau Cyswllt â Chymorth i Blant',
      ),
      'Referrals to Supervised Child Contact Centres': draft(
        'Atgyfeiriadau at Ganolfannau Cyswllt dan Oruchwyliaeth i Blant',
      ),
      'How is a Cafcass Cymru referral progressed?': draft(
        'Sut y mae atgyfeiriad gan Cafcass Cymru yn mynd rhagddo?',
      ),
      'Contact Details': draft('Manylion Cyswllt'),
      Introduction: official('Cyflwyniad'),
      'What is the purpose of supervised family time?': official(
        'Beth yw diben amser teulu dan oruchwyliaeth?',
      ),
      'Before making a referral for supervised family time': official(
        'Cyn gwneud atgyfeiriad ar gyfer amser teulu dan oruchwyliaeth',
      ),
      'When is a referral for supervised family time suitable?': draft(
        'Pryd y mae atgyfeiriad ar gyfer amser teulu dan oruchwyliaeth yn addas?',
      ),
      'When is a referral for supervised family time not suitable?': draft(
        'Pryd nad yw atgyfeiriad ar gyfer amser teulu dan oruchwyliaeth yn addas?',
      ),
      'How many sessions will take place?': draft('Sawl sesiwn a gynhelir?'),
      'How does the referral process work?': draft('Sut y mae’r broses atgyfeirio yn gweithio?'),
      'What are the responsibilities of the supervised family time provider?': draft(
        'Beth yw cyfrifoldebau darparwr amser teulu dan oruchwyliaeth?',
      ),
    },
    words: {
      must: 'rhaid',
      should: 'dylid',
      'should only': 'ni ddylid … ond',
      'only if': 'oni bai',
      will: 'bydd',
      'has to': 'rhaid bod',
      'need to': 'mae angen',
      'responsible for': 'yn gyfrifol am',
      'required to': 'mae’n ofynnol',
      'subject to': 'yn amodol ar',
      maximum: 'uchafswm',
      can: 'caiff, gall',
      'not expected to': 'ni ddisgwylir',
      unlikely: 'yn annhebygol',
      unsuitable: 'yn anaddas',
    },
    clauses: { ...childContactServicesInWelsh, ...supervisedFamilyTimeInWelsh },
  }))();
