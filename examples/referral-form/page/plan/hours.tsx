import { type Referral, validateSessionPlan } from 'family-time-rules';
import { SummaryList } from '../design-system/summary-list.tsx';
import { Paragraph } from '../design-system/text.tsx';
import type { Speech } from '../speech.ts';
import { Drawing } from './drawing.tsx';

/** The hours used and left, and where the review belongs. */
export function Hours({
  lengths,
  service,
  speech,
}: {
  lengths: readonly (number | undefined)[];
  service: Referral['service'];
  speech: Speech;
}) {
  const { words } = speech;
  const known = lengths.filter((minutes) => minutes !== undefined);
  if (known.length < lengths.length) return <Paragraph>{words.hoursPending}</Paragraph>;
  const report = validateSessionPlan({ service, sessions: known.map((minutes) => ({ minutes })) });
  const { totalMinutes, remainingMinutes, reviewPoints } = report;
  const left =
    remainingMinutes < 0
      ? { key: 'over', name: words.over, value: words.duration(-remainingMinutes) }
      : { key: 'left', name: words.left, value: words.duration(remainingMinutes) };
  return (
    <section id="hours" aria-label={words.hours}>
      <SummaryList rows={[{ key: 'used', name: words.used, value: words.duration(totalMinutes) }, left]} />
      <Paragraph>
        {reviewPoints.length > 0 ? words.reviewBelongs(reviewPoints) : words.noReviewPoint}
      </Paragraph>
      <Drawing lengths={known} report={report} label={words.drawingOfSessions} />
    </section>
  );
}
