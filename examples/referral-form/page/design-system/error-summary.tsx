import { moveFocus } from '../focus.ts';

interface ShownError {
  /** The id of the field. */
  readonly field: string;
  readonly sentence: string;
}

/** Every error, each leading to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly ShownError[] }) {
  return (
    <div class="govuk-error-summary" id="error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, sentence }) => (
              <li key={field}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    moveFocus(field);
                  }}
                >
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
