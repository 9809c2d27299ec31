import { useState } from 'preact/hooks';
import { describedBy, type Field, FieldNotes, FormGroup } from './form-group.tsx';

/**
 * A file that the person chooses; it is read in the page and sent nowhere. Its label is the button, since the browser’s own speaks the
 * language of the browser.
 */
export function FileUpload({
  errorPrefix,
  noneChosen,
  ...field
}: Field & { errorPrefix: string; noneChosen: string }) {
  const { id, label, error } = field;
  const [chosen, setChosen] = useState('');
  return (
    <FormGroup error={error}>
      <FieldNotes {...field} errorPrefix={errorPrefix} />
      <input
        class="govuk-visually-hidden file-input"
        id={id}
        name={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={describedBy(field)}
        onChange={(event) => setChosen(event.currentTarget.files?.[0]?.name ?? '')}
      />
      <label class="govuk-button govuk-button--secondary" for={id}>
        {label}
      </label>
      <p class="govuk-body">{chosen || noneChosen}</p>
    </FormGroup>
  );
}
