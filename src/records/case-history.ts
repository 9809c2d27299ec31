import type { PlainDate } from '../deadlines/civil-date.ts';
import type { When } from '../deadlines/instant.ts';
import type { RecordId } from '../policy/codes.ts';
import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';

/** What has happened in a case, without names or other identity. Only `service` is required. Each list holds at most 1000; dates are from 1900 to 9999. */
export interface CaseHistory {
  /** Whether the contact is supported or supervised. */
  service: Service;
  /** When the centre received the referral. The centre has 10 working days from then to say whether it accepts. */
  referralReceivedAt?: Known<When>;
  /** Sessions that took place, in order of date. A cancelled or missed session is not one. Left out: not known; []: none was held. */
  sessions?: Known<
    readonly {
      /** The day on which the session took place. */
      heldOn: PlainDate;
    }[]
  >;
  /** The day on which it was decided that contact ends, not before the last session. A suspension does not end it. */
  contactCeasedOn?: Known<PlainDate>;
  /** Violent, threatening, abusive or discriminatory behaviour by an adult or a child, and nothing else. Another issue belongs in `otherIssues`. */
  incidents?: Known<
    readonly {
      /** When it happened. The one working day for reporting it runs from then. */
      at: When;
    }[]
  >;
  /** Immediate concerns for a child's protection or safety. */
  safeguardingConcerns?: Known<
    readonly {
      /** When the concern arose. It is passed on immediately. */
      at: When;
    }[]
  >;
  /** Each time that parents were found not to engage; supervised contact only. */
  nonEngagement?: Known<
    readonly {
      /** The day on which the centre noticed it. */
      noticedOn: PlainDate;
    }[]
  >;
  /** Any other issue with the family that a provider reports to Cafcass Cymru; supervised contact only. */
  otherIssues?: Known<
    readonly {
      /** The day on which the centre noticed it. */
      noticedOn: PlainDate;
    }[]
  >;
  /**
   * The day on which the centre said that it does not accept the referral, not before receipt. This is its acceptance notice, and ends what acceptance would have
   * brought. No session and no `contactCeasedOn` may stand beside it.
   */
  declinedOn?: Known<PlainDate>;
  /** What has been sent or done, in any order. If something was completed several times, the earliest counts. */
  completed?: Known<readonly Completion[]>;
}

/** Something that has been sent or done. */
export interface Completion {
  /** The record, notice or arrangement that was completed. */
  record: RecordId;
  /** When it was completed: not on a day before the event that it belongs to. */
  at: When;
  /** The session, incident, concern, non-engagement or other issue that it belongs to, counted from 0 in the order of the history. Left out for what is owed once for the case. */
  of?: Known<number>;
}
