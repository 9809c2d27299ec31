import { issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';

/** Adds that a value is missing or of a wrong type. */
export function addWrongValue(
  value: unknown,
  path: string,
  types: readonly string[],
  issues: InputIssue[],
): void {
  issues.push(value == null ? issue(path, 'missing') : issue(path, 'wrong-type', types));
}
