import type { ComponentChildren } from 'preact';

/** A button that submits its form, or acts by itself if it is given `act`. */
export function Button({
  act,
  look = 'primary',
  children,
}: {
  act?: () => void;
  look?: 'primary' | 'secondary';
  children: ComponentChildren;
}) {
  return (
    <button
      type={act ? 'button' : 'submit'}
      class={`govuk-button${look === 'secondary' ? ' govuk-button--secondary' : ''}`}
      {...(act && { onClick: act })}
    >
      {children}
    </button>
  );
}

/** A button that reads as a link, for what stands beside an entry of a list. */
export function LinkButton({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="link-button govuk-link" onClick={act}>
      {children}
    </button>
  );
}
