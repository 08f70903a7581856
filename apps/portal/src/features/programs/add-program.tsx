import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { AddProgramDocument, ProgramsDocument } from '@practicum/contract/client';
import { choices, placementLabelNames, programAwardNames, programFieldNames, programPages } from '@practicum/copy';
import { placementLabels, programAwards, programFields } from '@practicum/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { todayHere } from '../../field/today';
import { DateField, ManyField, NumberField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import { credentialChoices, type Choosable } from './credential-choices';
import { newRecognition, recognitionInput } from './recognition-draft';
import { RecognitionFields } from './recognition-fields';

const MINUTES_AN_HOUR = 60;
const fields = ['name', 'code', 'field', 'award', 'placementLabel', 'credentials', 'effectiveOn', 'externshipMinutes'];

/** A program with its first curriculum edition. */
export function AddProgram({ opened, onClose, credentials }: { readonly opened: boolean; readonly onClose: () => void; readonly credentials: readonly Choosable[] }) {
  const copy = useCopy(programPages);
  return <Sheet title={copy.add} opened={opened} onClose={onClose}><AddProgramForm credentials={credentials} /></Sheet>;
}

function AddProgramForm({ credentials }: { readonly credentials: readonly Choosable[] }) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const tell = useNote();
  const [add] = useMutation(AddProgramDocument, { refetchQueries: [ProgramsDocument] });
  const [recognition, setRecognition] = useState(newRecognition);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', code: '', field: null as string | null, award: null as string | null, placementLabel: 'externship', credentials: [] as string[], effectiveOn: todayHere(), externshipMinutes: 0 },
    validate: {
      name: (name) => (name.trim() ? null : copy.missing), code: (code) => (code.trim() ? null : copy.missing),
      field: (field) => (field ? null : copy.missing), award: (award) => (award ? null : copy.missing), effectiveOn: (day) => (day ? null : copy.missing),
    },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), fields);
  const submit = form.onSubmit(({ externshipMinutes: hours, field, award, ...rest }) => send(
    async () => (await add({ variables: { input: { ...rest, ...recognitionInput(recognition), field: field ?? '', award: award ?? '', externshipMinutes: Math.round(Number(hours) * MINUTES_AN_HOUR) } } })).data?.addProgram,
    async ({ program }) => {
      tell({ say: copy.added(program.name) });
      await navigate(paths.program(program.id));
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.add} busy={busy} said={said}>
      <TextField label={copy.name} key={form.key('name')} {...form.getInputProps('name')} />
      <TextField label={copy.code} description={copy.codeNote} key={form.key('code')} {...form.getInputProps('code')} />
      <FieldPair>
        <SelectField label={copy.field} data={choices(language, programFields, programFieldNames)} key={form.key('field')} {...form.getInputProps('field')} />
        <SelectField label={copy.award} data={choices(language, programAwards, programAwardNames)} key={form.key('award')} {...form.getInputProps('award')} />
      </FieldPair>
      <ManyField label={copy.credentials} data={credentialChoices(credentials)} searchable key={form.key('credentials')} {...form.getInputProps('credentials')} />
      <SelectField label={copy.placementLabel} data={choices(language, placementLabels, placementLabelNames)} allowDeselect={false} key={form.key('placementLabel')} {...form.getInputProps('placementLabel')} />
      <FieldPair>
        <DateField label={copy.effectiveOn} key={form.key('effectiveOn')} {...form.getInputProps('effectiveOn')} />
        <NumberField label={copy.externshipHours} description={copy.externshipNote} min={0} inputWrapperOrder={['label', 'input', 'description', 'error']} key={form.key('externshipMinutes')} {...form.getInputProps('externshipMinutes')} />
      </FieldPair>
      <RecognitionFields draft={recognition} onChange={setRecognition} />
    </SheetForm>
  );
}
