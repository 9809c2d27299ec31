import { all, any, not } from '../../logic/condition.ts';
import type { ActionRule } from '../action.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { is, no, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import { recommendedInReport } from '../shared-readings.ts';

const safeNeutralPlace: ClauseText = {
  id: 'ccs.purpose.safe-neutral-place',
  encodes: 'context',
  became: [],
  summary:
    'Describes a child contact centre: a friendly, neutral and safe place, centred on the child, where families who live apart see their children, so that relationships can start or start again and contact is safe and serves the child’s best interest. A description, so nothing is checked.',
};

const shortTerm: ClauseText = {
  id: 'ccs.purpose.short-term',
  encodes: 'context',
  became: [],
  summary:
    'A contact centre is a short-term option, used before considering whether and how contact can carry on elsewhere. It sets no period, so nothing is checked.',
};

const fhdraOrder: ClauseText = {
  id: 'ccs.funding.fhdra-order',
  encodes: 'rule',
  became: ['funded-route'],
  word: 'will',
  summary:
    'First route to funding: Cafcass Cymru will refer and fund the contact where the court ordered it at a First Hearing Dispute Resolution Appointment, having consulted the practitioner on court duty, and both parties agreed.',
  readings: [
    {
      id: 'agreement-alone',
      taken:
        'This route needs all three: the order, the consultation, and the agreement of every party to the contact ordered.',
      instead: 'The agreement of every party is a route of its own, beside an order made after consultation.',
    },
    {
      id: 'any-hearing',
      taken: 'An order made at any other hearing does not open this route.',
      instead: 'An order made at another hearing opens it too.',
    },
  ],
};

const recommendationOrInvolvement: ClauseText = {
  id: 'ccs.funding.recommendation-or-involvement',
  encodes: 'rule',
  became: ['funded-route'],
  word: 'will',
  summary:
    'Second route to funding: Cafcass Cymru will refer and fund the contact where a practitioner’s report to the court recommends it, or where Cafcass Cymru has active involvement in the case that continues. Either is enough.',
  readings: [recommendedInReport],
};

const fundedRoute: ReferralRule = {
  id: 'funded-route',
  decision: 'funding',
  strength: 'must',
  clauses: ['ccs.funding.fhdra-order', 'ccs.funding.recommendation-or-involvement'],
  holds: any(
    all(is('court.order', 'at-fhdra'), yes('court.consultedCafcassCymru'), yes('court.partiesAgreed')),
    is('cafcassCymru.recommendation', 'in-report'),
    yes('cafcassCymru.activeInvolvement'),
  ),
};

/** The order may be read as one at any hearing, and agreement as a way of its own. */
/* @__NO_SIDE_EFFECTS__ */
function fundedRouteReadOpenly() {
  const orderAfterConsultation = all(
    any(is('court.order', 'at-fhdra'), all(is('court.order', 'at-another-hearing'), otherWay('any-hearing'))),
    yes('court.consultedCafcassCymru'),
  );
  return any(
    all(orderAfterConsultation, yes('court.partiesAgreed')),
    all(any(orderAfterConsultation, yes('court.partiesAgreed')), otherWay('agreement-alone')),
    is('cafcassCymru.recommendation', 'in-report'),
    yes('cafcassCymru.activeInvolvement'),
  );
}

const otherwisePartiesRefer: ClauseText = {
  id: 'ccs.funding.otherwise-parties-refer',
  encodes: 'action',
  became: ['parties-refer-and-fund'],
  word: 'need to',
  summary:
    'Where neither route is open, the parents, the parties or their legal representatives need to refer to a contact centre themselves and cover the cost.',
  readings: [
    {
      id: 'unfunded-is-unsuitable',
      taken:
        'If neither route is open, the parties refer and pay. That does not make the contact unsuitable.',
      instead: 'Contact that Cafcass Cymru does not fund is unsuitable too.',
    },
  ],
};

const partiesReferAndFund: ActionRule = {
  action: 'parties-refer-and-fund',
  by: 'parties',
  clauses: ['ccs.funding.otherwise-parties-refer'],
  when: { notMet: 'funded-route' },
};

const unconsultedOrderChallenged: ClauseText = {
  id: 'ccs.funding.unconsulted-order-challenged',
  encodes: 'action',
  became: ['challenge-unconsulted-order'],
  word: 'should',
  summary:
    'If the court makes a contact referral and has not consulted Cafcass Cymru, the referral should be challenged by the Practice Manager on duty for the area.',
  readings: [
    {
      id: 'involvement-implies-consultation',
      taken:
        'The referral should be challenged even where a report or active involvement means that Cafcass Cymru funds the contact.',
      instead:
        'Active involvement implies that Cafcass Cymru was consulted, so there is nothing to challenge.',
    },
  ],
};

const challengeUnconsultedOrder: ActionRule = {
  action: 'challenge-unconsulted-order',
  by: 'area-practice-manager',
  clauses: ['ccs.funding.unconsulted-order-challenged'],
  when: all(is('court.order', 'at-fhdra', 'at-another-hearing'), no('court.consultedCafcassCymru')),
};

const assessedSuitable: ClauseText = {
  id: 'ccs.remote.assessed-suitable',
  encodes: 'rule',
  became: ['remote-is-supervised', 'remote-assessed-suitable', 'remote-suitability-assessed'],
  word: 'must',
  summary:
    'A referral for remote contact must only be made if a practitioner has assessed the case and considers it suitable for remote supervised contact.',
  readings: [
    {
      id: 'remote-supported-with-warning',
      taken: 'Only remote supervised contact is described, so remote supported contact is unsuitable.',
      instead: 'Remote supported contact may be referred, with a warning.',
    },
  ],
};

const remoteIsSupervised: ReferralRule = {
  id: 'remote-is-supervised',
  decision: 'suitability',
  strength: 'must',
  clauses: ['ccs.remote.assessed-suitable'],
  applies: is('mode', 'remote'),
  holds: is('service', 'supervised-contact'),
};

const remoteAssessedSuitable: ReferralRule = {
  id: 'remote-assessed-suitable',
  decision: 'suitability',
  strength: 'must',
  clauses: ['ccs.remote.assessed-suitable'],
  applies: is('mode', 'remote'),
  holds: yes('remote.assessedSuitable'),
};

const remoteSuitabilityAssessed: ReferralRule = {
  id: 'remote-suitability-assessed',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.remote.assessed-suitable'],
  applies: is('mode', 'remote'),
  holds: yes('remote.suitabilityAssessed'),
};

const limitsDiscussed: ClauseText = {
  id: 'ccs.remote.limits-discussed',
  encodes: 'rule',
  became: ['remote-limits-discussed'],
  word: 'must',
  summary:
    'For remote contact, the practitioner must talk to both parties, and to the court where appropriate, so that everyone understands the limitations of the service, and must discuss any safeguarding issues with them.',
  readings: [
    {
      id: 'court-always-told',
      taken:
        'The parties are always spoken to. The court is spoken to where that is appropriate, so the practitioner has to say whether it is.',
      instead: 'The court is always spoken to.',
    },
  ],
};

const remoteLimitsDiscussed: ReferralRule = {
  id: 'remote-limits-discussed',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.remote.limits-discussed'],
  applies: is('mode', 'remote'),
  holds: all(yes('remote.discussedWithParties'), is('remote.discussedWithCourt', 'done', 'not-appropriate')),
};

const feedback: ClauseText = {
  id: 'ccs.remote.feedback',
  encodes: 'action',
  became: ['explain-remote-unsafe'],
  word: 'must',
  summary:
    'A practitioner who thinks that remote contact would not be safe or appropriate must give everyone clear feedback.',
  readings: [
    {
      taken:
        'Feedback is owed where the practitioner has found remote contact not suitable. It is not owed before the assessment, or where only the type of service is wrong.',
      instead: 'It is owed for every remote referral that fails.',
    },
  ],
};

const explainRemoteUnsafe: ActionRule = {
  action: 'explain-remote-unsafe',
  by: 'practitioner',
  clauses: ['ccs.remote.feedback'],
  when: { notMet: 'remote-assessed-suitable' },
};

export const opening: Section = {
  rules: [
    fundedRoute,
    remoteIsSupervised,
    remoteAssessedSuitable,
    remoteSuitabilityAssessed,
    remoteLimitsDiscussed,
  ],
  actions: [challengeUnconsultedOrder, partiesReferAndFund, explainRemoteUnsafe],
};

export const openingReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [
    { id: 'agreement-alone', clauses: ['ccs.funding.fhdra-order'] },
    { id: 'any-hearing', clauses: ['ccs.funding.fhdra-order'] },
    { id: 'unfunded-is-unsuitable', clauses: ['ccs.funding.otherwise-parties-refer'] },
    { id: 'involvement-implies-consultation', clauses: ['ccs.funding.unconsulted-order-challenged'] },
    { id: 'remote-supported-with-warning', clauses: ['ccs.remote.assessed-suitable'] },
    { id: 'court-always-told', clauses: ['ccs.remote.limits-discussed'] },
  ],
  rules: [
    changed(fundedRoute, { holds: fundedRouteReadOpenly() }),
    changed(fundedRoute, {
      decision: 'suitability',
      holds: any(fundedRouteReadOpenly(), not(otherWay('unfunded-is-unsuitable'))),
    }),
    changed(remoteIsSupervised, {
      holds: any(is('service', 'supervised-contact'), otherWay('remote-supported-with-warning')),
    }),
    changed(remoteIsSupervised, { strength: 'should' }),
    changed(remoteLimitsDiscussed, {
      holds: all(
        yes('remote.discussedWithParties'),
        any(
          is('remote.discussedWithCourt', 'done'),
          all(is('remote.discussedWithCourt', 'not-appropriate'), not(otherWay('court-always-told'))),
        ),
      ),
    }),
  ],
  actions: [
    changed(challengeUnconsultedOrder, {
      when: all(
        challengeUnconsultedOrder.when,
        any(not(otherWay('involvement-implies-consultation')), no('cafcassCymru.activeInvolvement')),
      ),
    }),
  ],
}))();

export const openingText: SectionText = {
  heading: 'Child Contact Services',
  clauses: [
    safeNeutralPlace,
    shortTerm,
    fhdraOrder,
    recommendationOrInvolvement,
    otherwisePartiesRefer,
    unconsultedOrderChallenged,
    assessedSuitable,
    limitsDiscussed,
    feedback,
  ],
};
