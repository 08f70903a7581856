import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { courseResultNames, studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../../app/language';
import { labelOf } from '../../../field/label';
import { formatDay, formatInstant } from '../../../ui/format';
import type { Kind } from '../../../ui/kinds';
import { Refused } from '../../../ui/refused';
import { Status } from '../../../ui/status';
import { PostResultSheet } from '../post-result-sheet';
import type { PartProps } from '../student-types';
import styles from '../students.module.css';

const kinds: Readonly<Record<string, Kind>> = { 'in-progress': 'waits', passed: 'done', failed: 'late', incomplete: 'short', withdrawn: 'waived' };

/** Results, one row an attempt; what a later posting replaced stays, in grey. */
export function CoursesPart({ student, enrollment }: PartProps) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const [opened, sheet] = useDisclosure();
  const may = student.viewerCan.includes('results.post');
  const results = enrollment.courseResults.toSorted((a, b) => a.course.code.localeCompare(b.course.code) || a.attempt - b.attempt);
  return (
    <>
      <div className={styles.head}>
        <h2>{copy.tabs.courses}</h2>
        <div><Refused reason={may ? undefined : copy.postNotYours}><Button variant="default" onClick={sheet.open}>{copy.postResult}</Button></Refused></div>
      </div>
      {results.length === 0 ? <p className={styles.quiet}>{copy.nothingYet}</p> : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={copy.tabs.courses}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{copy.course}</th><th scope="col" data-align="end">{copy.attempt}</th><th scope="col">{copy.result}</th><th scope="col">{copy.grade}</th><th scope="col">{copy.completed}</th></tr></thead>
            <tbody>
              {results.map(({ id, course, attempt, result, grade, completedOn, postedBy, postedAt, stands }) => (
                <tr key={id}>
                  <th scope="row">{course.code}<small>{course.title}</small></th>
                  <td data-align="end" className="num">{attempt}</td>
                  <td>
                    <Status kind={stands ? (kinds[result] ?? 'open') : 'moved'} quiet={!stands || result === 'passed'}>{stands ? labelOf(courseResultNames, result, language) : copy.replaced}</Status>
                    <small>{copy.recordedBy({ by: postedBy ?? null, at: formatInstant(postedAt, language) })}</small>
                  </td>
                  <td>{grade ?? '—'}</td>
                  <td>{completedOn ? formatDay(completedOn, language, 'year') : '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PostResultSheet opened={opened && may} enrollmentId={enrollment.id} programId={enrollment.program.id} onClose={sheet.close} />
    </>
  );
}
