import { editEditionPage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { TextAreaField } from '../../ui/fields';
import { useEditing } from './editing';
import { FaultList } from './fault-list';
import type { Json } from './rule-data';
import styles from './rules.module.css';

/** The rules as the library writes them, for those who would rather type. */
export function EditionData({ onJson }: { readonly onJson: (is: boolean) => void }) {
  const copy = useCopy(editEditionPage);
  const { rules, set } = useEditing();
  const [text, setText] = useState(() => JSON.stringify(rules, null, 2));
  const [isJson, setJson] = useState(true);
  const type = (typed: string) => {
    setText(typed);
    const read = readJson(typed);
    setJson(read !== undefined);
    onJson(read !== undefined);
    if (read !== undefined) set([], read.value);
  };
  return (
    <div className={styles.parts}>
      <TextAreaField
        className={styles.data} label={copy.dataLabel} description={copy.dataNote} value={text} minRows={18} maxRows={40} spellCheck={false} error={isJson ? undefined : copy.notJson}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {isJson && <FaultList />}
    </div>
  );
}

function readJson(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
