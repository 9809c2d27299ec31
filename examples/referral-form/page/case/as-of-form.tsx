import { Button } from '../design-system/button.tsx';
import { DateInput } from '../design-system/date-input.tsx';
import { Form } from '../design-system/form.tsx';
import { errorAt } from '../errors.ts';
import type { Page } from '../state.ts';
import { typedDate } from '../typed-date.ts';

/** The day for which the position is shown. */
export function AsOfForm({ page }: { page: Page }) {
  const { words, state, change } = page;
  return (
    <Form
      submit={(typed) => {
        const asOf = typedDate(typed, 'as-of', (speech) => speech.words.asOf);
        if (typeof asOf === 'string') change({ asOf }, { focus: 'owed' });
        else change({ refusals: [asOf] });
      }}
    >
      <DateInput
        id="as-of"
        label={words.asOf}
        hint={words.asOfHint}
        value={state.asOf}
        names={words}
        error={errorAt('as-of', page)}
        errorPrefix={words.errorPrefix}
      />
      <Button look="secondary">{words.show}</Button>
    </Form>
  );
}
