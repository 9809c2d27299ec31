import type { ActionId, Child, Decision, Finding, Referral, RuleId, StatementId } from '../../src/index.ts';
import {
  type CompletePlan,
  initialBlockAndReview,
  withinSixHours,
  withinSixSessions,
} from './plan-oracle.ts';

/*
 * The rules of both statements once more, for referrals in which every fact is known: nothing here knows of "not known", so that it is plain
 * to read against the rules table, and shares nothing with what it is compared with.
 */

type Given<Value> = Value extends object
  ? { readonly [Key in keyof Value]-?: Given<NonNullable<Value[Key]>> }
  : Value;
export type CompleteReferral = Given<Omit<Referral, 'children' | 'sessionPlan'>> & {
  readonly children: readonly Given<Child>[];
  readonly sessionPlan: CompletePlan;
};

export interface Judged {
  readonly funding: 'cafcass-cymru' | 'parties';
  readonly suitability: 'suitable' | 'unlikely' | 'unsuitable';
  readonly readiness: 'ready' | 'incomplete';
  readonly actions: readonly ActionId[];
  readonly findings: readonly Pick<Finding, 'rule' | 'status' | 'child'>[];
}

interface Row {
  readonly rule: RuleId;
  readonly decision: Decision;
  readonly strength: 'must' | 'should';
  readonly under: readonly StatementId[];
  readonly applies?: (referral: CompleteReferral) => boolean;
  readonly holds: (referral: CompleteReferral, under: readonly StatementId[]) => boolean;
}
interface Judgement {
  readonly row: Row | ChildRow;
  readonly finding: Judged['findings'][number];
}
interface ChildRow extends Omit<Row, 'holds'> {
  readonly ofEach: (child: Given<Child>) => boolean;
}

const ccs = ['child-contact-services'] as const;
const sft = ['supervised-family-time'] as const;
const both = [...ccs, ...sft];
const isRemote = ({ mode }: CompleteReferral) => mode === 'remote';
const isSupported = ({ service }: CompleteReferral) => service === 'supported-contact';
const isSupervised = ({ service }: CompleteReferral) => service === 'supervised-contact';

const must = (rule: RuleId, decision: Decision, under: readonly StatementId[]) =>
  ({ rule, decision, strength: 'must', under }) as const;
const should = (rule: RuleId, decision: Decision, under: readonly StatementId[]) =>
  ({ rule, decision, strength: 'should', under }) as const;

// biome-ignore format: one rule, one entry, as in the rules table
const rules: readonly (Row | ChildRow)[] = [
  { ...must('funded-route', 'funding', ccs), holds: ({ court, cafcassCymru }) =>
    (court.order === 'at-fhdra' && court.consultedCafcassCymru && court.partiesAgreed) ||
    cafcassCymru.recommendedInReport || cafcassCymru.activeInvolvement },
  { ...must('funded-for-assessment', 'funding', sft), holds: (r) => r.cafcassCymru.assessmentUnderway },

  { ...must('remote-is-supervised', 'suitability', ccs), applies: isRemote, holds: isSupervised },
  { ...must('remote-assessed-suitable', 'suitability', ccs), applies: isRemote, holds: (r) => r.remote.assessedSuitable },
  { ...must('centre-can-manage-risk', 'suitability', ccs), applies: isSupported, holds: (r) => r.centre.intake !== 'unsuitable' },
  { ...should('no-identified-risk', 'suitability', ccs), applies: isSupported, holds: (r) => !r.risk.identified },
  { ...must('centre-finds-party-suitable', 'suitability', ccs), applies: isSupervised, holds: (r) => r.centre.intake !== 'unsuitable' },
  { ...must('necessary-for-assessment', 'suitability', sft), holds: ({ need }) =>
    need.necessaryForAssessment && need.closeSupervision && !need.otherSuitablePerson },
  { ...must('private-law-proceedings', 'suitability', sft), holds: (r) => r.proceedings.privateLaw },
  { ...must('referral-assessed-safe', 'suitability', sft), holds: (r) => r.preparation.assessedSafe },
  { ...must('informs-court-report', 'suitability', sft), holds: (r) => r.cafcassCymru.informsCourtReport },
  { ...must('realistic-prospect', 'suitability', sft), holds: (r) => r.realisticProspect },
  { ...must('no-continued-risk', 'suitability', sft), holds: ({ court, cafcassCymru }) =>
    cafcassCymru.satisfiedOfSafety && (court.order === 'none' || court.satisfiedOfSafety) },
  { ...must('child-not-refusing', 'suitability', sft), ofEach: (child) => !(child.ofAgeToExpressViews && child.refusing) },
  { ...should('no-relevant-hearing-due', 'suitability', sft), holds: ({ proceedings }) =>
    !(proceedings.hearingDue && proceedings.hearingRelevant) },
  { ...must('assessment-underway', 'suitability', sft), holds: (r) =>
    r.cafcassCymru.assessmentUnderway && !r.proceedings.finalOrder },

  { ...must('remote-limits-discussed', 'readiness', ccs), applies: isRemote, holds: ({ remote }) =>
    remote.discussedWithParties && (remote.discussedWithCourt === 'done' || remote.discussedWithCourt === 'not-appropriate') },
  { ...must('centre-accredited', 'readiness', both), holds: (r) => r.centre.nacccAccredited },
  { ...must('recorded-on-iris', 'readiness', ccs), holds: (r) => r.referrer.recordedOnIris },
  { ...must('contact-type-stated', 'readiness', ccs), holds: (r) => r.mode !== 'not-stated' },
  { ...must('risk-assessment-attached', 'readiness', ccs), holds: (r) => r.risk.assessmentAttached },
  { ...must('session-guidelines-followed', 'readiness', both), holds: ({ sessionPlan }, under) =>
    withinSixHours(sessionPlan) && (!under.includes(ccs[0]) || (withinSixSessions(sessionPlan) && initialBlockAndReview(sessionPlan))) },
  { ...must('centre-named', 'readiness', ccs), holds: (r) => r.centre.named },
  { ...must('circumstances-considered', 'readiness', sft), holds: (r) => r.preparation.circumstancesConsidered },
  { ...must('adults-spoken-to', 'readiness', sft), holds: (r) => r.preparation.adultsSpokenTo },
  { ...must('discussed-with-manager', 'readiness', sft), holds: (r) => r.preparation.discussedWithManager },
  { ...must('contribution-considered', 'readiness', sft), holds: (r) => r.preparation.contributionConsidered },
  { ...must('harm-considered', 'readiness', sft), holds: (r) => r.preparation.harmConsidered },
  { ...must('child-spoken-to', 'readiness', sft), ofEach: (child) =>
    child.spokenTo || (!child.ofAgeToExpressViews && child.observed) },
  { ...should('child-observed', 'readiness', sft), ofEach: (child) => child.ofAgeToExpressViews || child.observed },
  { ...must('made-by-allocated-practitioner', 'readiness', sft), holds: (r) => r.referrer.allocatedPractitioner },
];

/** The rules in force that are judged child by child. */
export const ofEachChild: readonly RuleId[] = rules.filter((row) => 'ofEach' in row).map(({ rule }) => rule);

/** All that follows for a referral about which everything is known. */
export function judge(referral: CompleteReferral, under: readonly StatementId[]): Judged {
  const inForce = rules.filter((row) => row.under.some((statement) => under.includes(statement)));
  const judgements = inForce.flatMap((row): Judgement[] => {
    const { rule } = row;
    const status = (holds: boolean) =>
      row.applies?.(referral) === false ? 'not-applicable' : holds ? 'met' : 'not-met';
    return 'ofEach' in row
      ? referral.children.map((each, child) => ({
          row,
          finding: { rule, status: status(row.ofEach(each)), child },
        }))
      : [{ row, finding: { rule, status: status(row.holds(referral, under)) } }];
  });
  const failing = judgements.filter(({ finding }) => finding.status === 'not-met').map(({ row }) => row);
  const notMet = (...wanted: readonly (RuleId | Decision | Row['strength'])[]) =>
    failing.some(({ rule, decision, strength }) =>
      wanted.every((code) => code === rule || code === decision || code === strength),
    );
  const ordered = referral.court.order !== 'none';
  const unsuitable = notMet('suitability', 'must');
  const follows: Readonly<Record<ActionId, readonly [StatementId, boolean]>> = {
    'challenge-unconsulted-order': [ccs[0], ordered && !referral.court.consultedCafcassCymru],
    'parties-refer-and-fund': [ccs[0], notMet('funded-route')],
    'consider-supervised-contact': [ccs[0], isSupported(referral) && referral.risk.identified],
    'explain-remote-unsafe': [ccs[0], notMet('remote-is-supervised') || notMet('remote-assessed-suitable')],
    'confirm-ordered-referral': [sft[0], ordered && !referral.cafcassCymru.recommendedInReport],
    'write-to-court': [sft[0], ordered && unsuitable],
  };
  return {
    funding: notMet('funding') ? 'parties' : 'cafcass-cymru',
    suitability: unsuitable ? 'unsuitable' : notMet('suitability') ? 'unlikely' : 'suitable',
    readiness: notMet('readiness', 'must') ? 'incomplete' : 'ready',
    actions: (Object.keys(follows) as ActionId[]).filter(
      (action) => follows[action][1] && under.includes(follows[action][0]),
    ),
    findings: judgements.map(({ finding }) => finding),
  };
}
