import type { SessionPlanReport } from 'family-time-rules';

/** How much of the six hours a plan uses, as a screen shows it. */
export function planSummary({ totalMinutes, remainingMinutes }: SessionPlanReport): string {
  const over = remainingMinutes < 0;
  return `${duration(totalMinutes)} planned, ${duration(Math.abs(remainingMinutes))} ${over ? 'too much' : 'left'}`;
}

const duration = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
