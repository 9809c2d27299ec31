import type { SessionPlanReport } from 'family-time-rules';

/** The sessions side by side against the hours there are. */
export function Drawing({
  lengths,
  report,
  label,
}: {
  lengths: readonly number[];
  report: SessionPlanReport;
  label: string;
}) {
  const limit = report.totalMinutes + report.remainingMinutes;
  const longest = Math.max(limit, report.totalMinutes);
  const ends = running(lengths);
  return (
    <svg
      class="sessions"
      preserveAspectRatio="none"
      viewBox={`-2 0 ${longest + 4} 60`}
      role="img"
      aria-label={label}
    >
      <rect class="sessions__limit" x={0} y={14} width={limit} height={32} />
      {lengths.map((minutes, place) => {
        const end = ends[place] ?? 0;
        return (
          <rect
            key={end}
            class={end > limit ? 'sessions__over' : 'sessions__one'}
            x={end - minutes}
            y={18}
            width={minutes}
            height={24}
          />
        );
      })}
      {report.reviewPoints.map((point) => {
        const at = ends[point - 1] ?? 0;
        return <line key={at} class="sessions__review" x1={at} x2={at} y1={4} y2={56} />;
      })}
    </svg>
  );
}

/** How many minutes are done by the end of each session. */
function running(lengths: readonly number[]): readonly number[] {
  let done = 0;
  return lengths.map((minutes) => {
    done += minutes;
    return done;
  });
}
