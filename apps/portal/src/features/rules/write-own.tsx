import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { DraftEditionDocument, RulesPageDocument } from '@practicum/contract/client';
import { choices, editionPage, occupationNames, rulesPage } from '@practicum/copy';
import { occupations } from '@practicum/domain';
import { useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { todayHere } from '../../field/today';
import { DateField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import styles from './rules.module.css';

/** The edition that a draft is copied from. */
interface Source { readonly credential: string; readonly edition: string; readonly name: string; readonly own: boolean }

interface Writing { readonly opened: boolean; readonly onClose: () => void; readonly from?: Source }

/** Begins an edition of the school's own: a copy, or requirements from the first line. */
export function WriteOwn({ opened, onClose, from }: Writing) {
  const copy = useCopy(editionPage);
  const list = useCopy(rulesPage);
  return <Sheet title={from ? copy.copyTitle(from) : list.writeTitle} opened={opened} onClose={onClose}><WriteForm from={from} /></Sheet>;
}

function WriteForm({ from }: { readonly from: Source | undefined }) {
  const copy = useCopy(rulesPage);
  const { copyNote, copyAct } = useCopy(editionPage);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const tell = useNote();
  const [draft] = useMutation(DraftEditionDocument, { refetchQueries: [RulesPageDocument] });
  const form = useForm({
    mode: 'uncontrolled',
    // Another edition of the school's own rules keeps their code; published rules keep their code to themselves.
    initialValues: { credential: from ? (from.own ? from.credential : `${from.credential}-OWN`) : '', name: from?.name ?? '', effectiveOn: todayHere(), occupation: null as string | null },
    validate: {
      credential: (code) => (code.trim() ? null : copy.missing), name: (name) => (name.trim() ? null : copy.missing), effectiveOn: (day) => (day ? null : copy.missing),
      occupation: (occupation) => (from || occupation ? null : copy.missing),
    },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['credential', 'name', 'effectiveOn', 'occupation']);
  const submit = form.onSubmit(({ credential, name, effectiveOn, occupation }) => send(
    async () => (await draft({ variables: { input: {
      credential: credential.trim().toUpperCase(), name, effectiveOn, ...(from ? { fromCredential: from.credential, fromEdition: from.edition } : { occupation }),
    } } })).data?.draftEdition,
    async ({ edition }) => {
      tell({ say: copy.begun(edition) });
      await navigate(paths.editEdition(edition.credential, edition.edition));
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={from ? copyAct : copy.begin} busy={busy} said={said}>
      <p className={styles.quiet}>{from ? copyNote : copy.writeNote}</p>
      <TextField label={copy.code} description={copy.codeNote} key={form.key('credential')} {...form.getInputProps('credential')} />
      <TextField label={copy.name} key={form.key('name')} {...form.getInputProps('name')} />
      <DateField label={copy.effectiveOn} key={form.key('effectiveOn')} {...form.getInputProps('effectiveOn')} />
      {!from && <SelectField label={copy.occupation} data={choices(language, occupations, occupationNames)} key={form.key('occupation')} {...form.getInputProps('occupation')} />}
    </SheetForm>
  );
}
