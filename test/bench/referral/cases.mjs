import { checkReferralSuitability } from '../../../dist/index.js';
import { facts, favourable, referralRules } from '../node_modules/.bench/internals.mjs';
import { oneOf, seeded } from '../random.mjs';
import { isJudgedBefore, judgedName, ruleSet } from './rule-sets.mjs';

const services = facts.service;
/** So many that neither this package nor a processor keeps them all in mind. No two are alike, where the kind has as many. */
const COUNT = 4096;

const rulesJudgedBefore = referralRules().filter(isJudgedBefore);

/** Referrals of one kind with what is to be found, and the rules of each service. */
export function referralCases({ seed, ...kind }) {
  const random = seeded(seed);
  const setup = Object.fromEntries(services.map((service) => [service, ruleSet(service)]));
  return { setup, cases: referralsOf(random, kind).map(withAnswer) };
}

function referralsOf(random, kind) {
  const texts = new Set();
  const referrals = [];
  while (referrals.length < COUNT) {
    const made = referral(random, referrals.length, kind);
    const text = JSON.stringify(made);
    if (texts.has(text) && !kind.onlyService) continue;
    texts.add(text);
    referrals.push(made);
  }
  return referrals;
}

/** The answer is this package's; where all facts are known the hand-written rules are held against it, and so it against them. */
function withAnswer(referral) {
  const { findings, ...report } = checkReferralSuitability(referral);
  const judged = {};
  for (const { id } of rulesJudgedBefore) {
    const statuses = findings.filter(({ rule }) => rule === id).map(({ status }) => status);
    if (statuses.includes('not-met')) judged[judgedName(id)] = false;
    else if (statuses.length > 0 && !statuses.includes('unknown')) judged[judgedName(id)] = true;
  }
  const failing = findings.filter(({ status }) => status === 'not-met').map(({ rule }) => rule);
  const answer = {
    funding: report.funding.outcome,
    suitability: report.suitability.outcome,
    readiness: report.readiness.outcome,
    failing: [...new Set(failing)],
  };
  return { given: { referral, judged }, answer };
}

/**
 * `missing`: how large a part of the facts is left out. Every second referral has nothing against it, so that each outcome comes up; in the others a
 * tenth of the facts has any value.
 */
function referral(random, place, { missing = 0, children, service, onlyService = false }) {
  const built = { service: service ?? services[place % services.length] };
  if (onlyService) return built;
  const blemishes = place % 4 < 2 ? 0 : 0.1;
  const value = (fact) => oneOf(random, random() < blemishes ? facts[fact] : favourable(fact));
  const given = () => random() >= missing;
  const choiceFacts = Object.keys(facts).filter((fact) => Array.isArray(facts[fact]) && fact !== 'service');
  const child = () => ({});
  built.children = Array.from({ length: children ?? 1 + Math.floor(random() * 3) }, child);
  for (const fact of choiceFacts) {
    const [group, ...rest] = fact.split('.');
    if (group === 'children') {
      for (const each of built.children) if (given()) each[rest[1]] = value(fact);
    } else if (rest.length === 0) {
      if (given()) built[fact] = value(fact);
    } else {
      built[group] ??= {};
      if (given()) built[group][rest[0]] = value(fact);
    }
  }
  if (given()) built.sessionPlan = sessionPlan(random, given);
  return built;
}

function sessionPlan(random, given) {
  const sessions = Array.from({ length: 2 + Math.floor(random() * 5) }, () => ({
    minutes: oneOf(random, [60, 60, 60, 90]),
    attendees: ['party-1', 'party-2'],
  }));
  const plan = { sessions };
  if (given()) plan.reviewAfter = Math.min(3, sessions.length);
  if (given()) plan.identifiedParties = ['party-1', 'party-2'];
  return plan;
}
