import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';

/**
 * The known facts about a referral. Only `service` is required. A fact that is left out, undefined or null is unknown, and is never taken for false. A group
 * that is left out leaves each of its facts unknown. Do not give names, dates of birth or other identifying details.
 *
 * The comment on each fact names the clauses that it comes from; docs/rules.md shows which rules read it.
 */
export interface Referral {
  /** Whether the contact is supported or supervised. It decides which statements and rules apply. */
  service: Service;
  /**
   * How the contact takes place. 'not-stated': the referral does not say; leave it out if you do not know. The rules on remote contact apply only to
   * 'remote'. `ccs.process.states-contact-type`, `ccs.remote.assessed-suitable`.
   */
  mode?: Known<'face-to-face' | 'remote' | 'not-stated'>;
  /** The court proceedings. */
  proceedings?: Known<{
    /** The court proceedings are private family law proceedings. `sft.purpose.private-law`. */
    privateLaw?: Known<boolean>;
    /** The referral would be part of a final order, at the end of the proceedings. `sft.unsuitable.no-assessment`. */
    finalOrder?: Known<boolean>;
    /** A fact-finding or criminal hearing is still to take place. `sft.unsuitable.hearing-due`. */
    hearingDue?: Known<boolean>;
    /** The fact-finding or criminal hearing that is due is relevant to the safety and wellbeing of a child or an adult in the case. `sft.unsuitable.hearing-due`. */
    hearingRelevant?: Known<boolean>;
  }>;
  /** What the court has ordered and found. */
  court?: Known<{
    /**
     * Whether the court has ordered the contact, and at which hearing: the First Hearing Dispute Resolution Appointment (FHDRA) or another. `ccs.funding.fhdra-order`,
     * `sft.process.write-to-court`.
     */
    order?: Known<'none' | 'at-fhdra' | 'at-another-hearing'>;
    /** Before it ordered the contact, the court consulted Cafcass Cymru's practitioner on court duty. `ccs.funding.fhdra-order`, `ccs.funding.unconsulted-order-challenged`. */
    consultedCafcassCymru?: Known<boolean>;
    /** Every party agreed to the contact that was ordered. `ccs.funding.fhdra-order`. */
    partiesAgreed?: Known<boolean>;
    /**
     * The court is satisfied that the child's time with the parent is in the child's best interest, and that it does not expose the child or the other parent
     * to a continued risk of harm. False: it has considered this and is not satisfied. Leave it out until it has considered this.
     * `sft.suitable.no-continued-risk`.
     */
    satisfiedOfSafety?: Known<boolean>;
  }>;
  /** What Cafcass Cymru has recommended, is doing, and has found. */
  cafcassCymru?: Known<{
    /**
     * Whether a Cafcass Cymru practitioner has recommended the contact: in a report to the court, or otherwise, such as when on duty at court.
     * `ccs.funding.recommendation-or-involvement`, `sft.process.ordered-referral-checked`.
     */
    recommendation?: Known<'none' | 'in-report' | 'otherwise'>;
    /** Cafcass Cymru is actively involved in the case, and will go on being so. `ccs.funding.recommendation-or-involvement`. */
    activeInvolvement?: Known<boolean>;
    /** An assessment by Cafcass Cymru is under way. `sft.introduction.funded-for-assessment`, `sft.unsuitable.no-assessment`. */
    assessmentUnderway?: Known<boolean>;
    /** The referral belongs to an assessment, and Cafcass Cymru will draw on that assessment in its report to the court. `sft.suitable.informs-court-report`. */
    informsCourtReport?: Known<boolean>;
    /**
     * Cafcass Cymru is satisfied that the child's time with the parent is in the child's best interest, and that it does not expose the child or the other
     * parent to a continued risk of harm. False: it has considered this and is not satisfied. Leave it out until it has considered this.
     * `sft.suitable.no-continued-risk`.
     */
    satisfiedOfSafety?: Known<boolean>;
  }>;
  /** Why the contact needs supervision. */
  need?: Known<{
    /** Supervised time is needed for the assessment, to learn more about the parent's ability to meet the child's needs safely. `sft.introduction.necessary`. */
    necessaryForAssessment?: Known<boolean>;
    /** The time that the child and the parent spend together has to be closely supervised. `sft.introduction.necessary`. */
    closeSupervision?: Known<boolean>;
    /** Another suitable person could supervise the time. `sft.introduction.necessary`. */
    otherSuitablePerson?: Known<boolean>;
  }>;
  /**
   * The practitioner sees a realistic prospect of a safe and positive relationship that lasts beyond the sessions. `sft.before.realistic-chance`,
   * `sft.suitable.realistic-prospect`.
   */
  realisticProspect?: Known<boolean>;
  /** Risk, and what has been done about it. */
  risk?: Known<{
    /** The practitioner or the centre has identified a risk to the child or those around the child. `ccs.supported.risk-suggests-supervised`. */
    identified?: Known<boolean>;
    /** A robust risk assessment supports the referral. `ccs.process.risk-assessment`. */
    assessmentAttached?: Known<boolean>;
  }>;
  /** What has been done about remote contact. Needed only if `mode` is 'remote'. */
  remote?: Known<{
    /** The practitioner has assessed whether remote supervised contact is suitable. `ccs.remote.assessed-suitable`. */
    suitabilityAssessed?: Known<boolean>;
    /** The assessment found remote contact suitable. Leave it out until the assessment is made. `ccs.remote.assessed-suitable`. */
    assessedSuitable?: Known<boolean>;
    /** The practitioner has discussed the limits of the service and any safeguarding issues with both parties. `ccs.remote.limits-discussed`. */
    discussedWithParties?: Known<boolean>;
    /**
     * Whether the practitioner has discussed the limits of the service and any safeguarding issues with the court. 'not-appropriate': it would not be
     * appropriate to. `ccs.remote.limits-discussed`.
     */
    discussedWithCourt?: Known<'done' | 'not-done' | 'not-appropriate'>;
  }>;
  /** The contact centre. */
  centre?: Known<{
    /** The referral names the centre where the contact will take place. `ccs.process.names-centre`. */
    named?: Known<boolean>;
    /** The centre is accredited by the National Association of Child Contact Centres. `ccs.centres.naccc-accredited`, `sft.purpose.accredited-provider`. */
    nacccAccredited?: Known<boolean>;
    /**
     * What the centre's own intake found. 'suitable': nothing against the referral. 'unsuitable': a risk that a supported centre cannot manage
     * (`ccs.supported.no-unmanageable-risk`), or a party who is not suitable for supervised contact (`ccs.supervised.party-suitable`). 'pending': there is no
     * result yet, which does not make the referral unsuitable.
     */
    intake?: Known<'pending' | 'suitable' | 'unsuitable'>;
  }>;
  /** The children, from 1 to 20. Each is judged by itself. Leave it out if no child is known yet: an empty list is refused. */
  children?: Known<readonly Child[]>;
  /** What the practitioner has done and found before making the referral. */
  preparation?: Known<{
    /** The practitioner has considered the circumstances of the family. `sft.before.circumstances-and-adults`. */
    circumstancesConsidered?: Known<boolean>;
    /** The practitioner has spoken to the adults. `sft.before.circumstances-and-adults`. */
    adultsSpokenTo?: Known<boolean>;
    /** The practitioner has discussed the referral with a Cafcass Cymru manager. `sft.before.manager`, `sft.process.allocated-practitioner`. */
    discussedWithManager?: Known<boolean>;
    /**
     * The practitioner and the Cafcass Cymru manager have considered what the sessions will contribute, and what the service can achieve realistically and
     * safely. `sft.before.manager`.
     */
    contributionConsidered?: Known<boolean>;
    /** Allegations of domestic abuse and of other harm, and the outcomes of fact-finding hearings, have been considered. `sft.before.harm-considered`. */
    harmConsidered?: Known<boolean>;
    /** The practitioner has assessed whether making the referral is safe. `sft.before.impact-assessed`. */
    safetyAssessed?: Known<boolean>;
    /** The assessment found that making the referral is safe. Leave it out until the assessment is made. `sft.before.impact-assessed`. */
    assessedSafe?: Known<boolean>;
  }>;
  /** Who makes the referral, and how it is recorded. */
  referrer?: Known<{
    /** The practitioner allocated to the case makes the referral. `sft.process.allocated-practitioner`. */
    allocatedPractitioner?: Known<boolean>;
    /** The referral is recorded on IRIS, Cafcass Cymru's case recording system. `ccs.process.iris-recording`. */
    recordedOnIris?: Known<boolean>;
  }>;
  /** The sessions that the referral asks for. `ccs.process.follows-session-guidelines`, `sft.sessions.maximum-hours`. */
  sessionPlan?: Known<Omit<SessionPlan, 'service'>>;
}

/** One child of a referral, without a name or an age. */
export interface Child {
  /** The practitioner judges that the child is of an age to express views clearly. The statement names no age. `sft.unsuitable.child-refusing`. */
  ofAgeToExpressViews?: Known<boolean>;
  /** The child refuses to spend time with the parent concerned. `sft.unsuitable.child-refusing`. */
  refusing?: Known<boolean>;
  /** The practitioner judges that the child is old enough to be spoken to about the arrangements. `sft.before.circumstances-and-adults`. */
  oldEnoughToSpeakTo?: Known<boolean>;
  /** The practitioner has spoken to the child about the arrangements and how the child feels about them. `sft.before.child-voice`. */
  spokenTo?: Known<boolean>;
  /** The practitioner has observed the child's time with the parent concerned, as is usual for a younger child. `sft.before.child-voice`. */
  observed?: Known<boolean>;
}
