import { editEditionPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { Band } from '../../ui/verdict';
import { useEditing } from './editing';
import styles from './rules.module.css';

/** Every fault of the rules, by its place. */
export function FaultList() {
  const copy = useCopy(editEditionPage);
  const { faults } = useEditing();
  if (faults.length === 0) return null;
  return (
    <Band kind="late">
      <strong>{copy.faultsHead}</strong>
      <ul className={styles.faults}>{faults.map(({ at, says }) => <li key={`${at} ${says}`}><code>{at}</code> {says}</li>)}</ul>
    </Band>
  );
}
