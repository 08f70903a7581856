import { useQuery } from '@apollo/client/react';
import { StudentHoursDocument, StudentProceduresDocument, type ProcedureEntry_RowFragment } from '@practicum/contract/client';
import { procedureNames, procedureRoleNames, procedureStatusNames, procedureSubjectNames, proofPage, studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { procedureKind } from '../../field/standing';
import { formatCount, formatDay } from '../../ui/format';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { HoursTable } from './hours-table';
import type { Finding, StudentEnrollment } from './student-types';

const LOOKED_AT = 50;
const SHOWN = 8;
interface Behind { readonly studentId: string; readonly enrollment: StudentEnrollment; readonly finding: Finding }

/** The latest entries of the procedures that a requirement counts: those it counted, those that wait, and those that do not count. */
export function ProcedureLines({ studentId, enrollment, finding }: Behind) {
  const { data } = useQuery(StudentProceduresDocument, { variables: { studentId, first: LOOKED_AT } });
  const edges = data?.student?.enrollments.find(({ id }) => id === enrollment.id)?.procedureEntries.edges ?? [];
  const entries = edges.map(({ node }) => node).filter(({ procedure }) => finding.procedures.includes(procedure)).slice(0, SHOWN);
  return entries.length > 0 && <Rows>{entries.map((entry) => <ProcedureLine key={entry.id} entry={entry} counted={finding.evidence.includes(entry.id)} />)}</Rows>;
}

function ProcedureLine({ entry, counted }: { readonly entry: ProcedureEntry_RowFragment; readonly counted: boolean }) {
  const copy = useCopy(studentPage);
  const words = useCopy(proofPage);
  const { language } = useLanguage();
  const { clinicalDate, count, procedure, role, subject, unaided, successful, status, verifiedBy } = entry;
  const how = [labelOf(procedureRoleNames, role, language), labelOf(procedureSubjectNames, subject, language), ...(unaided ? [] : [copy.aided]), ...(successful ? [] : [copy.unsuccessful])];
  const passedOver = status === 'verified' && !counted;
  return (
    <Row
      title={`${formatCount(count, language)} × ${labelOf(procedureNames, procedure, language)}`} detail={[formatDay(clinicalDate, language, 'weekday'), ...how].join(' · ')}
      end={<Status kind={passedOver ? 'waived' : procedureKind(status)} quiet={counted}>{passedOver ? words.notCounted : [labelOf(procedureStatusNames, status, language), verifiedBy].filter(Boolean).join(' · ')}</Status>}
    />
  );
}

/** The latest credited hours. */
export function HourLines({ studentId, enrollment }: Behind) {
  const { data } = useQuery(StudentHoursDocument, { variables: { studentId, first: SHOWN, status: 'credited' } });
  const edges = data?.student?.enrollments.find(({ id }) => id === enrollment.id)?.timeEntries.edges ?? [];
  return edges.length > 0 && <HoursTable entries={edges.map(({ node }) => node)} />;
}
