import { nameOf } from 'family-time-rules';
import { dayInWords } from '../days.ts';
import { LinkButton } from '../design-system/button.tsx';
import { SummaryList } from '../design-system/summary-list.tsx';
import { Heading, Hidden, Paragraph } from '../design-system/text.tsx';
import type { Page } from '../state.ts';
import { type CaseEvent, inOrder, withoutEvent } from './case-log.ts';

/** What has happened, in order of date. */
export function Events({ page }: { page: Page }) {
  const { words, catalogue, state, change } = page;
  const { work } = state;
  const remove = (event: CaseEvent) =>
    change(
      {
        work: { ...work, log: withoutEvent(work.log, event) },
        notice: { say: (speech) => speech.words.changed.event, before: work },
      },
      { focus: 'notification' },
    );
  const rows = inOrder(work.log.events).map((event) => {
    const name = nameOf(event.kind, catalogue);
    return {
      key: `${event.id}`,
      name,
      value: dayInWords(event.on, page),
      action: (
        <LinkButton act={() => remove(event)}>
          {words.remove}
          <Hidden>
            {' '}
            {name}, {dayInWords(event.on, page)}
          </Hidden>
        </LinkButton>
      ),
    };
  });
  return (
    <section class="events" aria-labelledby="happened">
      <Heading id="happened">{words.happened}</Heading>
      {rows.length === 0 ? <Paragraph>{words.nothingYet}</Paragraph> : <SummaryList rows={rows} />}
    </section>
  );
}
