import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { AddCompetencyDocument, CompetencyListsPageDocument, type CompetencyList_ItemsFragment } from '@practicum/contract/client';
import { competencyListsPage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { CheckField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './competencies.module.css';

/** A competency of the school's own checklist that the list lacks. */
export function AddCompetency({ list: { framework, name }, onClose }: { readonly list: Pick<CompetencyList_ItemsFragment, 'framework' | 'name'>; readonly onClose: () => void }) {
  const copy = useCopy(competencyListsPage);
  const tell = useNote();
  const [add] = useMutation(AddCompetencyDocument, { refetchQueries: [CompetencyListsPageDocument] });
  const [draft, setDraft] = useState({ code: '', text: '', reassessed: false });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { busy, said, send } = useFormAnswer((field, message) => setFaults((before) => ({ ...before, [field]: message })), ['code', 'text']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const [code, text] = [draft.code.trim(), draft.text.trim()];
    setFaults({ ...(code ? {} : { code: copy.missing }), ...(text ? {} : { text: copy.missing }) });
    if (!code || !text) return;
    await send(
      async () => (await add({ variables: { input: { framework, code, text, reassessed: draft.reassessed } } })).data?.addCompetency,
      async () => {
        tell({ say: copy.saved });
        onClose();
      },
    );
  };
  return (
    <Sheet title={copy.addTitle(name)} opened onClose={onClose} foot={<Button type="submit" form="add-competency" size="sm" fullWidth loading={busy}>{copy.save}</Button>}>
      <form id="add-competency" className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={copy.code} description={copy.codeHint} required value={draft.code} error={faults['code']} maxLength={60} onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value })} />
        <TextField label={copy.text} required value={draft.text} error={faults['text']} maxLength={200} onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })} />
        <CheckField label={copy.again} checked={draft.reassessed} onChange={(event) => setDraft({ ...draft, reassessed: event.currentTarget.checked })} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}
