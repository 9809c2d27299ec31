/** Draws anew, and keeps by id what the reader had opened and typed but not yet sent. */
export function redraw(root: HTMLElement, draw: () => Node): void {
  const open = [...root.querySelectorAll('details[open]')].map(({ id }) => id);
  const inputs = [...root.querySelectorAll('input')].map(({ id, value, checked }) => ({
    id,
    value,
    checked,
  }));
  root.replaceChildren(draw());
  for (const id of open) {
    const details = document.getElementById(id);
    if (details instanceof HTMLDetailsElement) details.open = true;
  }
  for (const { id, value, checked } of inputs) {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) continue;
    if (input.type === 'radio') input.checked = checked;
    else input.value = value;
  }
}
