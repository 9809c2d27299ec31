import type { ClauseId, RecordId, UnexpectedRecord } from './codes.ts';
import type { Service } from './service.ts';

/** What one statement asks to be recorded, told or arranged. */
export interface RecordRule {
  readonly record: RecordId;
  readonly kind: 'record' | 'notice' | 'arrangement';
  readonly from: 'practitioner' | 'commissioned-services-team' | 'contact-centre';
  readonly to:
    | 'iris'
    | 'contact-centre'
    | 'service-users'
    | 'commissioned-services-team'
    | 'cafcass-cymru'
    | 'police-or-social-services';
  readonly via?: 'secure-email' | 'secure-portal';
  /** What it is owed for: once for the case, or for each session, incident, safeguarding concern, non-engagement or other issue. */
  readonly per: 'case' | 'session' | 'incident' | 'concern' | 'non-engagement' | 'issue';
  readonly due: Due;
  /** It is not owed once contact has ceased and no session was held, unless it was done. */
  readonly unless?: 'no-session-held';
  /** What the centre's declining the referral does: it is this notice ('completes'), or this is then no longer owed unless it was done ('ends'). Left out: nothing. */
  readonly declining?: 'completes' | 'ends';
  /** What stands here even where an earlier statement asks for the same record and says otherwise. Left out: the earlier statement decides everything. */
  readonly prevails?: 'to' | 'via';
  /** In printed order. A clause of a section on one service is cited for that service alone. */
  readonly clauses: readonly ClauseId[];
  /** The only service it is owed for. Left out: both. */
  readonly service?: Service;
}

/** When it is due. A period runs from `from`, which is the event itself for what is owed for each event. */
export type Due =
  | { readonly limit: 'none'; readonly awaiting?: Milestone }
  | { readonly limit: 'immediately' }
  | { readonly limit: 'working-days'; readonly workingDays: number; readonly from: Milestone | 'event' }
  | { readonly limit: 'calendar-days'; readonly days: number; readonly from: Milestone };

/** A field of `CaseHistory` with the date of an event that a record depends on: the centre received the referral, or contact ended. */
export type Milestone = 'referralReceivedAt' | 'contactCeasedOn';

/** What a statement says is not expected of a centre, so that nobody asks for it. */
export interface UnexpectedRule {
  readonly record: UnexpectedRecord;
  readonly clauses: readonly ClauseId[];
  readonly service: Service;
}
