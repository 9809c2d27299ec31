import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';

/** Only `service` is required. An absent group leaves each of its facts unknown. No name, date of birth or other identity is asked for. */
export interface Referral {
  service: Service;
  mode?: Known<'face-to-face' | 'remote' | 'not-stated'>;
  proceedings?: Known<{
    /** Private family law proceedings. */
    privateLaw?: Known<boolean>;
    /** The referral would be part of a final order, at the end of the proceedings. */
    finalOrder?: Known<boolean>;
    /** A fact-finding or criminal hearing is still to take place. */
    hearingDue?: Known<boolean>;
    /** That hearing bears on the safety and wellbeing of a child or adult in the case. */
    hearingRelevant?: Known<boolean>;
  }>;
  court?: Known<{
    /** Whether the court has ordered the contact, and where: at the First Hearing Dispute Resolution Appointment or another hearing. */
    order?: Known<'none' | 'at-fhdra' | 'at-another-hearing'>;
    /** Before ordering, the court consulted Cafcass Cymru: its practitioner on court duty. */
    consultedCafcassCymru?: Known<boolean>;
    /** Every party agreed to the contact ordered. */
    partiesAgreed?: Known<boolean>;
    /** Content that the time ordered serves the child best and leaves neither child nor other parent open to further harm. */
    satisfiedOfSafety?: Known<boolean>;
  }>;
  cafcassCymru?: Known<{
    recommendedInReport?: Known<boolean>;
    activeInvolvement?: Known<boolean>;
    assessmentUnderway?: Known<boolean>;
    informsCourtReport?: Known<boolean>;
    /** As court.satisfiedOfSafety. */
    satisfiedOfSafety?: Known<boolean>;
  }>;
  need?: Known<{
    /** More must be learned, for the assessment, about the parent's ability to meet the child's needs safely. */
    necessaryForAssessment?: Known<boolean>;
    closeSupervision?: Known<boolean>;
    /** Someone else suitable could supervise. */
    otherSuitablePerson?: Known<boolean>;
  }>;
  /** In reality, a safe and good relationship can come about and last beyond the sessions. */
  realisticProspect?: Known<boolean>;
  risk?: Known<{
    /** The practitioner or the centre has identified a risk, to the child or to anyone around the child. */
    identified?: Known<boolean>;
    /** A robust risk assessment supports the referral. */
    assessmentAttached?: Known<boolean>;
  }>;
  remote?: Known<{
    assessedSuitable?: Known<boolean>;
    /** Limits of the service and safeguarding issues, with both parties. */
    discussedWithParties?: Known<boolean>;
    discussedWithCourt?: Known<'done' | 'not-done' | 'not-appropriate'>;
  }>;
  centre?: Known<{
    /** The referral names the centre where contact will take place. */
    named?: Known<boolean>;
    nacccAccredited?: Known<boolean>;
    /** The centre's own intake: supported, a risk that it cannot manage is 'unsuitable'; supervised, an unsuitable or risky party is. */
    intake?: Known<'pending' | 'suitable' | 'unsuitable'>;
  }>;
  /** At least one, at most 20. Each is judged alone. */
  children?: Known<readonly Child[]>;
  preparation?: Known<{
    circumstancesConsidered?: Known<boolean>;
    adultsSpokenTo?: Known<boolean>;
    discussedWithManager?: Known<boolean>;
    /** What the sessions will add, and what the service can safely and in reality bring about. */
    contributionConsidered?: Known<boolean>;
    /** Allegations of domestic abuse and other harm, and outcomes of fact-finding hearings. */
    harmConsidered?: Known<boolean>;
    /** The practitioner's own finding, once made, that making the referral is safe. */
    assessedSafe?: Known<boolean>;
  }>;
  referrer?: Known<{ allocatedPractitioner?: Known<boolean>; recordedOnIris?: Known<boolean> }>;
  sessionPlan?: Known<Omit<SessionPlan, 'service'>>;
}

export interface Child {
  /** The practitioner judges the child to be of an age to express views clearly. No number stands in the text. */
  ofAgeToExpressViews?: Known<boolean>;
  refusing?: Known<boolean>;
  /** About the arrangements and how the child feels about them. */
  spokenTo?: Known<boolean>;
  /** Family time with the parent concerned was observed. */
  observed?: Known<boolean>;
}
