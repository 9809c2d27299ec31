import { Button } from '../design-system/button.tsx';
import type { Page } from '../state.ts';

/** Asks before an answer is removed. */
export function Proposed({ page }: { page: Page }) {
  const { words, state, change } = page;
  if (state.proposed === undefined) return null;
  const { say, agree } = state.proposed;
  return (
    <section class="govuk-inset-text" aria-labelledby="proposed">
      <h2 class="govuk-heading-m" id="proposed" tabIndex={-1}>
        {say(page)}
      </h2>
      <div class="govuk-button-group">
        <Button act={agree}>{words.yesChange}</Button>
        <Button look="secondary" act={() => change({}, { focus: 'focus' })}>
          {words.noKeep}
        </Button>
      </div>
    </section>
  );
}
