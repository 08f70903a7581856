import { Button } from '@mantine/core';
import type { EditionChangePageQuery } from '@practicum/contract/client';
import { editionChangePage, eligibilityCopy } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { findingKind, verdictKind } from '../../field/standing';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import { certificateOf, changeKind, type ChangedStudent, type ChangeKind } from './change-counts';
import styles from './rules.module.css';

type Change = NonNullable<EditionChangePageQuery['editionChange']>;

const AT_ONCE = 40;
/** Who loses something first. */
const order: readonly ChangeKind[] = ['worse', 'added', 'better', 'figures'];

/** Each student who would stand otherwise, and by which requirements. */
export function ChangedStudents({ change: { students, comparedWith } }: { readonly change: Change }) {
  const copy = useCopy(editionChangePage);
  const [all, showAll] = useState(false);
  if (students.length === 0) return null;
  const inOrder = students.toSorted((one, other) => order.indexOf(changeKind(one)) - order.indexOf(changeKind(other)) || one.enrollment.student.name.localeCompare(other.enrollment.student.name));
  return (
    <>
      <Card><ul className={styles.changes}>{inOrder.slice(0, all ? undefined : AT_ONCE).map((one) => <ChangedLine key={one.enrollment.id} student={one} credential={comparedWith} />)}</ul></Card>
      {!all && students.length > AT_ONCE && <Button variant="default" className={styles.more} onClick={() => showAll(true)}>{copy.showAll(students.length)}</Button>}
    </>
  );
}

function ChangedLine({ student, credential }: { readonly student: ChangedStudent; readonly credential: string }) {
  const copy = useCopy(editionChangePage);
  const { enrollment: { student: { id, name }, cohort }, before, after, changed } = student;
  return (
    <li>
      <div className={styles.who}>
        <Link to={paths.student(id)}>{name}</Link>
        {cohort && <small>{cohort.name}</small>}
        <span className={styles.verdicts}><Verdict verdict={before} /><span aria-hidden="true">→</span><Verdict verdict={after} /></span>
        {certificateOf(student, credential) && <Status kind="sealed" wrap>{copy.certified}</Status>}
      </div>
      <table className={styles.diff}>
        <thead><tr><th scope="col">{copy.now}</th><th scope="col">{copy.then}</th></tr></thead>
        <tbody>
          {changed.map((one) => (
            <tr key={one.requirement}>
              <td data-label={copy.now}><Standing says={one.before} status={one.beforeStatus} /></td>
              <td data-label={copy.then}><Standing says={one.after} status={one.afterStatus} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

function Verdict({ verdict }: { readonly verdict: string | null | undefined }) {
  const copy = useCopy(editionChangePage);
  const { language } = useLanguage();
  const names: Readonly<Record<string, string>> = eligibilityCopy[language].verdicts;
  return verdict ? <Status kind={verdictKind(verdict)} quiet>{names[verdict] ?? verdict}</Status> : <Status kind="open" quiet>{copy.notJudged}</Status>;
}

function Standing({ says, status }: { readonly says: string | null | undefined; readonly status: string | null | undefined }) {
  const copy = useCopy(editionChangePage);
  return says && status ? <Status kind={findingKind({ status })} quiet wrap>{says}</Status> : <span className={styles.quiet}>{copy.notAsked}</span>;
}
