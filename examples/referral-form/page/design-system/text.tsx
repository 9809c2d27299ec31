import type { ComponentChildren } from 'preact';

type Colour = 'grey' | 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'purple';

export const Tag = ({ colour, children }: { colour: Colour; children: ComponentChildren }) => (
  <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>
);

export const Hidden = ({ children }: { children: ComponentChildren }) => (
  <span class="govuk-visually-hidden">{children}</span>
);

export const Paragraph = ({ children }: { children: ComponentChildren }) => (
  <p class="govuk-body">{children}</p>
);

export const Link = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);

export const Inset = ({ children }: { children: ComponentChildren }) => (
  <div class="govuk-inset-text">{children}</div>
);

/** The heading of a page, where reading goes on once the page has changed. */
export const PageHeading = ({ children }: { children: ComponentChildren }) => (
  <h1 class="govuk-heading-l" id="focus" tabIndex={-1}>
    {children}
  </h1>
);

/** A heading within a page. Its id lets the keyboard's place move to it. */
export const Heading = ({ id, children }: { id: string; children: ComponentChildren }) => (
  <h2 class="govuk-heading-m" id={id} tabIndex={-1}>
    {children}
  </h2>
);
