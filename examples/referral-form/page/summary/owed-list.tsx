import { explain, nameOf, type RecordsReport } from 'family-time-rules';
import { type CaseLog, doneOn, inOrder } from '../case/case-log.ts';
import { itemName, keyOf, StatusTag } from '../case/item.tsx';
import { byUrgency } from '../case/urgency.ts';
import { dayInWords } from '../days.ts';
import { SummaryList } from '../design-system/summary-list.tsx';
import { Heading, Paragraph } from '../design-system/text.tsx';
import type { Page } from '../state.ts';

interface OwedListProps {
  readonly report: RecordsReport;
  readonly log: CaseLog;
  readonly page: Page;
}

/** What has happened and what is owed, the most urgent first, as the summary tells it. */
export function OwedList({ report, log, page }: OwedListProps) {
  const { words, catalogue, language } = page;
  if (log.events.length === 0 && log.done.length === 0) return <Paragraph>{words.noCaseDates}</Paragraph>;
  return (
    <>
      <Heading id={`happened-${language}`}>{words.happened}</Heading>
      <SummaryList
        rows={inOrder(log.events).map(({ id, kind, on }) => ({
          key: `${id}`,
          name: nameOf(kind, catalogue),
          value: dayInWords(on, page),
        }))}
      />
      <Heading id={`owed-${language}`}>{words.whatIsOwed}</Heading>
      <div class="owed-list">
        <SummaryList
          rows={byUrgency(report.required).map((item) => {
            const on = doneOn(log, item);
            return {
              key: keyOf(item),
              name: (
                <>
                  {itemName(item, page)} <StatusTag item={item} speech={page} />
                </>
              ),
              value: `${explain(item, catalogue)}${on ? ` ${words.doneOn(dayInWords(on, page))}` : ''}`,
            };
          })}
        />
      </div>
    </>
  );
}
