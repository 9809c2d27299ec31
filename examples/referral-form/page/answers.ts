import { explain, explainVerdict, type Finding, nameOf, type SuitabilityReport } from 'family-time-rules';
import { clauses } from './clauses.ts';
import { disclosure, element, paragraph, tag } from './element.ts';
import { decisions } from './settled.ts';
import type { Page } from './state.ts';

/** The three answers, what each rests on, and what follows from them. */
export function answers(report: SuitabilityReport, page: Page): Node[] {
  const { words, catalogue } = page;
  const cards = decisions.map((decision) => {
    const verdict = report[decision];
    const open = verdict.outcome === 'undetermined';
    return element(
      'div',
      { class: 'govuk-summary-card' },
      element(
        'div',
        { class: 'govuk-summary-card__title-wrapper' },
        element('h3', { class: 'govuk-summary-card__title' }, nameOf(decision, catalogue)),
        tag(open ? words.notSettled : words.settled, open ? 'grey' : 'blue'),
      ),
      element(
        'div',
        { class: 'govuk-summary-card__content', id: `answer-${decision}` },
        element(
          'p',
          { class: 'govuk-body govuk-!-font-weight-bold' },
          explainVerdict(decision, verdict, catalogue),
        ),
        ...reasons(
          report.findings.filter((finding) => finding.decision === decision),
          decision,
          page,
        ),
      ),
    );
  });
  return [
    element('h2', { class: 'govuk-heading-m' }, words.threeAnswers),
    ...cards,
    ...following(report, page),
  ];
}

/** What is not met, in the open; what is met or not known, on request. */
export function reasons(findings: readonly Finding[], name: string, page: Page): readonly Node[] {
  const applying = findings.filter(({ status }) => status !== 'not-applicable');
  const against = applying.filter(({ status }) => status === 'not-met');
  const rest = applying.filter(({ status }) => status !== 'not-met');
  return [
    ...(against.length > 0 ? [list(against, `${name}-against`, page)] : []),
    ...(rest.length > 0
      ? [disclosure(`${name}-rests`, page.words.restsOn(rest.length), list(rest, `${name}-rest`, page))]
      : []),
  ];
}

function list(findings: readonly Finding[], name: string, page: Page): HTMLElement {
  return element(
    'ul',
    { class: 'govuk-list govuk-list--spaced' },
    ...findings.map((finding) => reason(finding, name, page)),
  );
}

const colours = { met: 'green', unknown: 'grey', 'not-applicable': 'grey' };

function reason(finding: Finding, name: string, page: Page): HTMLElement {
  const { words, catalogue } = page;
  const { status, strength, child } = finding;
  const colour = status === 'not-met' ? (strength === 'must' ? 'red' : 'yellow') : colours[status];
  return element(
    'li',
    {},
    tag(nameOf(status, catalogue), colour),
    ' ',
    status === 'not-met' && tag(nameOf(strength, catalogue), colour),
    paragraph(child !== undefined && `${words.child(child + 1)}: `, explain(finding, catalogue)),
    clauses(finding.clauses, `${name}-${finding.rule}-${child ?? ''}`, page),
  );
}

function following({ actions }: SuitabilityReport, page: Page): readonly Node[] {
  if (actions.length === 0) return [];
  return [
    element('h2', { class: 'govuk-heading-m' }, nameOf('actions', page.catalogue)),
    element(
      'ul',
      { class: 'govuk-list govuk-list--spaced' },
      ...actions.map((action) =>
        element(
          'li',
          {},
          paragraph(explain(action, page.catalogue)),
          clauses(action.clauses, `action-${action.action}`, page),
        ),
      ),
    ),
  ];
}
