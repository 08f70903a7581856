import { Button } from '@mantine/core';
import type { ProgramPageQuery } from '@practicum/contract/client';
import { hourCategoryNames, programPages } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { Amount } from '../../ui/amount';
import { formatCount, formatDay } from '../../ui/format';
import { Card, Section } from '../../ui/surface';
import styles from './programs.module.css';

type Edition = NonNullable<ProgramPageQuery['program']>['editions'][number];
const COURSES_AT_FIRST = 8;

/** What each edition of the curriculum asks for. */
export function ProgramCurriculum({ editions }: { readonly editions: readonly Edition[] }) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  return editions.map((edition) => {
    const title = copy.editionFrom({ code: edition.code, day: formatDay(edition.effectiveOn, language, 'year') });
    return <Section key={edition.id} title={edition.weeks ? `${title} · ${copy.weeks(edition.weeks)}` : title}><EditionCard edition={edition} /></Section>;
  });
}

function EditionCard({ edition: { requiredHours, courses } }: { readonly edition: Edition }) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  const [all, showAll] = useState(false);
  const shown = all ? courses : courses.slice(0, COURSES_AT_FIRST);
  return (
    <Card>
      {requiredHours.length > 0
        ? <dl className={styles.hours} aria-label={copy.requiredHours}>{requiredHours.map(({ category, minutes }) => <div key={category}><dt>{labelOf(hourCategoryNames, category, language)}</dt><dd><Amount minutes={minutes} unit /></dd></div>)}</dl>
        : <p className={styles.quiet}>{copy.noHours}</p>}
      {courses.length === 0 && <p className={styles.quiet}>{copy.noCourses}</p>}
      {courses.length > 0 && (
        <table className={styles.courses} aria-label={copy.courses}>
          <thead><tr><th scope="col">{copy.course}</th><th scope="col">{copy.required}</th><th scope="col" data-end>{copy.clockHours}</th></tr></thead>
          <tbody>
            {shown.map(({ course, required }) => (
              <tr key={course.id}>
                <th scope="row">{course.title}<small>{course.code}</small></th>
                <td>{required ? copy.required : copy.elective}</td>
                <td data-end className="num">{course.clockHours ? formatCount(course.clockHours, language) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < courses.length && <p className={styles.quiet}><Button variant="default" onClick={() => showAll(true)}>{copy.showCourses(courses.length)}</Button></p>}
    </Card>
  );
}
