import { describedBy, type Field, FieldNotes, FormGroup } from './form-group.tsx';

/** A short text that is typed. Its label is the heading of the page if `asHeading`. */
export function TextInput({
  value,
  asHeading = false,
  errorPrefix,
  ...field
}: Field & { value: string; asHeading?: boolean; errorPrefix: string }) {
  const { id, label, error } = field;
  const labelElement = (
    <label class={`govuk-label${asHeading ? ' govuk-label--l' : ''}`} for={id}>
      {label}
    </label>
  );
  return (
    <FormGroup error={error}>
      {asHeading ? (
        <h1 class="govuk-label-wrapper" id="focus" tabIndex={-1}>
          {labelElement}
        </h1>
      ) : (
        labelElement
      )}
      <FieldNotes {...field} errorPrefix={errorPrefix} />
      <input
        class={`govuk-input govuk-input--width-3${error ? ' govuk-input--error' : ''}`}
        id={id}
        name={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        defaultValue={value}
        aria-describedby={describedBy(field)}
      />
    </FormGroup>
  );
}
