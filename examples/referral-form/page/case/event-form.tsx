import { nameOf, type Service } from 'family-time-rules';
import { Button } from '../design-system/button.tsx';
import { DateInput } from '../design-system/date-input.tsx';
import { Form } from '../design-system/form.tsx';
import { Radios } from '../design-system/radios.tsx';
import { Heading } from '../design-system/text.tsx';
import { errorAt } from '../errors.ts';
import type { Page, Refusal } from '../state.ts';
import { typedDate } from '../typed-date.ts';
import { eventKinds, eventKindsFor, withEvent } from './case-log.ts';
import { eventName, refuseLog } from './refuse-log.ts';

/** Adds what has happened, on its day. */
export function EventForm({ service, page }: { service: Service; page: Page }) {
  const { words, catalogue, state, change } = page;
  const { work } = state;
  const add = (typed: FormData, form: HTMLFormElement) => {
    const kind = eventKinds.find((one) => one === typed.get('event'));
    const on = typedDate(typed, 'event-on', kind ? eventName(kind) : ({ words: { when } }) => when);
    const refusals: Refusal[] = kind
      ? []
      : [{ field: 'event', say: (speech) => speech.words.enter.choose(speech.words.whatHappenedQuestion) }];
    if (typeof on !== 'string') refusals.push(on);
    if (kind === undefined || typeof on !== 'string') return change({ refusals });
    const log = withEvent(work.log, kind, on);
    const wrong = refuseLog(log, service, 'event-on', eventName(kind));
    if (wrong) return change({ refusals: [wrong] });
    form.reset();
    return change({ work: { ...work, log } }, { focus: 'happened' });
  };
  return (
    <Form submit={add}>
      <Heading id="add-event">{words.whatHappened}</Heading>
      <Radios
        id="event"
        label={words.whatHappenedQuestion}
        choices={eventKindsFor(service).map((kind) => ({ value: kind, label: nameOf(kind, catalogue) }))}
        error={errorAt('event', page)}
        errorPrefix={words.errorPrefix}
      />
      <DateInput
        id="event-on"
        label={words.when}
        hint={words.dateHint}
        names={words}
        error={errorAt('event-on', page)}
        errorPrefix={words.errorPrefix}
      />
      <Button>{words.add}</Button>
    </Form>
  );
}
