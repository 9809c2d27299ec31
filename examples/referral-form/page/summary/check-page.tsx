import { Button } from '../design-system/button.tsx';
import { Form } from '../design-system/form.tsx';
import { LinkAsButton } from '../design-system/link-as-button.tsx';
import { Link, PageHeading } from '../design-system/text.tsx';
import { FilePanel } from '../file/file-panel.tsx';
import { nextFact } from '../referral/sections.ts';
import { addressOf, type Language } from '../route.ts';
import { speech } from '../speech.ts';
import type { Page } from '../state.ts';
import { Summary } from './summary.tsx';

/** Every answer and every verdict, to check, change, save and print. */
export function CheckPage({ page }: { page: Page }) {
  const { words, state, route } = page;
  if (state.work.referral === undefined) {
    return (
      <>
        <PageHeading>{words.pages.check}</PageHeading>
        <Link href={addressOf({ ...route, name: 'question', item: undefined })}>
          {words.answerServiceFirst}
        </Link>
      </>
    );
  }
  const chosen = state.summaryIn ?? page.language;
  const languages: readonly Language[] = chosen === 'both' ? ['en', 'cy'] : [chosen];
  const following = nextFact(state.work);
  return (
    <>
      <PageHeading>{words.checkHeading}</PageHeading>
      {following && (
        <p class="no-print">
          <LinkAsButton href={addressOf({ ...route, name: 'question', item: following })}>
            {words.carryOn}
          </LinkAsButton>
        </p>
      )}
      {languages.map((language) => (
        <Summary key={language} page={{ ...page, ...speech[language] }} />
      ))}
      <PrintForm page={page} chosen={chosen} />
      <FilePanel page={page} />
    </>
  );
}

function PrintForm({ page, chosen }: { page: Page; chosen: Language | 'both' }) {
  const { words, change } = page;
  return (
    <div class="no-print print-form">
      <Form
        submit={(typed) => {
          const summaryIn = (['en', 'cy', 'both'] as const).find((one) => one === typed.get('summary-in'));
          change({ summaryIn }, { focus: 'summary' });
        }}
      >
        <label class="govuk-label" for="summary-in">
          {words.summaryIn}
        </label>
        <select class="govuk-select" id="summary-in" name="summary-in" value={chosen}>
          {(['en', 'cy', 'both'] as const).map((one) => (
            <option key={one} value={one}>
              {words.summaryLanguages[one]}
            </option>
          ))}
        </select>
        <div class="govuk-button-group">
          <Button look="secondary">{words.showSummary}</Button>
          <Button act={() => print()}>{words.print}</Button>
        </div>
      </Form>
    </div>
  );
}
