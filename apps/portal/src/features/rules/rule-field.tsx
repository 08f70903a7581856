import { Button } from '@mantine/core';
import { editEditionPage, ruleKeyNames, ruleWord } from '@practicum/copy';
import type { RuleField } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { CheckField, ManyField, NumberField, SelectField, TextAreaField, TextField } from '../../ui/fields';
import { useValueAt } from './editing';
import { fixedIn, isList, textOf, type Json, type Path } from './rule-data';
import styles from './rules.module.css';

/** Keys that take more than a line. */
const long = new Set(['note', 'source', 'conflict', 'fieldInWords']);

interface Place { readonly path: Path; readonly field: RuleField }

/** One key of a rule as the field that fits it. What can only be said in one way and has to be said is not asked. */
export function RuleFieldInput({ path, field }: Place) {
  const { language } = useLanguage();
  const label = labelOf(ruleKeyNames, field.key, language);
  switch (field.type) {
    case 'number':
      return <FigureField path={path} field={field} label={label} />;
    case 'word':
      return <WordField path={path} label={label} words={field.words} needed={field.needed} />;
    case 'words':
      return <WordsField path={path} label={label} words={field.words} />;
    case 'texts':
      return <LinesField path={path} label={label} />;
    case 'fixed':
      return field.needed ? null : <FixedField path={path} label={label} value={field.value} />;
    case 'record':
      return <RecordField path={path} field={field} label={label} fields={field.fields} />;
    case 'records':
      return <RecordsField path={path} label={label} fields={field.fields} />;
    case 'text':
      return <TextOf path={path} label={label} isLong={long.has(field.key)} />;
    default:
      return null;
  }
}

interface Labelled { readonly path: Path; readonly label: string }

function TextOf({ path, label, isLong }: Labelled & { readonly isLong: boolean }) {
  const { value, error, change } = useValueAt(path);
  const text = textOf(value);
  if (isLong) return <TextAreaField label={label} minRows={1} value={text} error={error} onChange={(event) => change(event.currentTarget.value || undefined)} />;
  return <TextField label={label} value={text} error={error} onChange={(event) => change(event.currentTarget.value || undefined)} />;
}

function FigureField({ path, field, label }: Place & { readonly label: string }) {
  const copy = useCopy(editEditionPage);
  const { value, error, change } = useValueAt(path);
  const whole = field.type === 'number' && field.whole;
  return (
    <div className={styles.figure}>
      <NumberField label={label} min={0} allowDecimal={!whole} value={typeof value === 'number' ? value : ''} error={error} readOnly={value === null} onChange={(typed) => change(typed === '' ? undefined : Number(typed))} />
      {field.orNull && <CheckField label={copy.numberNotKnown} checked={value === null} onChange={(event) => change(event.currentTarget.checked ? null : undefined)} />}
    </div>
  );
}

/** One word of a closed vocabulary. */
export function WordField({ path, label, words, needed = false }: Labelled & { readonly words: readonly string[]; readonly needed?: boolean }) {
  const { language } = useLanguage();
  const { value, error, change } = useValueAt(path);
  const data = words.map((word) => ({ value: word, label: ruleWord(language, word) }));
  return <SelectField label={label} data={data} searchable={words.length > 8} clearable={!needed} allowDeselect={!needed} value={typeof value === 'string' ? value : null} error={error} onChange={(word) => change(word ?? undefined)} />;
}

function WordsField({ path, label, words }: Labelled & { readonly words: readonly string[] }) {
  const { language } = useLanguage();
  const { value, error, change } = useValueAt(path);
  const data = words.map((word) => ({ value: word, label: ruleWord(language, word) }));
  return <ManyField label={label} data={data} searchable value={textsOf(value)} error={error} onChange={(chosen) => change(chosen.length > 0 ? chosen : undefined)} />;
}

const textsOf = (value: Json | undefined): string[] => (isList(value) ? value.flatMap((one) => (typeof one === 'string' ? [one] : [])) : []);

function LinesField({ path, label }: Labelled) {
  const copy = useCopy(editEditionPage);
  const { value, error, change } = useValueAt(path);
  return <TextAreaField label={label} description={copy.line} value={textsOf(value).join('\n')} error={error} onChange={(event) => change(event.currentTarget.value === '' ? undefined : event.currentTarget.value.split('\n'))} />;
}

function FixedField({ path, label, value: fixed }: Labelled & { readonly value: Json }) {
  const { value, error, change } = useValueAt(path);
  return <CheckField label={label} checked={value === fixed} error={error} onChange={(event) => change(event.currentTarget.checked ? fixed : undefined)} />;
}

/** Keys that belong together; where they are not needed, a tick says whether the rule has them at all. */
function RecordField({ path, field, label, fields }: Place & { readonly label: string; readonly fields: readonly RuleField[] }) {
  const copy = useCopy(editEditionPage);
  const { value, error, change } = useValueAt(path);
  const there = value !== undefined;
  return (
    <div className={styles.record} role="group" aria-label={label}>
      {field.needed ? <p className={styles.legend}>{label}</p> : <CheckField label={label} checked={there} onChange={(event) => change(event.currentTarget.checked ? fixedIn(fields) : undefined)} />}
      {there && value !== null && <div className={styles.fields}><RecordKeys path={path} fields={fields} /></div>}
      {there && field.orNull && <CheckField label={copy.numberNotKnown} checked={value === null} onChange={(event) => change(event.currentTarget.checked ? null : fixedIn(fields))} />}
      {error && <p className={styles.fault}>{error}</p>}
    </div>
  );
}

function RecordsField({ path, label, fields }: Labelled & { readonly fields: readonly RuleField[] }) {
  const copy = useCopy(editEditionPage);
  const { value, error, change } = useValueAt(path);
  const lines = isList(value) ? value : [];
  return (
    <div className={styles.record} role="group" aria-label={label}>
      <p className={styles.legend}>{label}</p>
      {lines.map((_, at) => (
        <div key={at} className={styles.recordLine}>
          <div className={styles.fields}><RecordKeys path={[...path, at]} fields={fields} /></div>
          <Button variant="subtle" size="xs" onClick={() => change(lines.length > 1 ? lines.toSpliced(at, 1) : undefined)}>{copy.removeLine}</Button>
        </div>
      ))}
      {error && <p className={styles.fault}>{error}</p>}
      <Button variant="default" size="xs" onClick={() => change([...lines, fixedIn(fields)])}>{copy.addLine}</Button>
    </div>
  );
}

function RecordKeys({ path, fields }: { readonly path: Path; readonly fields: readonly RuleField[] }) {
  return fields.map((one) => <RuleFieldInput key={one.key} path={[...path, one.key]} field={one} />);
}
