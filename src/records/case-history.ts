import type { PlainDate } from '../deadlines/civil-date.ts';
import type { When } from '../deadlines/instant.ts';
import type { RecordId } from '../policy/codes.ts';
import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';

/**
 * What has happened in a case. Do not give names or other identifying details. Only `service` is required. Each list has at most 1,000 items. Dates are from
 * 1900 to 9999, read in London.
 */
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
  /** Incidents of violent, threatening, abusive or discriminatory behaviour by an adult or a child. Put any other issue in `otherIssues`. */
  incidents?: Known<
    readonly {
      /** When it happened. The centre has one working day from then to report it. */
      at: When;
    }[]
  >;
  /** Immediate concerns for a child's protection or safety. */
  safeguardingConcerns?: Known<
    readonly {
      /** When the concern arose. The alert about it is due immediately. */
      at: When;
    }[]
  >;
  /** Each time that the centre noticed that a parent did not engage. For supervised contact; ignored for supported contact. */
  nonEngagement?: Known<
    readonly {
      /** The day on which the centre noticed it. */
      noticedOn: PlainDate;
    }[]
  >;
  /** Any other issue with the family that the centre reports to Cafcass Cymru. For supervised contact; ignored for supported contact. */
  otherIssues?: Known<
    readonly {
      /** The day on which the centre noticed it. */
      noticedOn: PlainDate;
    }[]
  >;
  /**
   * The day on which the centre declined the referral, not before `referralReceivedAt`. It counts as the acceptance notice, and ends the duties that
   * acceptance would have started. Leave out sessions and `contactCeasedOn`: an input that has them beside it is refused.
   */
  declinedOn?: Known<PlainDate>;
  /** What has been sent or done, in any order. If something was completed several times, the earliest counts. */
  completed?: Known<readonly Completion[]>;
}

/** Something that has been sent or done. */
export interface Completion {
  /** The record, notice or arrangement that was completed. */
  record: RecordId;
  /**
   * When it was completed. It must not be before the day of its session, incident, concern, non-engagement or other issue; and an item timed from the
   * referral must not be before the day of `referralReceivedAt`.
   */
  at: When;
  /** The session, incident, concern, non-engagement or other issue that it belongs to, counted from 0 in the order of the history. Left out for what is owed once for the case. */
  of?: Known<number>;
}
