import { Checkbox } from '@mantine/core';
import { certifyPages, portalCopy } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Amount } from '../../ui/amount';
import { Status } from '../../ui/status';
import { keyOf, type Candidate } from './batch';
import styles from './certification.module.css';

/** Everybody who can be signed for, ticked until unticked. */
export function ReadyTable({ candidates, unticked, onUntick }: {
  readonly candidates: readonly Candidate[];
  readonly unticked: ReadonlySet<string>;
  readonly onUntick: (keys: ReadonlySet<string>) => void;
}) {
  const copy = useCopy(certifyPages);
  const parts = useCopy(portalCopy).parts;
  const keys = candidates.map(keyOf);
  const ticked = keys.filter((key) => !unticked.has(key)).length;
  const toggle = (key: string) => onUntick(unticked.has(key) ? new Set([...unticked].filter((one) => one !== key)) : new Set([...unticked, key]));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={copy.ready}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.tick}><Checkbox aria-label={parts.selectAll} checked={ticked === keys.length} indeterminate={ticked > 0 && ticked < keys.length} onChange={() => onUntick(ticked === keys.length ? new Set(keys) : new Set())} /></th>
            <th scope="col">{copy.student}</th><th scope="col" data-wide>{copy.verdict}</th><th scope="col">{copy.credential}</th><th scope="col" data-wide>{copy.route}</th><th scope="col" data-align="end" data-wide>{copy.hours}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => {
            const { enrollment: { student, cohort, hours }, credential, edition, route } = candidate;
            const key = keyOf(candidate);
            return (
              <tr key={key} data-on={!unticked.has(key) || undefined}>
                <td className={styles.tick}><Checkbox aria-label={parts.selectRow(student.name)} checked={!unticked.has(key)} onChange={() => toggle(key)} /></td>
                <th scope="row"><Link to={paths.student(student.id)}>{student.name}</Link>{cohort && <small>{cohort.name}</small>}</th>
                <td data-wide><Status kind="done" quiet>{copy.eligible}</Status></td>
                <td>{credential} <small>{edition}</small></td>
                <td data-wide>{route ?? '—'}</td>
                <td data-align="end" data-wide><Amount minutes={hours.creditedMinutes} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
