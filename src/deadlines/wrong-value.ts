import { issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';

/** Adds that a value is missing or of a wrong type, unless an issue already says why it could not be read. */
export function addWrongValue(
  value: unknown,
  path: string,
  types: readonly string[],
  issues: InputIssue[],
): void {
  if (issues.some((found) => found.path === path)) return;
  issues.push(value == null ? issue(path, 'missing') : issue(path, 'wrong-type', types));
}
