/** Moves the keyboard's place to an element, and shows it. */
export const moveFocus = (id: string): void => document.getElementById(id)?.focus();
