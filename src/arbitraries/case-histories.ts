import * as fc from 'fast-check';
import { type DayNumber, type PlainDate, plainDate } from '../deadlines/civil-date.ts';
import { statementsOn } from '../policy/applied.ts';
import { facts } from '../policy/facts.ts';
import type { Service } from '../policy/service.ts';
import type { CaseHistory, Completion } from '../records/case-history.ts';
import { historyOf } from '../records/history.ts';
import { recordsInForce } from '../records/rules-in-force.ts';
import { readDays, whenOn } from './dates.ts';
import { objectOf, present } from './presence.ts';

export interface CaseHistoryConstraints {
  /** Left out: either. */
  service?: Service | undefined;
  /** Nothing is dated before this day; it may be on it. Left out: 2024-01-01. */
  from?: PlainDate | undefined;
  /** Nothing is dated after this day; it may be on it. Left out: 2027-12-31. */
  until?: PlainDate | undefined;
  /** The most sessions, incidents, concerns and non-engagements, of each, this number included; at most 1000. Left out: 3. */
  maxEvents?: number | undefined;
}

/**
 * Valid case histories, of cases that have begun and of cases that have ended. They shrink towards a case of which nothing is known.
 * InvalidInputError for dates that are none or are the wrong way round.
 */
export function caseHistories(constraints: CaseHistoryConstraints = {}): fc.Arbitrary<CaseHistory> {
  const { service, from = '2024-01-01', until = '2027-12-31', maxEvents = 3 } = constraints;
  const span = readDays(from, until);
  const services = service === undefined ? fc.constantFrom(...facts.service) : fc.constant(service);
  return services
    .chain((service) => happenings(service, span, maxEvents))
    .chain((history) =>
      fc
        .array(completions(history, span), { maxLength: 12, size: 'max' })
        .map((completed) => ({ ...history, completed })),
    );
}

/** All of a history but what was completed. */
function happenings(service: Service, [first, last]: readonly [DayNumber, DayNumber], maxLength: number) {
  const length = { maxLength, size: 'max' } as const;
  const day = fc.integer({ min: first, max: last });
  const known = (value: fc.Arbitrary<unknown>) => present(value, 'either', { known: 4, notKnown: 1 });
  const happened = known(
    fc.array(
      day.chain(whenOn).map((at) => ({ at })),
      length,
    ),
  );
  const sessions = fc.array(day, length).map((days) => [...days].sort((left, right) => left - right));
  return fc.tuple(sessions, day).chain(([held, ceased]) =>
    objectOf({
      service: fc.constant(service),
      referralReceivedAt: known(day.chain(whenOn)),
      sessions: known(fc.constant(held.map((heldOn) => ({ heldOn: plainDate(heldOn) })))),
      contactCeasedOn: known(fc.constant(plainDate(Math.max(ceased, ...held)))),
      incidents: happened,
      safeguardingConcerns: happened,
      nonEngagement: known(
        fc.array(
          day.map((noticed) => ({ noticedOn: plainDate(noticed) })),
          length,
        ),
      ),
    }),
  ) as unknown as fc.Arbitrary<CaseHistory>;
}

/** Something that was done in the case, on the day of what it belongs to or up to 20 days later. */
function completions(
  given: CaseHistory,
  [first, last]: readonly [DayNumber, DayNumber],
): fc.Arbitrary<Completion> {
  const { service, events, milestones } = historyOf(given);
  const begun = milestones.referralReceivedAt ?? first;
  const ended = Math.max(milestones.contactCeasedOn ?? begun, begun);
  const possible = recordsInForce(service, statementsOn(service)).flatMap(({ record, per, due }) => {
    if (per === 'case')
      return [{ record, earliest: 'from' in due && due.from === 'contactCeasedOn' ? ended : begun }];
    return events[per].map((earliest, of) => ({ record, of, earliest }));
  });
  return fc
    .tuple(fc.constantFrom(...possible), fc.nat({ max: 20 }))
    .chain(([{ earliest, ...completion }, delay]) =>
      whenOn(Math.min(earliest + delay, last)).map((at) => ({ ...completion, at })),
    );
}
