import type { ReferralFactPath, SuitabilityReport } from 'family-time-rules';
import { SummaryList } from '../design-system/summary-list.tsx';
import { Heading, Hidden, Tag } from '../design-system/text.tsx';
import { answerInWords, isGiven, questionInWords } from '../referral/facts.ts';
import { openFacts, type Section, sectionsOf } from '../referral/sections.ts';
import { addressOf } from '../route.ts';
import type { Page } from '../state.ts';

/** Every answer, section by section, what is still open, and what counts for nothing. */
export function Answers({ report, page }: { report: SuitabilityReport; page: Page }) {
  const { words, state, language } = page;
  const { referral } = state.work;
  const open = openFacts(report);
  const sections = sectionsOf(report, referral).map(
    ({ name, facts }): Section => ({
      name,
      facts: facts.filter((fact) => isGiven(referral, fact) || open.includes(fact)),
    }),
  );
  return (
    <>
      <Heading id={`answers-${language}`}>{words.answersHeading}</Heading>
      {sections
        .filter(({ facts }) => facts.length > 0)
        .map(({ name, facts }) => (
          <section key={name} class="answers">
            <h3 class="govuk-heading-s">{words.sections[name]}</h3>
            <SummaryList rows={facts.map((fact) => rowOf(fact, page))} />
          </section>
        ))}
      {report.unread.length > 0 && (
        <section class="answers">
          <h3 class="govuk-heading-s">{words.countsForNothing}</h3>
          <SummaryList rows={report.unread.map((fact) => rowOf(fact, page))} />
        </section>
      )}
    </>
  );
}

function rowOf(fact: ReferralFactPath, page: Page) {
  const { words, state, route } = page;
  const { referral } = state.work;
  const question = questionInWords(fact, referral, page);
  return {
    key: fact,
    name: question,
    value: isGiven(referral, fact) ? (
      answerInWords(fact, referral, page)
    ) : (
      <Tag colour="grey">{words.notKnownYet}</Tag>
    ),
    action: (
      <a class="govuk-link" href={addressOf({ ...route, name: 'question', item: fact })}>
        {words.change}
        <Hidden> ({question})</Hidden>
      </a>
    ),
  };
}
