import { useQuery } from '@apollo/client/react';
import { StudentCompetenciesDocument } from '@practicum/contract/client';
import { competenciesPage } from '@practicum/copy';
import { useCopy } from '../../../app/language';
import { QueryStates } from '../../../app/query-states';
import { CompetencyBoard } from '../../../field/competencies/competency-board';
import type { PartProps } from '../student-types';
import styles from '../students.module.css';

/** What the student has shown, and what an instructor signs. */
export function CompetenciesPart({ student, enrollment }: PartProps) {
  const copy = useCopy(competenciesPage);
  const { data, error, refetch } = useQuery(StudentCompetenciesDocument, { variables: { studentId: student.id } });
  return (
    <QueryStates data={data} error={error} onRetry={() => void refetch()}>
      {({ student: found }) => {
        const own = found?.enrollments.find(({ id }) => id === enrollment.id);
        if (!own || own.competencies.frameworks.length === 0) return <p className={styles.quiet}>{copy.none}. {copy.noneText}</p>;
        return (
          <>
            {!own.competencies.viewerCan.includes('competencies.sign') && <p className={styles.quiet}>{copy.notYours}</p>}
            <CompetencyBoard enrollment={own} name={student.name} />
          </>
        );
      }}
    </QueryStates>
  );
}
