import type { Framework_CountFragment } from '@practicum/contract/client';
import { competenciesPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { Meter } from '../../ui/meter';
import styles from './competencies.module.css';

/** A framework by name with its running count. */
export function FrameworkCount({ framework: { name, achieved, all }, id }: { readonly framework: Framework_CountFragment; readonly id?: string }) {
  const copy = useCopy(competenciesPage);
  return (
    <div className={styles.count}>
      <h2 id={id}>{name}</h2>
      <span className="num">{copy.ofAll({ achieved, all })}</span>
      <Meter have={achieved} need={all} />
    </div>
  );
}
