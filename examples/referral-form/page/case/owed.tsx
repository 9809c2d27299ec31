import { explain, type RequiredRecord, type Service } from 'family-time-rules';
import { dayInWords } from '../days.ts';
import { LinkButton } from '../design-system/button.tsx';
import { Heading, Hidden, Link } from '../design-system/text.tsx';
import { Clauses } from '../referral/clause-note.tsx';
import { addressOf } from '../route.ts';
import type { Page } from '../state.ts';
import { doneOn, withoutDone } from './case-log.ts';
import { DoneForm } from './done-form.tsx';
import { itemName, keyOf, StatusTag } from './item.tsx';
import { byUrgency, urgencies, urgencyOf } from './urgency.ts';

interface OwedProps {
  readonly service: Service;
  readonly page: Page;
}

/** Everything that is owed, the most urgent first, and a way to say that it was done. */
export function Owed({ required, service, page }: OwedProps & { required: readonly RequiredRecord[] }) {
  const items = byUrgency(required);
  return (
    <section aria-labelledby="owed">
      <Heading id="owed">{page.words.whatIsOwed}</Heading>
      {urgencies.map((urgency) => {
        const those = items.filter((item) => urgencyOf(item) === urgency);
        if (those.length === 0) return null;
        return (
          <div key={urgency} class={`owed owed--${urgency}`}>
            <h3 class="govuk-heading-s">{page.words.urgency[urgency]}</h3>
            <ul class="govuk-list">
              {those.map((item) => (
                <Item key={keyOf(item)} item={item} service={service} page={page} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Item({ item, service, page }: OwedProps & { item: RequiredRecord }) {
  const { words, catalogue, route, state } = page;
  const name = itemName(item, page);
  const key = keyOf(item);
  const on = doneOn(state.work.log, item);
  const asked = route.item === key;
  return (
    <li class="owed__item" id={`item-${key}`} tabIndex={-1}>
      <h4 class="govuk-heading-s owed__name">
        {name} <StatusTag item={item} speech={page} />
      </h4>
      <p class="govuk-body">
        {explain(item, catalogue)} {on && words.doneOn(dayInWords(on, page))}
      </p>
      <Clauses ids={item.clauses} speech={page} />
      {asked ? (
        <DoneForm item={item} service={service} on={on} page={page} />
      ) : (
        <p class="govuk-body no-print">
          <Link href={addressOf({ ...route, item: key })}>
            {on ? words.correctDate : words.sayDone}
            <Hidden> ({name})</Hidden>
          </Link>{' '}
          {on && <NotDone item={item} name={name} page={page} />}
        </p>
      )}
    </li>
  );
}

function NotDone({ item, name, page }: { item: RequiredRecord; name: string; page: Page }) {
  const { words, state, change } = page;
  const { work } = state;
  const undo = () =>
    change(
      {
        work: { ...work, log: withoutDone(work.log, item) },
        notice: { say: (speech) => speech.words.changed.done, before: work },
      },
      { focus: 'notification' },
    );
  return (
    <LinkButton act={undo}>
      {words.notDone}
      <Hidden> ({name})</Hidden>
    </LinkButton>
  );
}
