import { computeCalendarDayDeadline, computeWorkingDayDeadline } from '../../src/deadlines/index.ts';
import type { RecordId, StatementId } from '../../src/policy/codes.ts';
import type { CaseHistory } from '../../src/records/case-history.ts';
import type { RequiredRecord } from '../../src/records/records-report.ts';

type Party = RequiredRecord['from'] | RequiredRecord['to'];
type Expected = Pick<RequiredRecord, 'record' | 'of' | 'from' | 'to' | 'via' | 'status'> & { dueOn?: string };

/**
 * What is owed, worked out record by record from the table of records in words and without the package's own rules. It uses civil dates alone: the deadline
 * functions are tested with times.
 */
export function recordsByTable(
  history: CaseHistory,
  under: readonly StatementId[],
  asOf: string | undefined,
): Expected[] {
  const ccs = under.includes('child-contact-services');
  const sft = under.includes('supervised-family-time');
  const supervised = history.service === 'supervised-contact';
  const happened = (day: string | undefined | null) =>
    day != null && (asOf === undefined || civil(day) <= asOf);
  const ceased = happened(history.contactCeasedOn) ? (history.contactCeasedOn as string) : undefined;
  const received = happened(history.referralReceivedAt)
    ? civil(history.referralReceivedAt as string)
    : undefined;
  const declined = happened(history.declinedOn) ? (history.declinedOn as string) : undefined;
  const team: Party = ccs ? 'commissioned-services-team' : 'cafcass-cymru';
  const items: Expected[] = [];

  const completedOn = (record: RecordId, of: number | undefined) =>
    [
      ...(history.completed ?? [])
        .filter((completion) => completion.record === record && (completion.of ?? undefined) === of)
        .map(({ at }) => civil(at)),
      ...(record === 'acceptance-notice' && declined !== undefined ? [declined] : []),
    ]
      .filter((day) => asOf === undefined || day <= asOf)
      .sort()[0];

  const add = (
    record: RecordId,
    from: RequiredRecord['from'],
    to: Party,
    due: { by?: string | undefined; awaiting?: boolean; immediately?: boolean } = {},
    extra: Partial<Expected> = {},
  ) => {
    const done = completedOn(record, extra.of);
    const late = due.by !== undefined && (done ?? asOf ?? '') > due.by;
    const open = due.awaiting ? 'awaiting' : late ? 'overdue' : 'outstanding';
    const closed = late && !due.immediately ? 'done-late' : 'done';
    items.push({
      record,
      from,
      to: to as RequiredRecord['to'],
      status: done === undefined ? open : closed,
      ...extra,
      ...(due.by && { dueOn: due.by }),
    });
  };
  /** What acceptance would have brought: once the centre has declined, only what was done all the same. */
  const addUnlessDeclined: typeof add = (record, ...rest) => {
    if (declined === undefined || completedOn(record, undefined) !== undefined) add(record, ...rest);
  };
  const each = (
    events: readonly (string | undefined)[] | undefined,
    item: (day: string, of: number) => void,
  ) => {
    for (const [of, day] of (events ?? []).entries()) if (happened(day)) item(civil(day as string), of);
  };
  const sevenDays = {
    by: ceased && computeCalendarDayDeadline({ from: ceased, days: 7 }).dueOn,
    awaiting: !ceased,
  };

  if (ccs) add('referral-case-recording', 'practitioner', 'iris');
  add(
    'referral-to-centre',
    'commissioned-services-team',
    'contact-centre',
    {},
    { via: sft ? 'secure-portal' : 'secure-email' },
  );
  add('referral-confirmation', 'commissioned-services-team', 'service-users');
  add('acceptance-notice', 'contact-centre', team, {
    by: received && computeWorkingDayDeadline({ from: received, workingDays: 10 }).dueOn,
    awaiting: !received,
  });
  if (ccs) addUnlessDeclined('pre-contact-assessment', 'contact-centre', 'service-users');
  if (sft) addUnlessDeclined('introductory-visits', 'contact-centre', 'service-users');
  if (sft) addUnlessDeclined('family-time-sessions', 'contact-centre', 'service-users');
  if (supervised) {
    each(
      history.sessions?.map(({ heldOn }) => heldOn),
      (_, of) =>
        add(
          'record-of-observed-contact',
          'contact-centre',
          sft ? 'cafcass-cymru' : 'commissioned-services-team',
          {},
          { of },
        ),
    );
  }
  const finalRecord = 'final-record-of-observed-contact';
  const noneHeld = ceased && history.sessions?.length === 0;
  if (ccs && supervised && (!noneHeld || completedOn(finalRecord, undefined) !== undefined)) {
    addUnlessDeclined(finalRecord, 'contact-centre', 'commissioned-services-team', sevenDays);
  }
  if (ccs && !supervised) {
    addUnlessDeclined(
      'record-of-supported-contact',
      'contact-centre',
      'commissioned-services-team',
      sevenDays,
    );
  }
  if (ccs) {
    addUnlessDeclined('conclusion-notice', 'contact-centre', 'commissioned-services-team', {
      awaiting: !ceased,
    });
  }
  const incidents = history.incidents?.map(({ at }) => at);
  each(incidents, (day, of) => {
    const by = ccs ? computeWorkingDayDeadline({ from: day, workingDays: 1 }).dueOn : undefined;
    add('incident-report', 'contact-centre', 'cafcass-cymru', { by }, { of });
  });
  if (ccs)
    each(incidents, (_, of) =>
      add('incident-written-follow-up', 'contact-centre', 'cafcass-cymru', {}, { of }),
    );
  each(
    history.safeguardingConcerns?.map(({ at }) => at),
    (day, of) =>
      add(
        'safeguarding-alert',
        'contact-centre',
        'police-or-social-services',
        { by: day, immediately: true },
        { of },
      ),
  );
  if (sft) {
    each(
      history.nonEngagement?.map(({ noticedOn }) => noticedOn),
      (_, of) => add('non-engagement-notice', 'contact-centre', 'cafcass-cymru', {}, { of }),
    );
    each(
      history.otherIssues?.map(({ noticedOn }) => noticedOn),
      (_, of) => add('issue-notice', 'contact-centre', 'cafcass-cymru', {}, { of }),
    );
  }
  return items;
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The date in London, by way of Intl. */
export const civil = (when: string): string => (when.includes('T') ? london.format(new Date(when)) : when);
