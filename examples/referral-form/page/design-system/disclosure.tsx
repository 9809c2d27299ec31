import type { ComponentChildren } from 'preact';

/** A part that opens on request. */
export function Disclosure({
  summary,
  id,
  children,
}: {
  summary: ComponentChildren;
  id?: string;
  children: ComponentChildren;
}) {
  return (
    <details class="govuk-details" {...(id !== undefined && { id })}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
