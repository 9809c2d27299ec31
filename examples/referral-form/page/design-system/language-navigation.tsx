interface LanguageItem {
  readonly language: string;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** The same page in the other language. */
export function LanguageNavigation({ label, items }: { label: string; items: readonly LanguageItem[] }) {
  return (
    <nav class="govuk-language-navigation" aria-label={label}>
      <ul class="govuk-language-navigation__list">
        {items.map(({ language, name, href, current }) => (
          <li class="govuk-language-navigation__list-item" key={language}>
            {current ? (
              <span class="govuk-language-navigation__text" aria-current="true" lang={language}>
                {name}
              </span>
            ) : (
              <a
                class="govuk-language-navigation__link"
                id="other-language"
                href={href}
                lang={language}
                hreflang={language}
                rel="alternate"
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
