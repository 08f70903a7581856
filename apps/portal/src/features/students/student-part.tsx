import { CertificatesPart } from './parts/certificates-part';
import { CompetenciesPart } from './parts/competencies-part';
import { CoursesPart } from './parts/courses-part';
import { EligibilityPart } from './parts/eligibility-part';
import { HistoryPart } from './parts/history-part';
import { HoursPart } from './parts/hours-part';
import { PlacementsPart } from './parts/placements-part';
import { ProceduresPart } from './parts/procedures-part';
import { RecordPart } from './parts/record-part';
import type { PartProps } from './student-types';
import type { StudentTab } from './use-student-view';

const parts: Readonly<Record<StudentTab, (props: PartProps) => React.JSX.Element>> = {
  eligibility: EligibilityPart, hours: HoursPart, procedures: ProceduresPart, competencies: CompetenciesPart, courses: CoursesPart, record: RecordPart, placements: PlacementsPart,
  certificates: CertificatesPart, history: HistoryPart,
};

/** The part of the page that the address names. */
export function StudentPart(props: PartProps) {
  const Part = parts[props.view.tab];
  return <Part key={props.enrollment.id} {...props} />;
}
