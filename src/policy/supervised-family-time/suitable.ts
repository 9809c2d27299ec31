import { all, any } from '../../logic/condition.ts';
import type { ClauseText, Section } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import type { ReferralRule } from '../rule.ts';

const partOfAssessment: ClauseText = {
  id: 'sft.suitable.informs-court-report',
  encodes: 'rule',
  became: ['informs-court-report'],
  summary:
    'A referral belongs to an assessment on which Cafcass Cymru will report to the court, and to nothing else.',
};

export const informsCourtReport: ReferralRule = {
  id: 'informs-court-report',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.suitable.informs-court-report'],
  holds: yes('cafcassCymru.informsCourtReport'),
};

const prospect: ClauseText = {
  id: 'sft.suitable.realistic-prospect',
  encodes: 'rule',
  became: ['realistic-prospect'],
  summary:
    'Without a realistic prospect that child and adult come to a safe, good relationship which outlasts the sessions, a referral is not suitable.',
};

/** `sft.before.realistic-chance` asks for the same. */
export const realisticProspect: ReferralRule = {
  id: 'realistic-prospect',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.before.realistic-chance', 'sft.suitable.realistic-prospect'],
  holds: yes('realisticProspect'),
};

const noRiskOfHarm: ClauseText = {
  id: 'sft.suitable.no-continued-risk',
  encodes: 'rule',
  became: ['no-continued-risk'],
  summary:
    'Cafcass Cymru and the court are each content that time ordered with a parent serves the child best and leaves neither the child nor the other parent open to further harm.',
  reading: {
    taken: 'Cafcass Cymru must always be satisfied; the court must be where it has ordered the time.',
    instead: 'The court must always be satisfied.',
  },
};

export const noContinuedRisk: ReferralRule = {
  id: 'no-continued-risk',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.suitable.no-continued-risk'],
  holds: all(
    yes('cafcassCymru.satisfiedOfSafety'),
    any(is('court.order', 'none'), yes('court.satisfiedOfSafety')),
  ),
};

export const suitable: Section = {
  heading: 'When is a referral for supervised family time suitable?',
  clauses: [partOfAssessment, prospect, noRiskOfHarm],
};
