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
  /** The sessions that took place, in order of date. Do not list cancelled or missed sessions. Leave it out if you do not know; give [] if no session was held. */
  sessions?: Known<
    readonly {
      /** The day on which the session took place. */
      heldOn: PlainDate;
    }[]
  >;
  /** The date of the decision that there will be no more contact. It cannot be earlier than the last session. Do not give it if contact is only suspended. */
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
   * The day on which the centre declined the referral, not before `referralReceivedAt`. Declining answers the referral, so the item 'acceptance-notice' is
   * then done, and what the centre would owe only after accepting is listed only if it is in `completed`. Do not give sessions or `contactCeasedOn` with it:
   * such a history is refused.
   */
  declinedOn?: Known<PlainDate>;
  /**
   * What has been sent or done, in any order. Nothing else is taken for done, except that `declinedOn` completes the acceptance notice. If something was
   * completed several times, the earliest counts.
   */
  completed?: Known<readonly Completion[]>;
}

/** Something that has been sent or done. */
export interface Completion {
  /** The record, notice or arrangement that was completed. */
  record: RecordId;
  /**
   * When it was completed. It cannot be earlier than the day of the event that it belongs to. If its time limit starts when the centre receives the referral,
   * it cannot be earlier than the day of `referralReceivedAt`.
   */
  at: When;
  /**
   * Which session, incident or other event it belongs to: the place in that list of the history, counted from 0. Required for what is owed for each event. Do
   * not give it for what is owed once for the case.
   */
  of?: Known<number>;
}
