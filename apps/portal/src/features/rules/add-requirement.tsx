import { editEditionPage, eligibilityCopy } from '@practicum/copy';
import { requirementKinds, type RequirementWord } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { SelectField } from '../../ui/fields';
import { useEditing } from './editing';
import { namesIn, newRule, type Path } from './rule-data';
import styles from './rules.module.css';

const kinds = Object.values(requirementKinds).map(({ kind }) => kind);
const isKind = (word: string | null): word is RequirementWord => kinds.some((kind) => kind === word);

/** Puts a requirement of the chosen kind at the place. */
export function AddRequirement({ path, label }: { readonly path: Path; readonly label: string }) {
  const copy = useCopy(editEditionPage);
  const { language } = useLanguage();
  const { rules, set } = useEditing();
  // A new field for every choice, so that it is empty again.
  const [count, setCount] = useState(0);
  const choices = kinds.map((kind) => ({ value: kind, label: eligibilityCopy[language].kinds[kind] })).toSorted((one, other) => one.label.localeCompare(other.label, language));
  const add = (kind: string | null) => {
    if (!isKind(kind)) return;
    set(path, newRule(kind, namesIn(rules)));
    setCount(count + 1);
  };
  return <div className={styles.add}><SelectField key={count} aria-label={label} placeholder={`${label} …`} searchable data={choices} value={null} onChange={add} nothingFoundMessage={copy.noSuchKind} /></div>;
}
