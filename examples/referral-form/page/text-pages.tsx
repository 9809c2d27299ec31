import { labelFor } from 'family-time-rules';
import { Button } from './design-system/button.tsx';
import { LinkAsButton } from './design-system/link-as-button.tsx';
import { SummaryList } from './design-system/summary-list.tsx';
import { Heading, PageHeading, Paragraph } from './design-system/text.tsx';
import { FilePanel } from './file/file-panel.tsx';
import { addressOf } from './route.ts';
import { newWork, type Page } from './state.ts';

/** What the form is for, whom it is for, and what it does with what is entered. */
export function StartPage({ page }: { page: Page }) {
  const { words, state, route, change } = page;
  const { work } = state;
  const begun = work.referral !== undefined;
  const startAgain = () =>
    change(
      { work: newWork(), notice: { say: (speech) => speech.words.changed.startedAgain, before: work } },
      { focus: 'notification' },
    );
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageHeading>{words.title}</PageHeading>
        <p class="govuk-body-l">{words.startLead}</p>
        <p class="govuk-body">{words.unofficial}</p>
        <div class="govuk-button-group">
          <LinkAsButton href={addressOf({ ...route, name: 'question', item: undefined })}>
            {begun ? words.carryOn : words.startNow}
          </LinkAsButton>
          {begun && (
            <Button look="secondary" act={startAgain}>
              {words.startAgain}
            </Button>
          )}
        </div>
        <Sections sections={words.startSections} />
        <p class="govuk-body">{words.exit.pressed}</p>
        <FilePanel page={page} />
        <Terms page={page} />
      </div>
    </div>
  );
}

function Terms({ page }: { page: Page }) {
  const { words, catalogue } = page;
  const rows = [
    {
      key: 'service',
      name: (['supported-contact', 'supervised-contact'] as const)
        .map((service) => labelFor('service', service, catalogue))
        .join(', '),
    },
    { key: 'court.order', name: 'FHDRA' },
    { key: 'referrer.recordedOnIris', name: 'IRIS' },
    { key: 'centre.nacccAccredited', name: 'NACCC' },
  ];
  return (
    <>
      <Heading id="terms">{words.terms}</Heading>
      <SummaryList rows={rows.map((row) => ({ ...row, value: words.definitions[row.key] }))} />
    </>
  );
}

/** How accessible the form is, and what was tested. */
export function AccessibilityPage({ page: { words } }: { page: Page }) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageHeading>{words.pages.accessibility}</PageHeading>
        <Sections sections={words.accessibilitySections} />
      </div>
    </div>
  );
}

function Sections({ sections }: { sections: readonly (readonly [string, string])[] }) {
  return (
    <>
      {sections.map(([heading, text]) => (
        <section key={heading}>
          <h2 class="govuk-heading-m">{heading}</h2>
          <Paragraph>{text}</Paragraph>
        </section>
      ))}
    </>
  );
}
