import { askFor, en, explain, explainVerdict, validateSessionPlan } from 'family-time-rules';
import { bold, list, red, title, wrapped, yellow } from './layout.mjs';

/** Whether a session plan keeps the rules, why not, and what is still to be found out. */
export function aboutSessionPlan(name, plan) {
  const report = validateSessionPlan(plan);
  const broken = report.findings.filter(({ status }) => status === 'not-met');
  const points = report.reviewPoints.join(' or ');
  return [
    ...title(name),
    bold(wrapped(explainVerdict('plan', report.plan, en))),
    '',
    `Planned: ${report.totalMinutes} minutes. Left of the six hours: ${report.remainingMinutes} minutes.`,
    points ? `The review can follow session ${points}.` : 'There is no place for the review in this plan.',
    ...list('What stands in the way', broken, (finding) => [
      `${finding.strength === 'must' ? red('✗') : yellow('!')} ${explain(finding, en)}`,
      finding.clauses.join(', '),
    ]),
    ...list('Still to be found out', report.missing, ({ fact }) => [`? ${askFor(fact, en)}`, fact]),
  ];
}
