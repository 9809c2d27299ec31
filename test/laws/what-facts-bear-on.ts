import type { Decision } from '../../src/index.ts';
import { type ContextName, contextNames } from './contexts.ts';

/*
 * What each fact can bear on: F funding, S suitability, R readiness, A the actions; `-` it is read, but can change none of these; `.` it is not
 * read. The columns are those of the contexts. A session plan's review is read as a part of the plan.
 */
const table = `
  fact                                  supported  first      second     both
  mode                                  SRA        SRA        .          SRA
  proceedings.privateLaw                .          .          SA         SA
  proceedings.finalOrder                .          .          SA         SA
  proceedings.hearingDue                .          .          S          S
  proceedings.hearingRelevant           .          .          S          S
  court.order                           FA         FA         SA         FSA
  court.consultedCafcassCymru           FA         FA         .          FA
  court.partiesAgreed                   FA         FA         .          FA
  court.satisfiedOfSafety               .          .          SA         SA
  cafcassCymru.recommendation           FA         FA         A          FA
  cafcassCymru.activeInvolvement        FA         FA         .          FA
  cafcassCymru.assessmentUnderway       .          .          FSA        FSA
  cafcassCymru.informsCourtReport       .          .          SA         SA
  cafcassCymru.satisfiedOfSafety        .          .          SA         SA
  need.necessaryForAssessment           .          .          SA         SA
  need.closeSupervision                 .          .          SA         SA
  need.otherSuitablePerson              .          .          SA         SA
  realisticProspect                     .          .          SA         SA
  risk.identified                       SA         .          .          .
  risk.assessmentAttached               R          R          .          R
  remote.suitabilityAssessed            R          R          .          R
  remote.assessedSuitable               A          SA         .          SA
  remote.discussedWithParties           R          R          .          R
  remote.discussedWithCourt             R          R          .          R
  centre.named                          R          R          .          R
  centre.nacccAccredited                R          R          R          R
  centre.intake                         S          S          .          SA
  children                              .          .          SRA        SRA
  children.*.ofAgeToExpressViews        .          .          SA         SA
  children.*.refusing                   .          .          SA         SA
  children.*.oldEnoughToSpeakTo         .          .          R          R
  children.*.spokenTo                   .          .          R          R
  children.*.observed                   .          .          -          -
  preparation.circumstancesConsidered   .          .          R          R
  preparation.adultsSpokenTo            .          .          R          R
  preparation.discussedWithManager      .          .          R          R
  preparation.contributionConsidered    .          .          R          R
  preparation.harmConsidered            .          .          R          R
  preparation.safetyAssessed            .          .          R          R
  preparation.assessedSafe              .          .          SA         SA
  referrer.allocatedPractitioner        .          .          R          R
  referrer.recordedOnIris               R          R          .          R
  sessionPlan                           R          R          R          R
  sessionPlan.reviewAfter               R          R          .          R
`;

export type Answer = Decision | 'actions';
const answers: Readonly<Record<string, Answer>> = {
  F: 'funding',
  S: 'suitability',
  R: 'readiness',
  A: 'actions',
};

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.trim().split(/ +/));
const inColumn = (context: ContextName) => {
  const column = contextNames.indexOf(context) + 1;
  return rows.map((row) => ({ fact: row[0] as string, letters: row[column] as string }));
};

/** Every fact and answer such that the fact can bear on it, as 'fact: answer'. */
export const bearings = (context: ContextName): string[] =>
  inColumn(context).flatMap(({ fact, letters }) =>
    [...letters].flatMap((letter) => (letter in answers ? [`${fact}: ${answers[letter]}`] : [])),
  );

/** The facts that some rule or action reads. */
export const factsRead = (context: ContextName): string[] =>
  inColumn(context).flatMap(({ fact, letters }) => (letters === '.' ? [] : [fact]));

/** The facts that some rule reads; every other fact that is read is read by an action alone. */
export const readByRules = (context: ContextName): string[] =>
  inColumn(context).flatMap(({ fact, letters }) =>
    letters === '.' || readByActionsAlone[context].includes(fact) ? [] : [fact],
  );

const readByActionsAlone: Readonly<Record<ContextName, readonly string[]>> = {
  supported: [],
  'supervised, first statement': [],
  'supervised, second statement': ['cafcassCymru.recommendation'],
  'supervised, both statements': [],
};
