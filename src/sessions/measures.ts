import type { SessionPlan } from './session-plan.ts';

/** Six hours. `ccs.sessions.maximum-hours`, `sft.sessions.maximum-hours`. */
export const MINUTES_OF_FAMILY_TIME = 360;

type Sessions = Pick<SessionPlan, 'sessions'>;

/** Whole minutes. */
export const totalMinutes = ({ sessions }: Sessions): number =>
  sessions.reduce((total, { minutes }) => total + minutes, 0);

/** The session counts, from 2, after which 180 to 240 minutes are done, both included. */
export function reviewPoints({ sessions }: Sessions): number[] {
  const points: number[] = [];
  let done = 0;
  for (const [place, { minutes }] of sessions.entries()) {
    done += minutes;
    if (place > 0 && done >= 180 && done <= 240) points.push(place + 1);
  }
  return points;
}
