import type { ComponentChildren } from 'preact';

/** A link that looks like a button: it leads on, and changes nothing. */
export const LinkAsButton = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} role="button" draggable={false} class="govuk-button govuk-button--start">
    {children}
  </a>
);
