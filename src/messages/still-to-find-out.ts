import { factAt } from '../policy/fact-path.ts';
import type { Catalogue } from './catalogue.ts';
import { aboutChild } from './explain-finding.ts';
import type { ReportWords, Topic } from './report-words.ts';

/** The questions of a few missing facts, or the topics of many; empty where none is named. */
export function stillToFindOut(
  missing: readonly unknown[],
  words: Catalogue,
  { toAnswer, toFindOut, topics }: ReportWords,
): string {
  if (missing.length > FEW_QUESTIONS) {
    const names = new Set(missing.map((fact) => topicOf(fact)).filter((topic) => topic !== undefined));
    return names.size > 0 ? toFindOut([...names].map((topic) => topics[topic]).join('; ')) : '';
  }
  const questions = missing
    .map((fact) => questionOf(fact, words))
    .filter((question) => question !== undefined);
  return questions.length > 0 ? toAnswer(questions.join(' ')) : '';
}

/** More questions than these are hard to read in one go. */
const FEW_QUESTIONS = 3;

function questionOf(path: unknown, words: Catalogue): string | undefined {
  const fact = factAt(path);
  const question = fact && words.questions[fact];
  const place = /^children\.(\d+)\./.exec(path as string)?.[1];
  return place === undefined ? question : aboutChild(Number(place), question, words);
}

const topicOf = (path: unknown): Topic | undefined => factAt(path)?.split('.', 1)[0] as Topic | undefined;
