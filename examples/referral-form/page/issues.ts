import type { InputIssue } from 'family-time-rules';

/** The issues of an InvalidInputError; any other error is thrown on. */
export function issuesOf(act: () => void): readonly InputIssue[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidInputError') {
      return (error as Error & { issues: readonly InputIssue[] }).issues;
    }
    throw error;
  }
}
