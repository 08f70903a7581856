import { useMutation } from '@apollo/client/react';
import { ChooseDirectoryDocument, type DirectorySwitch_StudentFragment } from '@practicum/contract/client';
import { directorySwitch } from '@practicum/copy';
import { useCopy } from '../app/language';
import { useFormAnswer } from '../app/use-form-answer';
import { CheckField } from '../ui/fields';
import { Refused } from '../ui/refused';
import { Section } from '../ui/surface';
import { useNote } from '../ui/undo-note';
import { Band } from '../ui/verdict';

/** Whether the public page of a student's certificates tells the name: for the student, and for staff to whom the student said it. */
export function DirectorySwitch({ student: { id, directoryOptOut, viewerCan } }: { readonly student: DirectorySwitch_StudentFragment }) {
  const copy = useCopy(directorySwitch);
  const note = useNote();
  const [choose] = useMutation(ChooseDirectoryDocument);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const may = viewerCan.includes('directory.choose');
  const change = (optedOut: boolean) =>
    send(async () => (await choose({ variables: { input: { studentId: id, optedOut } } })).data?.chooseDirectory, async () => note({ say: optedOut ? copy.keptOff : copy.shown }));
  return (
    <Section title={copy.title}>
      {said && <Band kind="late">{said}</Band>}
      <Refused reason={may ? undefined : copy.notYours}>
        <CheckField label={copy.label} description={copy.note} checked={directoryOptOut} disabled={busy} onChange={(event) => void change(event.currentTarget.checked)} />
      </Refused>
    </Section>
  );
}
