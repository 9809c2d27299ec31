import type { RequiredRecord, Service } from 'family-time-rules';
import { Button } from '../design-system/button.tsx';
import { DateInput } from '../design-system/date-input.tsx';
import { Form } from '../design-system/form.tsx';
import { errorAt } from '../errors.ts';
import type { Page } from '../state.ts';
import { typedDate } from '../typed-date.ts';
import { withDone } from './case-log.ts';
import { itemName, keyOf } from './item.tsx';
import { refuseLog } from './refuse-log.ts';

/** Asks on which day an item was done, or for another day than was given. */
export function DoneForm({
  item,
  service,
  on = '',
  page,
}: {
  item: RequiredRecord;
  service: Service;
  on?: string | undefined;
  page: Page;
}) {
  const { words, state, change } = page;
  const { work } = state;
  return (
    <Form
      submit={(typed) => {
        const day = typedDate(typed, 'done-on', (speech) => itemName(item, speech));
        if (typeof day !== 'string') return change({ refusals: [day] });
        const log = withDone(work.log, item, day);
        const wrong = refuseLog(log, service, 'done-on', (speech) => itemName(item, speech));
        return wrong
          ? change({ refusals: [wrong] })
          : change({ work: { ...work, log } }, { to: { item: undefined }, focus: `item-${keyOf(item)}` });
      }}
    >
      <DateInput
        id="done-on"
        label={words.whenDone(itemName(item, page))}
        hint={words.dateHint}
        value={on}
        names={words}
        error={errorAt('done-on', page)}
        errorPrefix={words.errorPrefix}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
