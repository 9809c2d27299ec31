import { arrow, box, type Mark, picture, text, wrapped } from './svg.ts';

interface Question {
  readonly decision: string;
  readonly asks: string;
  readonly outcomes: readonly (readonly [outcome: string, means: string, mark: Mark])[];
}

const questions: readonly Question[] = [
  {
    decision: 'funding',
    asks: 'Will Cafcass Cymru make the referral and pay?',
    outcomes: [
      ['cafcass-cymru', 'it will', 'good'],
      ['parties', 'the parties see to it', 'bad'],
    ],
  },
  {
    decision: 'suitability',
    asks: 'Does anything speak against it?',
    outcomes: [
      ['suitable', 'no bar was found', 'good'],
      ['unlikely', 'a “should” weighs against it', 'doubtful'],
      ['unsuitable', 'a “must” is not met', 'bad'],
    ],
  },
  {
    decision: 'readiness',
    asks: 'Is everything done that comes before sending?',
    outcomes: [
      ['ready', 'it is', 'good'],
      ['incomplete', 'something is left to do', 'bad'],
    ],
  },
];

const WIDTH = 860;
const COLUMN = 260;
const left = (column: number) => 24 + column * (COLUMN + 16);

/** docs/pictures/three-questions.svg */
export const threeQuestions = (): string =>
  picture({
    width: WIDTH,
    height: 500,
    title: 'The three questions that a report answers',
    description: `The facts of a referral go to three questions. ${questions
      .map(
        ({ decision, asks, outcomes }) =>
          `${decision}: ${asks} ${outcomes.map(([name]) => name).join(', ')}.`,
      )
      .join(
        ' ',
      )} While facts are missing an answer may be undetermined, and the report says which facts would settle it.`,
    parts: [
      box({ x: 230, y: 24 }, 400, 56, 'plain'),
      text({ x: WIDTH / 2, y: 44 }, ['What is known of a referral'], { anchor: 'middle', kind: 'strong' }),
      text({ x: WIDTH / 2, y: 64 }, ['what is not known counts neither way'], {
        size: 13,
        anchor: 'middle',
        kind: 'soft',
      }),
      ...questions.flatMap(({ decision, asks, outcomes }, column) => {
        const x = left(column);
        const middle = x + COLUMN / 2;
        return [
          arrow({ x: WIDTH / 2 + (column - 1) * 120, y: 80 }, { x: middle, y: 124 }),
          box({ x, y: 124 }, COLUMN, 92, 'plain'),
          text({ x: middle, y: 148 }, [decision], { size: 17, anchor: 'middle', kind: 'strong' }),
          text({ x: middle, y: 174 }, wrapped(asks, 32), { anchor: 'middle' }),
          ...outcomes.flatMap(([outcome, means, mark], place) => [
            box({ x, y: 232 + place * 62 }, COLUMN, 52, mark),
            text({ x: middle, y: 249 + place * 62 }, [outcome], { anchor: 'middle', kind: 'strong' }),
            text({ x: middle, y: 269 + place * 62 }, [means], { size: 13, anchor: 'middle' }),
          ]),
        ];
      }),
      box({ x: left(0), y: 428 }, WIDTH - 48, 48, 'quiet'),
      text(
        { x: WIDTH / 2, y: 452 },
        ['undetermined: which outcomes are possible, and which facts would settle it'],
        {
          anchor: 'middle',
        },
      ),
    ],
  });
