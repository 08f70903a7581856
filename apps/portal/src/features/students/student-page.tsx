import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { StudentPageDocument } from '@practicum/contract/client';
import { studentPage, studentsPage } from '@practicum/copy';
import { Link, useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { formatClock } from '../../ui/format';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { Initials } from '../../ui/surface';
import { SelectField } from '../../ui/fields';
import { AmongCohort } from './among-cohort';
import { HeldResults } from './held-results';
import { StudentPart } from './student-part';
import { StudentTabs } from './student-tabs';
import type { Student } from './student-types';
import { useStudentView, type StudentView } from './use-student-view';
import { WhatIf } from './what-if';
import { StudentHistory } from './parts/history-part';
import styles from './students.module.css';

/** Is the student eligible? If not, what is short and what comes next? */
export function StudentPage() {
  const copy = useCopy(studentsPage);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(StudentPageDocument, { variables: { id } });
  const student = data?.student ?? undefined;
  const view = useStudentView(student);
  const { enrollment, credential, cohortId } = view;
  const cohort = student?.enrollments.map((one) => one.cohort).find((one) => one?.id === cohortId);
  const crumbs = [cohort ? { label: cohort.name, to: paths.cohort(cohort.id) } : { label: copy.title, to: paths.students }, ...(student ? [{ label: student.name }] : [])];
  const onProof = view.tab === 'eligibility' && enrollment;
  const rail = onProof && <>{credential && <WhatIf key={enrollment.id} enrollment={enrollment} />}<StudentHistory enrollment={enrollment} /></>;
  return (
    <Page crumbs={crumbs} beside={cohortId && <AmongCohort cohortId={cohortId} studentId={id} />} rail={rail}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={8}>
        {({ student: found }) => (found ? <StudentAnswer student={found} view={view} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function StudentAnswer({ student, view }: { readonly student: Student; readonly view: StudentView }) {
  const copy = useCopy(studentPage);
  const list = useCopy(studentsPage);
  const { language } = useLanguage();
  const { enrollment, credential } = view;
  if (!enrollment) {
    return <Empty title={copy.noEnrollment} action={<Button component={Link} to={`${paths.students}?enroll=any`} size="sm">{list.enroll}</Button>}>{copy.noEnrollmentText}</Empty>;
  }
  const { hours, program, cohort } = enrollment;
  const clock = (minutes: number) => formatClock(minutes, language);
  const reasons = [
    ...(credential ? [student.name] : []), cohort?.name ?? program.name,
    ...(hours.neededMinutes > 0 ? [copy.hoursReason({ credited: clock(hours.creditedMinutes), needed: clock(hours.neededMinutes) })] : []),
    ...(hours.pendingMinutes > 0 ? [copy.waitingReason(clock(hours.pendingMinutes))] : []),
  ];
  const others = student.enrollments.length > 1 && (
    <SelectField
      aria-label={copy.enrollment} className={styles.pick} value={enrollment.id} onChange={(value) => view.set({ enrollment: value ?? '', credential: '' })}
      data={student.enrollments.map((one) => ({ value: one.id, label: one.cohort?.name ?? one.program.name }))}
    />
  );
  return (
    <>
      <Answer key={student.id} before={<span className={styles.deskOnly}><Initials name={student.name} size={40} /></span>} reason={reasons.join(' · ')} aside={others}>{credential?.says ?? student.name}</Answer>
      <HeldResults student={student} />
      <StudentTabs view={view} />
      <StudentPart student={student} enrollment={enrollment} view={view} />
    </>
  );
}
