import { studentPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import styles from './students.module.css';
import { studentTabs, type StudentView } from './use-student-view';

/** The parts of the record as links: each has an address of its own. */
export function StudentTabs({ view }: { readonly view: StudentView }) {
  const copy = useCopy(studentPage).tabs;
  return (
    <nav className={styles.tabs} aria-label={copy.label} data-no-print>
      {studentTabs.map((tab) => (
        <Link key={tab} to={view.to({ tab: tab === 'eligibility' ? '' : tab })} replace preventScrollReset aria-current={tab === view.tab ? 'page' : undefined}>{copy[tab]}</Link>
      ))}
    </nav>
  );
}
