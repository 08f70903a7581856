import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RecordFactDocument, StudentPageDocument } from '@practicum/contract/client';
import { eligibilityCopy, factKeyNames, factSectionNotes, factWord, studentPage, studentsPage } from '@practicum/copy';
import { parseRecordFact, recordSections, type RecordSection } from '@practicum/domain';
import { useState, type FormEvent } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { CheckField, DateField, NumberField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import { factKeys, factOf, isSection, type FactAnswers, type FactKey } from './fact-keys';
import styles from './students.module.css';

/** Adds one fact to the record: its section first, then what that section asks for. */
export function FactSheet({ opened, studentId, begin: asked, onClose }: {
  readonly opened: boolean;
  readonly studentId: string;
  /** The section to begin with, where one was asked for. */
  readonly begin?: string | undefined;
  readonly onClose: () => void;
}) {
  const copy = useCopy(studentPage);
  const list = useCopy(studentsPage);
  const { language } = useLanguage();
  const tell = useNote();
  const [record] = useMutation(RecordFactDocument, { refetchQueries: [StudentPageDocument] });
  const [section, setSection] = useState<RecordSection>(asked && isSection(asked) ? asked : 'education');
  const [answers, setAnswers] = useState<FactAnswers>({});
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const keys = factKeys[section].map(({ key }) => key);
  const fault = (key: string, says: string) => setFaults((before) => ({ ...before, [key]: says }));
  const { busy, said, send } = useFormAnswer(fault, keys);
  const begin = (next: RecordSection) => { setSection(next); setAnswers({}); setFaults({}); };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const fact = factOf(section, answers);
    const read = parseRecordFact(section, fact);
    setFaults(read.ok ? {} : Object.fromEntries(read.refusals.map((refusal) => [refusal.key, refusal.code === 'MISSING_KEY' ? list.missing : faultSays(refusal, language)])));
    if (!read.ok) return;
    await send(
      async () => (await record({ variables: { input: { studentId, section, fact } } })).data?.recordFact,
      async () => {
        tell({ say: copy.kept });
        begin(section);
        onClose();
      },
    );
  };
  const sections = recordSections.map((value) => ({ value, label: eligibilityCopy[language].sections[value] }));
  return (
    <Sheet title={copy.addFact} opened={opened} onClose={onClose} foot={<Button type="submit" form="record-fact" size="sm" fullWidth loading={busy}>{copy.keep}</Button>}>
      <form id="record-fact" className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <SelectField label={copy.section} data={sections} value={section} onChange={(value) => { if (isSection(value)) begin(value); }} description={factSectionNotes[section][language]} />
        {factKeys[section].map((asked) => (
          <FactField key={`${section} ${asked.key}`} asked={asked} answer={answers[asked.key]} error={faults[asked.key]} onAnswer={(answer) => setAnswers({ ...answers, [asked.key]: answer })} />
        ))}
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}

const faultSays = (refusal: { readonly code: keyof (typeof eligibilityCopy)['en']['refusals']; readonly key: string; readonly at: string }, language: 'en' | 'es'): string =>
  eligibilityCopy[language].refusals[refusal.code](refusal);

function FactField({ asked, answer, error, onAnswer }: { readonly asked: FactKey; readonly answer: string | boolean | undefined; readonly error: string | undefined; readonly onAnswer: (answer: string | boolean) => void }) {
  const { language } = useLanguage();
  const label = labelOf(factKeyNames, asked.key, language);
  const text = typeof answer === 'string' ? answer : '';
  const common = { label, error, ...(asked.needed ? { required: true } : {}) };
  if (asked.as === 'tick') return <CheckField label={label} error={error} checked={answer === true} onChange={(event) => onAnswer(event.currentTarget.checked)} />;
  if (asked.as === 'word') {
    return <SelectField {...common} searchable clearable={!asked.needed} data={asked.words.map((value) => ({ value, label: factWord(language, value) }))} value={text || null} onChange={(value) => onAnswer(value ?? '')} />;
  }
  if (asked.as === 'day') return <DateField {...common} value={text} onChange={(event) => onAnswer(event.currentTarget.value)} />;
  if (asked.as === 'number') return <NumberField {...common} min={0} value={text} onChange={(value) => onAnswer(String(value))} />;
  return <TextField {...common} value={text} onChange={(event) => onAnswer(event.currentTarget.value)} />;
}
