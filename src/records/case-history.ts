import type { PlainDate } from '../deadlines/civil-date.ts';
import type { When } from '../deadlines/instant.ts';
import type { RecordId } from '../policy/codes.ts';
import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';

/** What has happened in a case. Each list holds at most 1000. */
export interface CaseHistory {
  service: Service;
  /** When the centre received the referral. */
  referralReceivedAt?: Known<When>;
  /** Sessions that took place, in order of date. A cancelled or missed one is not here. Left out: not known; []: none. */
  sessions?: Known<readonly { heldOn: PlainDate }[]>;
  /** The decision's own date; suspension is not ceasing. Not before the last session. */
  contactCeasedOn?: Known<PlainDate>;
  /** Violent, threatening, abusive or discriminatory behaviour, or another such issue, by adult or child. */
  incidents?: Known<readonly { at: When }[]>;
  safeguardingConcerns?: Known<readonly { at: When }[]>;
  nonEngagement?: Known<readonly { noticedOn: PlainDate }[]>;
  /** What has been sent or done; `of` says which session, incident, concern or non-engagement it belongs to, counted from 0. */
  completed?: Known<readonly Completion[]>;
}

export interface Completion {
  record: RecordId;
  at: When;
  of?: Known<number>;
}
