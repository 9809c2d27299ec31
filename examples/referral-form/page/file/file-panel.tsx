import { Button } from '../design-system/button.tsx';
import { FileUpload } from '../design-system/file-upload.tsx';
import { Form } from '../design-system/form.tsx';
import { Heading } from '../design-system/text.tsx';
import { download } from '../download.ts';
import { errorAt } from '../errors.ts';
import type { Page, Refusal, Then } from '../state.ts';
import { openFile } from './open-file.ts';
import { savedFile } from './saved-file.ts';

/** Saves the work to a file, and opens one. `then` says where to go once a file is open. */
export function FilePanel({ page, then = {} }: { page: Page; then?: Then }) {
  const { words, state, change } = page;
  const { work } = state;
  const refuse = (say: Refusal['say']) => change({ refusals: [{ field: 'saved-file', say }] });
  const open = async (typed: FormData, form: HTMLFormElement) => {
    const file = typed.get('saved-file');
    if (!(file instanceof File) || file.size === 0)
      return refuse((speech) => speech.words.file.problems.none);
    const opened = openFile(await file.text());
    if (typeof opened === 'function') return refuse(opened);
    form.reset();
    return change(
      {
        work: opened,
        saved: opened,
        notice: {
          say: (speech) => speech.words.file.opened,
          ...(work.referral && { before: work }),
        },
      },
      { focus: 'notification', ...then },
    );
  };
  const save = () => {
    download(savedFile(work), 'contact-service-referral.json', 'application/json');
    change({ saved: work, notice: { say: (speech) => speech.words.file.saved } }, { focus: 'notification' });
  };
  return (
    <section aria-labelledby="file" class="no-print">
      <Heading id="file">{words.file.heading}</Heading>
      {work.referral && <Button act={save}>{words.file.saveFile}</Button>}
      <Form submit={open}>
        <FileUpload
          id="saved-file"
          label={words.file.chooseFile}
          noneChosen={words.file.noneChosen}
          error={errorAt('saved-file', page)}
          errorPrefix={words.errorPrefix}
        />
        <Button look="secondary">{words.file.openFile}</Button>
      </Form>
    </section>
  );
}
