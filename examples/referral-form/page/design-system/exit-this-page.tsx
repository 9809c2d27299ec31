import { Hidden } from './text.tsx';

/** Leaves at once for a page that gives nothing away. */
export function ExitThisPage({
  emergency,
  text,
  href,
  leave,
}: {
  emergency: string;
  text: string;
  href: string;
  leave: () => void;
}) {
  return (
    <div class="govuk-exit-this-page no-print">
      <a
        href={href}
        role="button"
        draggable={false}
        class="govuk-button govuk-button--warning govuk-exit-this-page__button"
        rel="nofollow noreferrer"
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <Hidden>{emergency}</Hidden> {text}
      </a>
    </div>
  );
}
