import type {
  ActionId,
  Child,
  Decision,
  Finding,
  ReadingId,
  Referral,
  RuleId,
  StatementId,
  Strength,
} from '../../src/index.ts';
import {
  type CompletePlan,
  initialBlockAndReview,
  withinSixHours,
  withinSixSessions,
} from './plan-oracle.ts';

/*
 * The rules of both statements once more, for referrals in which every fact is known: nothing here knows of "not known", so that it is plain
 * to read against the rules table, and shares nothing with what it is compared with. Each reading can be taken the other way.
 */

type Given<Value> = Value extends object
  ? { readonly [Key in keyof Value]-?: Given<NonNullable<Value[Key]>> }
  : Value;
export type CompleteReferral = Given<Omit<Referral, 'children' | 'sessionPlan'>> & {
  readonly children: readonly Given<Child>[];
  readonly sessionPlan: CompletePlan;
};

export interface Answered {
  readonly funding: 'cafcass-cymru' | 'parties';
  readonly suitability: 'suitable' | 'unlikely' | 'unsuitable';
  readonly readiness: 'ready' | 'incomplete';
  readonly actions: readonly ActionId[];
}
export interface Judged extends Answered {
  readonly findings: readonly Pick<Finding, 'rule' | 'status' | 'child'>[];
}

/** Whether a reading is taken the other way. */
export type OtherWay = (reading: ReadingId) => boolean;
const AS_TAKEN: OtherWay = () => false;

interface Row {
  readonly rule: RuleId;
  readonly decision: Decision;
  readonly strength: Strength;
  /** A reading that, taken the other way, turns a `must` into a `should`, or a `should` into a `must`. */
  readonly turns?: ReadingId;
  readonly under: readonly StatementId[];
  readonly applies?: (referral: CompleteReferral) => boolean;
  readonly holds: (referral: CompleteReferral, under: readonly StatementId[], other: OtherWay) => boolean;
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

function firstWayToFunding({ court }: CompleteReferral, other: OtherWay): boolean {
  const ordered =
    court.order === 'at-fhdra' || (other('any-hearing') && court.order === 'at-another-hearing');
  const afterConsultation = ordered && court.consultedCafcassCymru;
  return other('agreement-alone')
    ? afterConsultation || court.partiesAgreed
    : afterConsultation && court.partiesAgreed;
}

const intakeAllows = ({ centre }: CompleteReferral, other: OtherWay) =>
  other('nothing-before-intake') ? centre.intake === 'suitable' : centre.intake !== 'unsuitable';

// biome-ignore format: one rule, one entry, as in the rules table
const rules: readonly (Row | ChildRow)[] = [
  { ...must('funded-route', 'funding', ccs), holds: (r, _, other) =>
    firstWayToFunding(r, other) || r.cafcassCymru.recommendation === 'in-report' || r.cafcassCymru.activeInvolvement },
  { ...must('funded-for-assessment', 'funding', sft), holds: (r) => r.cafcassCymru.assessmentUnderway },

  { ...must('remote-is-supervised', 'suitability', ccs), turns: 'remote-supported-with-warning', applies: isRemote, holds: isSupervised },
  { ...must('remote-assessed-suitable', 'suitability', ccs), applies: isRemote, holds: (r) => r.remote.assessedSuitable },
  { ...must('centre-can-manage-risk', 'suitability', ccs), applies: isSupported, holds: (r, _, other) => intakeAllows(r, other) },
  { ...should('no-identified-risk', 'suitability', ccs), turns: 'any-risk-bars', applies: isSupported, holds: ({ risk, centre }, _, other) =>
    !risk.identified || (other('managed-risk-is-no-objection') && centre.intake === 'suitable') },
  { ...must('centre-finds-party-suitable', 'suitability', ccs), applies: isSupervised, holds: (r, _, other) => intakeAllows(r, other) },
  { ...must('necessary-for-assessment', 'suitability', sft), holds: ({ need }) =>
    need.necessaryForAssessment && need.closeSupervision && !need.otherSuitablePerson },
  { ...must('private-law-proceedings', 'suitability', sft), holds: (r) => r.proceedings.privateLaw },
  { ...must('referral-assessed-safe', 'suitability', sft), holds: (r) => r.preparation.assessedSafe },
  { ...must('informs-court-report', 'suitability', sft), turns: 'assessment-advises', holds: (r) => r.cafcassCymru.informsCourtReport },
  { ...must('realistic-prospect', 'suitability', sft), holds: (r) => r.realisticProspect },
  { ...must('no-continued-risk', 'suitability', sft), holds: ({ court, cafcassCymru }, _, other) =>
    cafcassCymru.satisfiedOfSafety && (court.satisfiedOfSafety || (court.order === 'none' && !other('court-always-satisfied'))) },
  { ...must('child-not-refusing', 'suitability', sft), ofEach: (child) => !(child.ofAgeToExpressViews && child.refusing) },
  { ...should('no-relevant-hearing-due', 'suitability', sft), turns: 'hearing-bars', holds: ({ proceedings }) =>
    !(proceedings.hearingDue && proceedings.hearingRelevant) },
  { ...must('assessment-underway', 'suitability', sft), holds: ({ cafcassCymru, proceedings }, _, other) =>
    cafcassCymru.assessmentUnderway && (!proceedings.finalOrder || other('final-order-illustrates')) },

  { ...must('remote-suitability-assessed', 'readiness', ccs), applies: isRemote, holds: (r) => r.remote.suitabilityAssessed },
  { ...must('remote-limits-discussed', 'readiness', ccs), applies: isRemote, holds: ({ remote }, _, other) =>
    remote.discussedWithParties && (remote.discussedWithCourt === 'done' ||
      (remote.discussedWithCourt === 'not-appropriate' && !other('court-always-told'))) },
  { ...must('centre-accredited', 'readiness', both), holds: (r) => r.centre.nacccAccredited },
  { ...must('recorded-on-iris', 'readiness', ccs), holds: (r) => r.referrer.recordedOnIris },
  { ...must('contact-type-stated', 'readiness', ccs), holds: (r) => r.mode !== 'not-stated' },
  { ...must('risk-assessment-attached', 'readiness', ccs), holds: (r) => r.risk.assessmentAttached },
  { ...must('session-guidelines-followed', 'readiness', both), holds: ({ sessionPlan }, under, other) =>
    withinSixHours(sessionPlan) && (!under.includes(ccs[0]) || other('hours-alone') ||
      (withinSixSessions(sessionPlan) && initialBlockAndReview(sessionPlan))) },
  { ...must('centre-named', 'readiness', ccs), holds: (r) => r.centre.named },
  { ...must('circumstances-considered', 'readiness', sft), holds: (r) => r.preparation.circumstancesConsidered },
  { ...must('adults-spoken-to', 'readiness', sft), holds: (r) => r.preparation.adultsSpokenTo },
  { ...must('discussed-with-manager', 'readiness', sft), holds: (r) => r.preparation.discussedWithManager },
  { ...must('contribution-considered', 'readiness', sft), holds: (r) => r.preparation.contributionConsidered },
  { ...must('harm-considered', 'readiness', sft), holds: (r) => r.preparation.harmConsidered },
  { ...must('safety-assessed', 'readiness', sft), holds: (r) => r.preparation.safetyAssessed },
  { ...must('child-spoken-to', 'readiness', sft), ofEach: (child) => child.spokenTo || !child.oldEnoughToSpeakTo },
  { ...should('child-observed', 'readiness', sft), turns: 'young-are-observed', ofEach: (child) => child.ofAgeToExpressViews || child.observed },
  { ...must('made-by-allocated-practitioner', 'readiness', sft), holds: (r) => r.referrer.allocatedPractitioner },
];

/** The rules in force that are judged child by child. */
export const ofEachChild: readonly RuleId[] = rules.filter((row) => 'ofEach' in row).map(({ rule }) => rule);

const inForce = (row: Row | ChildRow, under: readonly StatementId[]) =>
  row.under.some((statement) => under.includes(statement));

const holdsFor = (row: Row, referral: CompleteReferral, under: readonly StatementId[], other: OtherWay) =>
  row.applies?.(referral) === false || row.holds(referral, under, other);

/** The statuses of one rule: one for the case, or one for each child. */
export function statusesOf(
  row: Row | ChildRow,
  referral: CompleteReferral,
  under: readonly StatementId[],
): readonly Finding['status'][] {
  const status = (holds: boolean) => (holds ? 'met' : 'not-met');
  if ('ofEach' in row) return referral.children.map((child) => status(row.ofEach(child)));
  if (row.applies?.(referral) === false) return ['not-applicable'];
  return [status(row.holds(referral, under, AS_TAKEN))];
}

/** The rules in force, in the order in which findings are reported. */
export function rulesUnder(under: readonly StatementId[]): readonly (Row | ChildRow)[] {
  const found = rulesByStatements.get(under) ?? rules.filter((row) => inForce(row, under));
  rulesByStatements.set(under, found);
  return found;
}
const rulesByStatements = new Map<readonly StatementId[], readonly (Row | ChildRow)[]>();

/** The answers on a referral about which everything is known, with these readings taken the other way. */
export function answer(referral: CompleteReferral, under: readonly StatementId[], other: OtherWay): Answered {
  const applied = under.length > 1 && other('family-time-apart') ? ccs : under;
  const failing = rulesUnder(applied).filter(
    (row) =>
      !('ofEach' in row ? referral.children.every(row.ofEach) : holdsFor(row, referral, applied, other)),
  );
  const strengthOf = ({ strength, turns }: Row | ChildRow): Strength =>
    turns !== undefined && other(turns) ? (strength === 'must' ? 'should' : 'must') : strength;
  const isNotMet = (rule: RuleId) => failing.some((row) => row.rule === rule);
  const fails = (decision: Decision, strength: Strength) =>
    failing.some((row) => row.decision === decision && strengthOf(row) === strength);
  const unsuitable =
    fails('suitability', 'must') || (other('unfunded-is-unsuitable') && isNotMet('funded-route'));
  const { court, cafcassCymru, risk } = referral;
  const ordered = court.order !== 'none';
  const notRecommended = cafcassCymru.recommendation === 'none';
  const implied = other('involvement-implies-consultation') && cafcassCymru.activeInvolvement;
  const follows: Readonly<Record<ActionId, readonly [StatementId, boolean]>> = {
    'challenge-unconsulted-order': [ccs[0], ordered && !court.consultedCafcassCymru && !implied],
    'parties-refer-and-fund': [ccs[0], isNotMet('funded-route')],
    'consider-supervised-contact': [ccs[0], isSupported(referral) && risk.identified],
    'explain-remote-unsafe': [ccs[0], isNotMet('remote-assessed-suitable')],
    'confirm-ordered-referral': [sft[0], ordered && notRecommended],
    'write-to-court': [
      sft[0],
      ordered && unsuitable && (notRecommended || !other('letter-only-if-not-recommended')),
    ],
  };
  return {
    funding: fails('funding', 'must') ? 'parties' : 'cafcass-cymru',
    suitability: unsuitable ? 'unsuitable' : fails('suitability', 'should') ? 'unlikely' : 'suitable',
    readiness: fails('readiness', 'must') ? 'incomplete' : 'ready',
    actions: (Object.keys(follows) as ActionId[]).filter(
      (action) => follows[action][1] && applied.includes(follows[action][0]),
    ),
  };
}

/** All that follows for a referral about which everything is known, with the readings that are taken. */
export function judge(referral: CompleteReferral, under: readonly StatementId[]): Judged {
  const findings = rulesUnder(under).flatMap((row) =>
    statusesOf(row, referral, under).map((status, child) =>
      'ofEach' in row ? { rule: row.rule, status, child } : { rule: row.rule, status },
    ),
  );
  return { ...answer(referral, under, AS_TAKEN), findings };
}
