import { explainReport, type SuitabilityReport } from 'family-time-rules';
import { addressOf } from '../route.ts';
import type { Page } from '../state.ts';

type Tone = 'stop' | 'caution' | 'go' | 'open';

/** How a report looks as a whole: nothing is told by colour alone, since the headline says the same. */
export function toneOf({ suitability, funding, readiness }: SuitabilityReport): Tone {
  if (suitability.outcome === 'unsuitable' || funding.outcome === 'parties') return 'stop';
  if (suitability.outcome === 'unlikely' || readiness.outcome === 'incomplete') return 'caution';
  return suitability.outcome === 'suitable' && readiness.outcome === 'ready' ? 'go' : 'open';
}

/** No further answer can make the referral one to send. */
export const isBarred = (report: SuitabilityReport): boolean => toneOf(report) === 'stop';

/** The headline of the report, which stays in view while questions are answered. */
export function VerdictBar({ report, page }: { report: SuitabilityReport; page: Page }) {
  const { words, catalogue, route } = page;
  return (
    <section class={`verdict verdict--${toneOf(report)} no-print`} aria-label={words.headline}>
      <div class="govuk-width-container verdict__content">
        <p class="verdict__headline" id="headline">
          {explainReport(report, catalogue).headline}
        </p>
        {route.name !== 'check' && (
          <a class="govuk-link verdict__link" href={addressOf({ ...route, name: 'check', item: undefined })}>
            {words.seeWhy}
          </a>
        )}
      </div>
    </section>
  );
}
