import * as fc from 'fast-check';
import { type DayNumber, type PlainDate, plainDate } from '../deadlines/civil-date.ts';
import { LONGEST_LIST } from '../input/own-data.ts';
import { statementsOn } from '../policy/applied.ts';
import { facts } from '../policy/facts.ts';
import type { Service } from '../policy/service.ts';
import type { CaseHistory, Completion } from '../records/case-history.ts';
import { historyOf } from '../records/history.ts';
import { recordsInForce } from '../records/rules-in-force.ts';
import { aDay, aService, checkConstraints, wholeNumber } from './check-constraints.ts';
import { readDays, whenOn } from './dates.ts';
import { objectOf, present } from './presence.ts';

/** What generated case histories keep to. */
export interface CaseHistoryConstraints {
  /** The service of every case. Left out: either. */
  service?: Service | undefined;
  /** Nothing is dated before this day; it may be on it. Left out: 2024-01-01. */
  from?: PlainDate | undefined;
  /** Nothing is dated after this day; it may be on it. Left out: 2027-12-31. */
  until?: PlainDate | undefined;
  /** The most sessions, incidents, concerns, non-engagements and other issues, of each, this number included; from 0 to 1000. Left out: 3. */
  maxEvents?: number | undefined;
}

/**
 * Valid case histories: of cases that have only begun, that have ended, and that the centre has declined. They shrink towards a case about which nothing is known.
 *
 * @throws InvalidInputError if a constraint has a name or a value that is not allowed, or `until` is before `from`
 * @example
 * fc.assert(fc.property(caseHistories({ service: 'supported-contact' }), (history) => {
 *   expect(requiredRecords(history).required).not.toEqual([]);
 * }));
 */
export function caseHistories(constraints: CaseHistoryConstraints = {}): fc.Arbitrary<CaseHistory> {
  checkConstraints(constraints, {
    service: aService,
    from: aDay,
    until: aDay,
    maxEvents: wholeNumber(0, LONGEST_LIST),
  });
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

/** Everything in a history except what was completed. */
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
  const noticed = known(
    fc.array(
      day.map((noticed) => ({ noticedOn: plainDate(noticed) })),
      length,
    ),
  );
  const sessions = fc.array(day, length).map((days) => [...days].sort((left, right) => left - right));
  const isDeclined = fc.nat({ max: 5 }).map((number) => number === 5);
  return fc
    .tuple(sessions, day, fc.tuple(day, day), isDeclined)
    .chain(([held, ceased, [one, other], isDeclined]) =>
      objectOf({
        service: fc.constant(service),
        ...(isDeclined
          ? declined(known, Math.min(one, other), Math.max(one, other))
          : accepted(known, one, held, Math.max(ceased, ...held))),
        incidents: happened,
        safeguardingConcerns: happened,
        nonEngagement: noticed,
        otherIssues: noticed,
      }),
    ) as unknown as fc.Arbitrary<CaseHistory>;
}

type Known = (value: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>;
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const declined = (known: Known, received: DayNumber, declined: DayNumber): Fields => ({
  referralReceivedAt: known(whenOn(received)),
  sessions: known(fc.constant([])),
  declinedOn: fc.constant(plainDate(declined)),
});

const accepted = (
  known: Known,
  received: DayNumber,
  held: readonly DayNumber[],
  ceased: DayNumber,
): Fields => ({
  referralReceivedAt: known(whenOn(received)),
  sessions: known(fc.constant(held.map((day) => ({ heldOn: plainDate(day) })))),
  contactCeasedOn: known(fc.constant(plainDate(ceased))),
});

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
