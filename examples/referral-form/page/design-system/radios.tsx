import { Fragment } from 'preact';
import { type Field, FieldNotes, Fieldset, FormGroup } from './form-group.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
  /** A word that sets this choice apart from those above it. */
  readonly divider?: string;
}

/** A question with one answer of several. The first choice has the id of the field, so that errors can lead to it. */
export function Radios({
  choices,
  chosen,
  asHeading,
  errorPrefix,
  ...field
}: Field & {
  choices: readonly Choice[];
  chosen?: string | undefined;
  asHeading?: boolean;
  errorPrefix: string;
}) {
  const { id, error } = field;
  return (
    <FormGroup error={error}>
      <Fieldset field={field} {...(asHeading !== undefined && { asHeading })}>
        <FieldNotes {...field} errorPrefix={errorPrefix} />
        <div class="govuk-radios">
          {choices.map(({ value, label, divider }, place) => {
            const own = place === 0 ? id : `${id}-${place}`;
            return (
              <Fragment key={value}>
                {divider && <div class="govuk-radios__divider">{divider}</div>}
                <div class="govuk-radios__item">
                  <input
                    class="govuk-radios__input"
                    id={own}
                    name={id}
                    type="radio"
                    value={value}
                    defaultChecked={value === chosen}
                  />
                  <label class="govuk-label govuk-radios__label" for={own}>
                    {label}
                  </label>
                </div>
              </Fragment>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
