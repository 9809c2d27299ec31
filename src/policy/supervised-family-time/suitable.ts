import { all, any, not } from '../../logic/condition.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import { oneProspect } from '../shared-readings.ts';

const partOfAssessment: ClauseText = {
  id: 'sft.suitable.informs-court-report',
  encodes: 'rule',
  became: ['informs-court-report'],
  word: 'should only',
  summary:
    'A referral should only be made within an assessment that informs what Cafcass Cymru reports to the court.',
  readings: [
    {
      id: 'assessment-advises',
      taken: '“Should only” excludes: any other referral is unsuitable.',
      instead: 'It advises: any other referral is unlikely to be suitable.',
    },
  ],
};

const informsCourtReport: ReferralRule = {
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
  word: 'only if',
  summary:
    'A referral is suitable only if there is a realistic prospect that child and adult establish a safe and positive relationship that lasts beyond the intervention.',
  readings: [oneProspect],
};

/** `sft.before.realistic-chance` asks for the same. */
const realisticProspect: ReferralRule = {
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
  word: 'must',
  summary:
    'Cafcass Cymru and the court must be satisfied that supervised time which is ordered with a parent serves the child’s best interest, and that it does not expose the child or the other parent to a continued risk of harm.',
  readings: [
    {
      id: 'court-always-satisfied',
      taken:
        'Cafcass Cymru must always be satisfied. The court must be satisfied where it has ordered the time.',
      instead: 'The court must always be satisfied.',
    },
  ],
};

const noContinuedRisk: ReferralRule = {
  id: 'no-continued-risk',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.suitable.no-continued-risk'],
  holds: all(
    yes('cafcassCymru.satisfiedOfSafety'),
    any(is('court.order', 'none'), yes('court.satisfiedOfSafety')),
  ),
};

export const suitable: Section = { rules: [informsCourtReport, realisticProspect, noContinuedRisk] };

export const suitableReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [
    { id: 'court-always-satisfied', clauses: ['sft.suitable.no-continued-risk'] },
    { id: 'assessment-advises', clauses: ['sft.suitable.informs-court-report'] },
  ],
  rules: [
    changed(noContinuedRisk, {
      holds: all(
        yes('cafcassCymru.satisfiedOfSafety'),
        any(
          yes('court.satisfiedOfSafety'),
          all(is('court.order', 'none'), not(otherWay('court-always-satisfied'))),
        ),
      ),
    }),
    changed(informsCourtReport, {
      holds: any(yes('cafcassCymru.informsCourtReport'), otherWay('assessment-advises')),
    }),
    changed(informsCourtReport, { strength: 'should' }),
  ],
}))();

export const suitableText: SectionText = {
  heading: 'When is a referral for supervised family time suitable?',
  clauses: [partOfAssessment, prospect, noRiskOfHarm],
};
