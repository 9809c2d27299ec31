import type { PlainDate } from '../deadlines/civil-date.ts';
import type {
  ActionId,
  ClauseId,
  ReadingId,
  RecordId,
  RuleId,
  StatementId,
  UnexpectedRecord,
} from './codes.ts';

/** One clause of a statement: what it says, what it became, and how its words are read. `statements` holds every clause. */
export interface Clause {
  /** The code by which findings, actions and records cite the clause. */
  readonly id: ClauseId;
  /** The statement that it stands in. */
  readonly statement: StatementId;
  /** The printed section heading that the clause stands under. */
  readonly section: SectionHeading;
  /** The clause's place under that heading, counted from 1. */
  readonly position: number;
  /** The clause in this project's own words. The word that shows how strict it is, and technical terms, are as published. */
  readonly summary: string;
  /**
   * What the package made of the clause; if it made several things, the kind of the first in `became`. The package does not check a 'context' or a
   * 'permission'; the summary says why.
   */
  readonly encodes: 'rule' | 'record' | 'limit' | 'action' | 'permission' | 'context';
  /** The codes of the rules, actions and records that the clause became. */
  readonly became: readonly (RuleId | ActionId | RecordId | UnexpectedRecord)[];
  /** The word that shows how strict the clause is, as published, such as 'must'. Left out if the clause has none. */
  readonly word?: OperativeWord;
  /** The points on which the words can be read in two ways, and which way the package takes. */
  readonly readings?: readonly Reading[];
}

/** One point on which the printed words can be read in two ways. */
export interface Reading {
  /** The code of the reading in `acrossReadings`. Left out if the other reading cannot be tried. */
  readonly id?: ReadingId;
  /** How the package reads the words. */
  readonly taken: string;
  /** How else they could be read. */
  readonly instead: string;
}

/** The printed words that show how strict a clause is. docs/interpretation.md says how each is read. */
export type OperativeWord =
  | 'must'
  | 'should'
  | 'should only'
  | 'only if'
  | 'will'
  | 'has to'
  | 'need to'
  | 'responsible for'
  | 'required to'
  | 'subject to'
  | 'maximum'
  | 'can'
  | 'not expected to'
  | 'unlikely'
  | 'unsuitable';

/** A clause as it is written beside what it became; where it stands follows from its section. */
export type ClauseText = Omit<Clause, 'statement' | 'section' | 'position'>;

/** The headings of both statements as printed, in order. */
export type SectionHeading =
  | 'Child Contact Services'
  | 'How many sessions?'
  | 'Referrals to Supported Child Contact Centres'
  | 'Referrals to Supervised Child Contact Centres'
  | 'How is a Cafcass Cymru referral progressed?'
  | 'Contact Details'
  | 'Introduction'
  | 'What is the purpose of supervised family time?'
  | 'Before making a referral for supervised family time'
  | 'When is a referral for supervised family time suitable?'
  | 'When is a referral for supervised family time not suitable?'
  | 'How many sessions will take place?'
  | 'How does the referral process work?'
  | 'What are the responsibilities of the supervised family time provider?';

/** The clauses printed under one heading, in order. */
export interface SectionText {
  readonly heading: SectionHeading;
  readonly clauses: readonly ClauseText[];
}

/** One published statement, and the copy of it that was encoded. */
export interface Statement {
  /** The code by which a `Basis` and the option `under` name the statement. */
  readonly id: StatementId;
  /** Its title as printed. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** The addresses of the published page, where they are known. */
  readonly source?: {
    /** The page in English. */
    readonly en?: string;
    /** The page in Welsh. */
    readonly cy?: string;
  };
  /** The copy that was encoded. */
  readonly edition: {
    /** The day on which the copy was taken. */
    readonly retrievedOn: PlainDate;
    /** The SHA-256 of its normalised text; docs/contributing.md says how to check a copy against it. */
    readonly sha256: string;
  };
  /** Every clause, in printed order. */
  readonly clauses: readonly Clause[];
}
