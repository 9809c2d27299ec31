import { cy, en, explain, requiredRecords } from '../../src/index.ts';
import { recordRules, unexpectedRules } from '../../src/policy/applied.ts';
import type { RecordRule } from '../../src/policy/record.ts';
import { code, linkTo, listed, paragraphs, table } from './markdown.ts';

/** Every record, notice and arrangement: what each statement asks, and how it is said. */
export function recordsSection(): string {
  const rules = recordRules();
  const records = [...new Set(rules.map(({ record }) => record))];
  const unexpected = [...new Set(unexpectedRules().map(({ record }) => record))];
  return paragraphs(
    '## Records',
    'What is owed, to whom and by when. A record that both statements ask for is listed once, and child-contact-services decides: its recipient, its limit and its way of sending stand. What prevails in supervised-family-time is named in its row.',
    'Once the centre has declined the referral, what acceptance would have brought is no longer owed, unless it was done. Those rows say so.',
    ...records.map((record) => {
      const asked = rules.filter((rule) => rule.record === record);
      return paragraphs(`### ${record}`, table(heads, asked.map(row)), inWords(record));
    }),
    '### court-report',
    '### court-attendance',
    `Neither is expected of a supported centre: ${listed(unexpected.map(code))}, from ${linkTo('ccs.supported.no-report-or-evidence', 'clauses.md')}.`,
  );
}

const heads = ['kind', 'from', 'to', 'for', 'due', 'clauses'];

function row(rule: RecordRule): readonly string[] {
  const { kind, from, to, via, per, due, unless, declining, prevails, service, clauses } = rule;
  const owedFor = per === 'case' ? 'the case' : `each ${events[per]}`;
  const only = service === undefined ? '' : `, ${service.replace('-', ' ')} alone`;
  const not = unless === undefined ? '' : ', unless no session was held';
  const ended = declining === undefined ? '' : `; ${whenDeclined[declining]}`;
  const here = (field: RecordRule['prevails'], words: string) =>
    prevails === field ? `${words} (prevails)` : words;
  return [
    kind,
    from,
    here('to', to) + (via === undefined ? '' : `, ${here('via', `by ${via.replace('-', ' ')}`)}`),
    `${owedFor}${only}${not}${ended}`,
    dueInWords(due),
    listed(clauses.map((clause) => linkTo(clause, 'clauses.md'))),
  ];
}

const events: Readonly<Record<Exclude<RecordRule['per'], 'case'>, string>> = {
  session: 'session',
  incident: 'incident',
  concern: 'safeguarding concern',
  'non-engagement': 'non-engagement',
  issue: 'other issue',
};

const whenDeclined: Readonly<Record<NonNullable<RecordRule['declining']>, string>> = {
  completes: 'declining the referral gives it',
  ends: 'not once the centre has declined',
};

function dueInWords(due: RecordRule['due']): string {
  switch (due.limit) {
    case 'none':
      return due.awaiting === undefined ? 'no stated limit' : `no stated limit, from ${code(due.awaiting)}`;
    case 'immediately':
      return 'immediately; overdue from the next day until it is done';
    case 'working-days':
      return `${due.workingDays} working ${due.workingDays === 1 ? 'day' : 'days'} from ${due.from === 'event' ? 'the event' : code(due.from)}`;
    case 'calendar-days':
      return `${due.days} calendar days from ${code(due.from)}`;
  }
}

/** As it is said in a case in which everything has happened once. */
function inWords(record: RecordRule['record']): string {
  const [asked] = recordRules().filter((rule) => rule.record === record);
  const service = asked?.service ?? 'supervised-contact';
  const { required } = requiredRecords({
    service,
    referralReceivedAt: '2026-03-02',
    sessions: [{ heldOn: '2026-03-21' }],
    contactCeasedOn: '2026-03-28',
    incidents: [{ at: '2026-03-21' }],
    safeguardingConcerns: [{ at: '2026-03-21' }],
    nonEngagement: [{ noticedOn: '2026-03-21' }],
    otherIssues: [{ noticedOn: '2026-03-21' }],
  });
  const rows = required
    .filter((item) => item.record === record)
    .map((item) => [explain(item, en), explain(item, cy)]);
  return table(['in English', 'yn Gymraeg'], rows);
}
