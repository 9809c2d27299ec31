import { checkReferralSuitability } from 'family-time-rules';
import { CasePage } from './case/case-page.tsx';
import { BackLink } from './design-system/back-link.tsx';
import { LinkButton } from './design-system/button.tsx';
import { ErrorSummary } from './design-system/error-summary.tsx';
import { ExitThisPage } from './design-system/exit-this-page.tsx';
import { LanguageNavigation } from './design-system/language-navigation.tsx';
import { NotificationBanner } from './design-system/notification-banner.tsx';
import { PageHeader } from './design-system/page-header.tsx';
import { FilePanel } from './file/file-panel.tsx';
import { isFact } from './referral/answer.ts';
import { QuestionPage } from './referral/question-page.tsx';
import { nextFact } from './referral/sections.ts';
import { VerdictBar } from './referral/verdict-bar.tsx';
import { addressOf, type PageName } from './route.ts';
import type { Page } from './state.ts';
import { CheckPage } from './summary/check-page.tsx';
import { AccessibilityPage, StartPage } from './text-pages.tsx';

/** A page that gives nothing away. */
export const ELSEWHERE = 'https://www.bbc.co.uk/weather';

const navigated: readonly PageName[] = ['question', 'check', 'case'];

/** The whole page. */
export function App({ page }: { page: Page }) {
  const { words, state, route, language, leave } = page;
  const { referral } = state.work;
  const to = (name: PageName) => addressOf({ ...route, name, item: undefined });
  return (
    <>
      <a class="govuk-skip-link" href="#main-content">
        {words.skip}
      </a>
      <header>
        <div class="govuk-width-container exit">
          <ExitThisPage
            emergency={words.exit.emergency}
            text={words.exit.text}
            href={ELSEWHERE}
            leave={leave}
          />
        </div>
        <PageHeader
          title={{ text: words.title, href: to('start') }}
          navigationLabel={words.pagesLabel}
          items={navigated.map((name) => ({
            name: words.pages[name],
            href: to(name),
            current: name === route.name,
          }))}
        >
          <LanguageNavigation
            label={words.language}
            items={(['en', 'cy'] as const).map((one) => ({
              language: one,
              name: one === 'en' ? 'English' : 'Cymraeg',
              href: addressOf({ ...route, language: one }),
              current: one === language,
            }))}
          />
        </PageHeader>
      </header>
      {referral && route.name !== 'start' && (
        <VerdictBar report={checkReferralSuitability(referral)} page={page} />
      )}
      <div class="govuk-width-container">
        {route.name !== 'start' && (
          <nav class="no-print" aria-label={words.back}>
            <BackLink text={words.back} fallback={to('start')} />
          </nav>
        )}
        <main class="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <Notices page={page} />
          <Content page={page} />
        </main>
      </div>
      <footer class="govuk-footer no-print">
        <div class="govuk-width-container">
          <p class="govuk-body-s">
            {words.footer} {words.unofficial}
          </p>
          <a class="govuk-footer__link" href={to('accessibility')}>
            {words.pages.accessibility}
          </a>
        </div>
      </footer>
    </>
  );
}

function Content({ page }: { page: Page }) {
  const { state, route, words } = page;
  switch (route.name) {
    case 'start':
      return <StartPage page={page} />;
    case 'check':
      return <CheckPage page={page} />;
    case 'case':
      return <CasePage page={page} />;
    case 'accessibility':
      return <AccessibilityPage page={page} />;
    case 'question': {
      const picked = route.item !== undefined && isFact(route.item) ? route.item : undefined;
      if (state.work.referral !== undefined) {
        const fact = picked ?? nextFact(state.work);
        return fact ? <QuestionPage key={fact} fact={fact} page={page} /> : <CheckPage page={page} />;
      }
      const isDeepLink = picked !== undefined && picked !== 'service';
      return (
        <>
          {isDeepLink && <p class="govuk-body-l">{words.file.nothingHere}</p>}
          {isDeepLink && <FilePanel page={page} then={{ focus: 'focus' }} />}
          <QuestionPage key="service" fact="service" page={page} />
        </>
      );
    }
  }
}

/** What went wrong, and what has just happened. */
function Notices({ page }: { page: Page }) {
  const { words, state, change } = page;
  const { refusals, notice } = state;
  return (
    <>
      {refusals.length > 0 && (
        <ErrorSummary
          title={words.thereIsAProblem}
          errors={refusals.map(({ field, say }) => ({ field, sentence: say(page) }))}
        />
      )}
      {notice && (
        <NotificationBanner title={words.important}>
          <p class="govuk-notification-banner__heading">{notice.say(page)}</p>
          {notice.before && (
            <LinkButton
              act={() =>
                change(
                  {
                    work: notice.before ?? state.work,
                    notice: { say: (speech) => speech.words.changed.undone },
                  },
                  { focus: 'notification' },
                )
              }
            >
              {words.undo}
            </LinkButton>
          )}
        </NotificationBanner>
      )}
    </>
  );
}
