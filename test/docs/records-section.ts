import { cy, en, explain, requiredRecords } from '../../src/index.ts';
import type { RecordRule } from '../../src/policy/record.ts';
import { recordRules, unexpectedRules } from '../../src/records/record-rules.ts';
import { code, linkTo, listed, paragraphs, table } from './markdown.ts';

/** Every record, notice and arrangement: what each statement asks, and how it is said. */
export function recordsSection(): string {
  const records = [...new Set(recordRules.map(({ record }) => record))];
  const unexpected = [...new Set(unexpectedRules.map(({ record }) => record))];
  return paragraphs(
    '## Records',
    'What is owed, to whom and by when. Where both statements ask for one thing it is listed once: the first says to whom and by when, the second by what way.',
    ...records.map((record) => {
      const asked = recordRules.filter((rule) => rule.record === record);
      return paragraphs(`### ${record}`, table(heads, asked.map(row)), inWords(record));
    }),
    '### court-report',
    '### court-attendance',
    `Neither is expected of a supported centre: ${listed(unexpected.map(code))}, from ${linkTo('ccs.supported.no-report-or-evidence', 'clauses.md')}.`,
  );
}

const heads = ['kind', 'from', 'to', 'for', 'due', 'clauses'];

function row({ kind, from, to, via, per, due, unless, service, clauses }: RecordRule): readonly string[] {
  const owedFor = per === 'case' ? 'the case' : `each ${per}`;
  const only = service === undefined ? '' : `, ${service.replace('-', ' ')} alone`;
  const not = unless === undefined ? '' : ', unless no session was held';
  return [
    kind,
    from,
    via === undefined ? to : `${to}, by ${via.replace('-', ' ')}`,
    `${owedFor}${only}${not}`,
    dueInWords(due),
    listed(clauses.map((clause) => linkTo(clause, 'clauses.md'))),
  ];
}

function dueInWords(due: RecordRule['due']): string {
  switch (due.limit) {
    case 'none':
      return due.awaiting === undefined ? 'no stated limit' : `no stated limit, from ${code(due.awaiting)}`;
    case 'immediately':
      return 'the same day';
    case 'working-days':
      return `${due.workingDays} working ${due.workingDays === 1 ? 'day' : 'days'} from ${due.from === 'event' ? 'the event' : code(due.from)}`;
    case 'calendar-days':
      return `${due.days} calendar days from ${code(due.from)}`;
  }
}

/** As it is said in a case in which everything has happened once. */
function inWords(record: RecordRule['record']): string {
  const [asked] = recordRules.filter((rule) => rule.record === record);
  const service = asked?.service ?? 'supervised-contact';
  const { required } = requiredRecords({
    service,
    referralReceivedAt: '2026-03-02',
    sessions: [{ heldOn: '2026-03-21' }],
    contactCeasedOn: '2026-03-28',
    incidents: [{ at: '2026-03-21' }],
    safeguardingConcerns: [{ at: '2026-03-21' }],
    ...(service === 'supervised-contact' && { nonEngagement: [{ noticedOn: '2026-03-21' }] }),
  });
  const rows = required
    .filter((item) => item.record === record)
    .map((item) => [explain(item, en), explain(item, cy)]);
  return table(['in English', 'yn Gymraeg'], rows);
}
