import type { ComponentChildren } from 'preact';

/** A form that is answered within the page: nothing is sent anywhere. */
export function Form({
  submit,
  input,
  children,
}: {
  submit: (typed: FormData, form: HTMLFormElement) => void;
  input?: (typed: FormData) => void;
  children: ComponentChildren;
}) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget), event.currentTarget);
      }}
      {...(input && {
        onInput: (event: Event & { currentTarget: HTMLFormElement }) =>
          input(new FormData(event.currentTarget)),
      })}
    >
      {children}
    </form>
  );
}
