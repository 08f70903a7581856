import { ActionIcon, Autocomplete, Button } from '@mantine/core';
import { importColumnNames, importPages } from '@practicum/copy';
import { IconX } from '@tabler/icons-react';
import { useCopy, useLanguage } from '../../app/language';
import { SelectField } from '../../ui/fields';
import styles from './imports.module.css';

/** One column of ours, and what the school's file calls it. */
export interface ColumnLine { readonly ours: string; readonly theirs: string }

/** The school's own names of columns, chosen from the file where it could be read here. */
export function ColumnMap({ kind, header, lines, onChange }: {
  readonly kind: string;
  readonly header: readonly string[];
  readonly lines: readonly ColumnLine[];
  readonly onChange: (lines: readonly ColumnLine[]) => void;
}) {
  const copy = useCopy(importPages);
  const { language } = useLanguage();
  const ours = Object.entries(importColumnNames[kind] ?? {}).map(([value, name]) => ({ value, label: name[language] }));
  const change = (at: number, line: ColumnLine) => onChange(lines.map((one, index) => (index === at ? line : one)));
  return (
    <fieldset className={styles.columns}>
      <legend>{copy.columns}</legend>
      <p>{copy.columnsNote}</p>
      {lines.map((line, at) => (
        <div key={at} className={styles.columnLine}>
          <SelectField aria-label={copy.ours} placeholder={copy.ours} data={ours} value={line.ours || null} onChange={(value) => change(at, { ...line, ours: value ?? '' })} />
          <Autocomplete size="sm" aria-label={copy.theirs} placeholder={copy.theirs} data={[...header]} value={line.theirs} onChange={(theirs) => change(at, { ...line, theirs })} />
          <ActionIcon variant="default" size={36} aria-label={copy.removeColumn} onClick={() => onChange(lines.filter((_, index) => index !== at))}><IconX size={16} aria-hidden /></ActionIcon>
        </div>
      ))}
      <Button variant="default" onClick={() => onChange([...lines, { ours: '', theirs: '' }])}>{copy.addColumn}</Button>
    </fieldset>
  );
}
