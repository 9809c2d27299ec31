import { allChanges, asLines, type Texts } from './all-changes.ts';

/** What people are told about two versions of the rules. */
export function compare(before: Texts, after: Texts): readonly string[] {
  const changes = Object.entries(allChanges(before, after));
  const ofRules = (sentence: string) => sentence.startsWith('finding ');
  const answers = changes.flatMap(([name, sentences]) => {
    const others = sentences.filter((sentence) => !ofRules(sentence));
    return others.length > 0 ? [[name, others] as const] : [];
  });
  const rules = new Set(changes.flatMap(([, sentences]) => sentences.filter(ofRules).map(ruleIn)));
  return [
    ...(answers.length === 0
      ? ['Equal: every complete referral of one child and of two children has the same answers.']
      : asLines(Object.fromEntries(answers))),
    '',
    rules.size === 0 ? 'No rule differs.' : `Rules that differ: ${[...rules].join(', ')}.`,
    '',
    ...LIMITS,
  ];
}

/** The rule that a sentence about a finding names. */
const ruleIn = (sentence: string): string => /^finding ([\w-]+)/.exec(sentence)?.[1] as string;

const LIMITS = [
  'This compares the decisions, the actions and the findings on complete referrals of one child and of two children.',
  'It does not see dates, deadlines, records or wording, nor how a session plan is measured:',
  'a plan is one of three kinds here, and what makes it of that kind is not compared.',
];
