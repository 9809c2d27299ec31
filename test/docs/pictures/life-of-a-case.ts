import type { RecordId } from '../../../src/index.ts';
import { recordRules } from '../../../src/policy/applied.ts';
import type { RecordRule } from '../../../src/policy/record.ts';
import { onlyServiceOf } from '../services-of.ts';
import { box, picture, text, wrapped } from './svg.ts';

const stages = [
  'Before it is sent',
  'It is sent',
  'Before contact starts',
  'After each session, and when something happens',
  'Contact has ceased',
] as const;

const stageOf: Readonly<Record<RecordId, (typeof stages)[number]>> = {
  'referral-case-recording': 'Before it is sent',
  'referral-to-centre': 'It is sent',
  'referral-confirmation': 'It is sent',
  'acceptance-notice': 'Before contact starts',
  'pre-contact-assessment': 'Before contact starts',
  'introductory-visits': 'Before contact starts',
  'family-time-sessions': 'Before contact starts',
  'record-of-observed-contact': 'After each session, and when something happens',
  'incident-report': 'After each session, and when something happens',
  'incident-written-follow-up': 'After each session, and when something happens',
  'safeguarding-alert': 'After each session, and when something happens',
  'non-engagement-notice': 'After each session, and when something happens',
  'issue-notice': 'After each session, and when something happens',
  'final-record-of-observed-contact': 'Contact has ceased',
  'record-of-supported-contact': 'Contact has ceased',
  'conclusion-notice': 'Contact has ceased',
};

const BOX = { width: 216, height: 84 };
const LEFT = 168;
const A_ROW = 3;

/** docs/pictures/life-of-a-case.svg: what is owed at each stage, by whom to whom and by when. */
export function lifeOfACase(): string {
  const first = recordRules().filter(
    ({ record }, place, rules) => rules.findIndex((rule) => rule.record === record) === place,
  );
  let y = 24;
  const parts: string[] = [];
  for (const stage of stages) {
    const owed = first.filter(({ record }) => stageOf[record] === stage);
    const height = Math.ceil(owed.length / A_ROW) * (BOX.height + 12);
    parts.push(box({ x: 24, y }, LEFT - 36, height - 12, 'quiet'));
    parts.push(text({ x: 36, y: y + 22 }, wrapped(stage, 13), { kind: 'strong' }));
    for (const [place, rule] of owed.entries()) {
      const at = {
        x: LEFT + (place % A_ROW) * (BOX.width + 12),
        y: y + Math.floor(place / A_ROW) * (BOX.height + 12),
      };
      parts.push(...boxOn(rule, at));
    }
    y += height + 12;
  }
  return picture({
    width: 860,
    height: y + 4,
    title: 'What is owed in the life of a case',
    description: stages
      .map((stage) => {
        const owed = first.filter(({ record }) => stageOf[record] === stage);
        return `${stage}: ${owed.map((rule) => `${spaced(rule.record)}, ${dueOf(rule)}`).join('; ')}.`;
      })
      .join(' '),
    parts,
  });
}

function boxOn(rule: RecordRule, at: { x: number; y: number }): string[] {
  const name = wrapped(capital(spaced(rule.record)), 22);
  return [
    box(at, BOX.width, BOX.height, rule.due.limit === 'none' ? 'plain' : 'doubtful'),
    text({ x: at.x + 12, y: at.y + 18 }, name, { size: 14, kind: 'strong' }),
    text(
      { x: at.x + 12, y: at.y + (name.length > 1 ? 56 : 44) },
      [`${short(rule.from)} → ${short(rule.to)}`, dueOf(rule)],
      { size: 12, kind: 'soft' },
    ),
  ];
}

function dueOf(rule: RecordRule): string {
  const { due } = rule;
  const service = onlyServiceOf(rule);
  const alone = service === undefined ? '' : ` (${service.replace(' contact', '')} only)`;
  switch (due.limit) {
    case 'none':
      return `no stated limit${alone}`;
    case 'immediately':
      return `immediately${alone}`;
    case 'working-days':
      return `within ${due.workingDays} working ${due.workingDays === 1 ? 'day' : 'days'}${alone}`;
    case 'calendar-days':
      return `within ${due.days} days${alone}`;
  }
}

const spaced = (code: string) => code.replaceAll('-', ' ');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** As far as a box has room. */
const short = (who: string) =>
  ({
    'commissioned-services-team': 'team',
    'contact-centre': 'centre',
    iris: 'IRIS',
    'cafcass-cymru': 'Cafcass Cymru',
    'police-or-social-services': 'police or services',
    'service-users': 'family',
  })[who] ?? who;
