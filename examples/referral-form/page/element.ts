type Attribute = string | number | boolean | undefined;
export type Child = Node | string | false | undefined;

/** An element with its attributes and children. Text is only ever set as text; `true` is an empty attribute, false and undefined are none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** As `element`, of a drawing. */
export function drawn(
  tag: 'svg' | 'rect' | 'line' | 'text',
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): SVGElement {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : `${value}`);
  }
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** The element, which does something when an event reaches it. */
export function when<Made extends HTMLElement>(made: Made, event: string, act: () => void): Made {
  made.addEventListener(event, (happening) => {
    happening.preventDefault();
    act();
  });
  return made;
}

export const hidden = (text: string): HTMLElement =>
  element('span', { class: 'govuk-visually-hidden' }, text);

export const paragraph = (...children: readonly Child[]): HTMLElement =>
  element('p', { class: 'govuk-body' }, ...children);

export const link = (href: string, ...children: readonly Child[]): HTMLElement =>
  element('a', { class: 'govuk-link', href }, ...children);

export const tag = (text: string, colour: string): HTMLElement =>
  element('strong', { class: `govuk-tag govuk-tag--${colour}` }, text);

/** A part that opens on request. Its id lets it stay open when the page is drawn again. */
export function disclosure(
  id: string,
  summary: string | readonly Child[],
  ...children: readonly Child[]
): HTMLElement {
  return element(
    'details',
    { class: 'govuk-details', id },
    element(
      'summary',
      { class: 'govuk-details__summary' },
      element('span', { class: 'govuk-details__summary-text' }, ...[summary].flat()),
    ),
    element('div', { class: 'govuk-details__text' }, ...children),
  );
}

export function button(text: string, look: 'primary' | 'secondary' = 'primary'): HTMLButtonElement {
  return element(
    'button',
    {
      type: look === 'primary' ? 'submit' : 'button',
      class: `govuk-button${look === 'secondary' ? ' govuk-button--secondary' : ''}`,
    },
    text,
  );
}
