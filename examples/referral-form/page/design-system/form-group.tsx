import type { ComponentChildren } from 'preact';

/** What every field has. `error` is the sentence beside the field, if it was refused. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** The ids of what describes a field; undefined if nothing does. */
export const describedBy = ({ id, hint, error }: Field): string | undefined =>
  [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined;

/** The hint and the error message of a field. */
export function FieldNotes({ id, hint, error, errorPrefix }: Field & { errorPrefix: string }) {
  return (
    <>
      {hint && (
        <div class="govuk-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={errorId(id)}>
          <span class="govuk-visually-hidden">{errorPrefix}</span> {error}
        </p>
      )}
    </>
  );
}

export function FormGroup({ error, children }: { error: string | undefined; children: ComponentChildren }) {
  return <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>{children}</div>;
}

/** A group of fields under one legend, which is the heading of the page if `asHeading`. */
export function Fieldset({
  asHeading = false,
  field,
  children,
}: {
  asHeading?: boolean;
  field: Field;
  children: ComponentChildren;
}) {
  const { label } = field;
  return (
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(field)}>
      {asHeading ? (
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
          <h1 class="govuk-fieldset__heading" id="focus" tabIndex={-1}>
            {label}
          </h1>
        </legend>
      ) : (
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      )}
      {children}
    </fieldset>
  );
}
