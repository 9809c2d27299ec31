import {
  acrossReadings,
  type Decision,
  explain,
  explainAcross,
  explainReport,
  type Finding,
  nameOf,
  type Referral,
  type SuitabilityReport,
} from 'family-time-rules';
import { Disclosure } from '../design-system/disclosure.tsx';
import { Heading, Tag } from '../design-system/text.tsx';
import { Clauses, clausePlace } from '../referral/clause-note.tsx';
import type { Page } from '../state.ts';

interface DecisionsProps {
  readonly referral: Referral;
  readonly report: SuitabilityReport;
  readonly page: Page;
}

const decisions: readonly Decision[] = ['funding', 'suitability', 'readiness'];

const colours = {
  'cafcass-cymru': 'green',
  suitable: 'green',
  ready: 'green',
  unlikely: 'yellow',
  incomplete: 'yellow',
  parties: 'red',
  unsuitable: 'red',
  undetermined: 'grey',
} as const;

/** The three answers in each other's light, what each rests on, and what follows from them. */
export function Decisions({ referral, report, page }: DecisionsProps) {
  const { catalogue, language } = page;
  const said = explainReport(report, catalogue);
  const across = acrossReadings(referral);
  return (
    <>
      {decisions.map((decision) => {
        const findings = report.findings.filter((finding) => finding.decision === decision);
        const { outcome } = report[decision];
        return (
          <div class="govuk-summary-card" key={decision}>
            <div class="govuk-summary-card__title-wrapper">
              <h3 class="govuk-summary-card__title">{nameOf(decision, catalogue)}</h3>
              <Tag colour={colours[outcome]}>{nameOf(outcome, catalogue)}</Tag>
            </div>
            <div class="govuk-summary-card__content" id={`answer-${decision}-${language}`}>
              <p class="govuk-body govuk-!-font-weight-bold">{said[decision]}</p>
              <Reasons findings={findings} page={page} />
              {outcome !== 'undetermined' && (
                <p class="govuk-body-s across">
                  <strong>{page.words.turnsOn}:</strong>{' '}
                  {explainAcross(decision as 'funding', across[decision] as typeof across.funding, catalogue)}
                </p>
              )}
            </div>
          </div>
        );
      })}
      <Following report={report} page={page} />
    </>
  );
}

/** What is not met in the open; what is not known yet, and what is met, on request. */
function Reasons({ findings, page }: { findings: readonly Finding[]; page: Page }) {
  const { words } = page;
  const of = (status: Finding['status']) => findings.filter((finding) => finding.status === status);
  const [against, unknown, met] = [of('not-met'), of('unknown'), of('met')];
  return (
    <>
      {against.length > 0 && <List findings={against} page={page} />}
      {unknown.length > 0 && (
        <Disclosure summary={words.unknown(unknown.length)}>
          <List findings={unknown} page={page} />
        </Disclosure>
      )}
      {met.length > 0 && (
        <Disclosure summary={words.met(met.length)}>
          <List findings={met} page={page} />
        </Disclosure>
      )}
    </>
  );
}

const statusColour = ({ status, strength }: Finding) => {
  if (status === 'not-met') return strength === 'must' ? 'red' : 'yellow';
  return status === 'met' ? 'green' : 'grey';
};

function List({ findings, page }: { findings: readonly Finding[]; page: Page }) {
  const { catalogue } = page;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {findings.map((finding) => (
        <li key={`${finding.rule}-${finding.child}`}>
          <Tag colour={statusColour(finding)}>
            {nameOf(finding.status, catalogue)}
            {finding.status === 'not-met' && ` (${nameOf(finding.strength, catalogue).toLowerCase()})`}
          </Tag>{' '}
          {explain(finding, catalogue)}
          <Cited ids={finding.clauses} page={page} />
        </li>
      ))}
    </ul>
  );
}

/** The clauses behind an answer: opening on request on the screen, by their places in print. */
function Cited({ ids, page }: { ids: Finding['clauses']; page: Page }) {
  return (
    <>
      <Clauses ids={ids} speech={page} />
      <span class="print-only"> {ids.map((id) => clausePlace(id, page)).join('; ')}.</span>
    </>
  );
}

function Following({ report: { actions }, page }: Pick<DecisionsProps, 'report' | 'page'>) {
  const { catalogue, language } = page;
  if (actions.length === 0) return null;
  return (
    <>
      <Heading id={`following-${language}`}>{nameOf('actions', catalogue)}</Heading>
      <ul class="govuk-list govuk-list--bullet">
        {actions.map((action) => (
          <li key={action.action}>
            {explain(action, catalogue)}
            <Cited ids={action.clauses} page={page} />
          </li>
        ))}
      </ul>
    </>
  );
}
