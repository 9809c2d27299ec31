import type { ComponentChildren } from 'preact';

interface SummaryRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly value: ComponentChildren;
  readonly action?: ComponentChildren;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const hasActions = rows.some(({ action }) => action);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, name, value, action }) => (
        <div
          class={`govuk-summary-list__row${action || !hasActions ? '' : ' govuk-summary-list__row--no-actions'}`}
          key={key}
        >
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {action && <dd class="govuk-summary-list__actions no-print">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
