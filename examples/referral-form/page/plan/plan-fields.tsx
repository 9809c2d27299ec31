import { askFor } from 'family-time-rules';
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '../design-system/button.tsx';
import { Fieldset } from '../design-system/form-group.tsx';
import { Hidden } from '../design-system/text.tsx';
import { TextInput } from '../design-system/text-input.tsx';
import { errorAt } from '../errors.ts';
import { moveFocus } from '../focus.ts';
import { lengthsOf } from '../referral/read-answer.ts';
import type { Page } from '../state.ts';
import { Hours } from './hours.tsx';

interface Row {
  readonly key: number;
  readonly text: string;
}

/** The sessions as they are typed. Their totals are updated at every keystroke. */
export function PlanFields({ page }: { page: Page }) {
  const { words, catalogue, state } = page;
  const { referral } = state.work;
  const [rows, setRows] = useState<readonly Row[]>(() => startingRows(referral?.sessionPlan?.sessions));
  const lengths = lengthsOf(rows.map(({ text }) => text));
  const type = (key: number, text: string) =>
    setRows(rows.map((row) => (row.key === key ? { key, text } : row)));
  const add = () => {
    setRows([...rows, { key: Math.max(...rows.map(({ key }) => key)) + 1, text: rows.at(-1)?.text ?? '' }]);
    setTimeout(() => moveFocus(`minutes-${rows.length}`));
  };
  return (
    <Fieldset asHeading field={{ id: 'sessions', label: askFor('sessionPlan', catalogue) }}>
      <div class="sessions-typed">
        {rows.map((row, place) => (
          <div
            class="session"
            key={row.key}
            onInput={(event) => type(row.key, (event.target as HTMLInputElement).value)}
          >
            <TextInput
              id={`minutes-${place}`}
              label={words.minutesOf(place + 1)}
              value={row.text}
              error={errorAt(`minutes-${place}`, page)}
              errorPrefix={words.errorPrefix}
            />
            {rows.length > 1 && (
              <LinkButton act={() => setRows(rows.filter(({ key }) => key !== row.key))}>
                {words.remove}
                <Hidden> {words.session(place + 1)}</Hidden>
              </LinkButton>
            )}
          </div>
        ))}
      </div>
      <Button look="secondary" act={add}>
        {words.addSession}
      </Button>
      {referral && <Hours lengths={lengths} service={referral.service} speech={page} />}
    </Fieldset>
  );
}

function startingRows(sessions: readonly { readonly minutes: number }[] | undefined): readonly Row[] {
  const texts = sessions?.map(({ minutes }) => `${minutes}`) ?? ['', '', ''];
  return texts.map((text, key) => ({ key, text }));
}
