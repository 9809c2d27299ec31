import type { ComponentChildren } from 'preact';

interface NavigationItem {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** The name of the service, its pages and the languages. */
export function PageHeader({
  title,
  navigationLabel,
  items,
  children,
}: {
  title: { readonly text: string; readonly href: string };
  navigationLabel: string;
  items: readonly NavigationItem[];
  children: ComponentChildren;
}) {
  return (
    <div class="govuk-service-navigation no-print">
      <div class="govuk-width-container govuk-service-navigation__inlining-container">
        <div class="govuk-service-navigation__container">
          <span class="govuk-service-navigation__service-name">
            <a href={title.href} class="govuk-service-navigation__link">
              {title.text}
            </a>
          </span>
          <nav class="govuk-service-navigation__wrapper" aria-label={navigationLabel}>
            <ul class="govuk-service-navigation__list">
              {items.map(({ name, href, current }) => (
                <li
                  key={href}
                  class={`govuk-service-navigation__item${current ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <a
                    class="govuk-service-navigation__link"
                    href={href}
                    {...(current && { 'aria-current': 'page' })}
                  >
                    {current ? (
                      <strong class="govuk-service-navigation__active-fallback">{name}</strong>
                    ) : (
                      name
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {children}
      </div>
    </div>
  );
}
