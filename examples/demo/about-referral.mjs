import {
  acrossReadings,
  askFor,
  checkReferralSuitability,
  en,
  explain,
  explainAcross,
  explainReport,
  nameOf,
} from 'family-time-rules';
import { bold, labelled, list, red, title, wrapped, yellow } from './layout.mjs';

const decisions = ['funding', 'suitability', 'readiness'];

/** The answers to a referral with their reasons, what each settled answer turns on, and what is still unanswered. */
export function aboutReferral(name, referral) {
  const report = checkReferralSuitability(referral);
  const across = acrossReadings(referral);
  const words = explainReport(report, en);
  const settled = decisions.filter((decision) => report[decision].outcome !== 'undetermined');
  return [
    ...title(name),
    bold(wrapped(words.headline)),
    '',
    ...decisions.map((decision) => labelled(nameOf(decision, en), words[decision])),
    ...list('What stands in the way', reasons(report), (finding) => [
      `${mark(finding)} ${explain(finding, en)}`,
      finding.clauses.join(', '),
    ]),
    ...list('What follows', report.actions, (action) => [
      `→ ${explain(action, en)}`,
      action.clauses.join(', '),
    ]),
    ...list(
      'Would another reading of the texts change an answer?',
      settled.flatMap((decision) => readings(decision, across[decision])),
      ({ decision, answer }) => [
        `· ${nameOf(decision, en)}: ${explainAcross(decision, answer, en)}`,
        answer.turnsOn[0]?.clauses.join(', '),
      ],
    ),
    ...list('Still to be found out', report.missing, ({ fact, changes }) => [
      `? ${askFor(fact, en)}`,
      `${fact} · can still change ${changes.map(inSentence).join(', ')}`,
    ]),
    ...list('Also unanswered', unansweredBeside(report), (fact) => [
      `? ${askFor(fact, en)}`,
      `${fact} · changes no answer as things stand`,
    ]),
    ...list('Given, but read by no rule here', report.unread, (fact) => [`· ${askFor(fact, en)}`, fact]),
  ];
}

const reasons = ({ findings }) => findings.filter(({ status }) => status === 'not-met');

const mark = ({ strength }) => (strength === 'must' ? red('✗') : yellow('!'));

/** An answer across the readings, split into one for each reading that it turns on. */
function readings(decision, answer) {
  if (answer.turnsOn.length === 0) return [{ decision, answer }];
  return answer.turnsOn.map((reading) => ({ decision, answer: { ...answer, turnsOn: [reading] } }));
}

const inSentence = (change) => nameOf(change, en).toLowerCase();

/** Gaps that no longer change an answer, since something else has settled it. */
function unansweredBeside({ unanswered, missing }) {
  return unanswered.filter((fact) => !missing.some((each) => each.fact === fact));
}
