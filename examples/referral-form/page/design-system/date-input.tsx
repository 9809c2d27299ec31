import { type Field, FieldNotes, Fieldset, FormGroup } from './form-group.tsx';

interface DateInputProps extends Field {
  /** 'YYYY-MM-DD', or '' for an empty field. */
  readonly value?: string;
  readonly names: { readonly day: string; readonly month: string; readonly year: string };
  readonly errorPrefix: string;
}

/** A date in three boxes. The first has the id of the field, so that errors can lead to it. */
export function DateInput({ value = '', names, errorPrefix, ...field }: DateInputProps) {
  const { id, error } = field;
  const [year = '', month = '', day = ''] = value.split('-');
  const parts = [
    { own: id, name: names.day, width: 2, value: day },
    { own: `${id}-month`, name: names.month, width: 2, value: month },
    { own: `${id}-year`, name: names.year, width: 4, value: year },
  ];
  return (
    <FormGroup error={error}>
      <Fieldset field={field}>
        <FieldNotes {...field} errorPrefix={errorPrefix} />
        <div class="govuk-date-input">
          {parts.map((part) => (
            <div class="govuk-date-input__item" key={part.own}>
              <label class="govuk-label govuk-date-input__label" for={part.own}>
                {part.name}
              </label>
              <input
                class={`govuk-input govuk-date-input__input govuk-input--width-${part.width}${error ? ' govuk-input--error' : ''}`}
                id={part.own}
                name={part.own}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                defaultValue={part.value}
              />
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
