/** Goes back as the browser does; to `fallback` if there is nothing to go back to. */
export function BackLink({ text, fallback }: { text: string; fallback: string }) {
  return (
    <a
      class="govuk-back-link"
      href={fallback}
      onClick={(event) => {
        if (history.length < 2) return;
        event.preventDefault();
        history.back();
      }}
    >
      {text}
    </a>
  );
}
