import { courseResultNames, eligibilityCopy, studentPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { Row, Rows } from '../../ui/rows';
import { formatDay } from '../../ui/format';
import { DecideRequirement } from './decide-requirement';
import { isSection } from './fact-keys';
import type { Eligibility, Finding, PartProps, Student, StudentEnrollment } from './student-types';
import styles from './students.module.css';
import { useFactSays } from './use-fact-says';

interface Line { readonly id: string; readonly title: string; readonly detail?: string }

/** What stands behind the selected requirement: its sentence, the facts that were counted, the source, a person's decision. */
export function EvidencePanel({ finding, route, credential, student, enrollment, view }: PartProps & {
  readonly finding: Finding;
  readonly route: Eligibility['routes'][number];
  readonly credential: string;
}) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const say = useFactSays();
  const facts = student.facts.map((fact): Line => ({ id: fact.id, title: say(fact), ...(isSection(fact.section) ? { detail: eligibilityCopy[language].sections[fact.section] } : {}) }));
  const known = [...facts, ...courseLines(enrollment, (word) => labelOf(courseResultNames, word, language), (day) => formatDay(day, language, 'year')), ...enrollmentLines(student)];
  const shown = known.filter(({ id }) => finding.evidence.includes(id));
  const others = finding.evidence.length - shown.length;
  const log = finding.kind === 'procedureCount' ? { tab: 'procedures', words: copy.openProcedures } : { tab: 'hours', words: copy.openHours };
  const { decision } = finding;
  return (
    <section className={styles.evidence} aria-live="polite">
      <h2>{finding.label}<small>{copy.selected}</small></h2>
      <p>{finding.says}</p>
      {(shown.length > 0 || others > 0) && (
        <Rows>
          {shown.map(({ id, title, detail }) => <Row key={id} title={title} detail={detail} />)}
          {others > 0 && <Row title={shown.length > 0 ? copy.otherEvidence(others) : copy.pieces(others)} end={<Link to={view.to({ tab: log.tab })}>{log.words}</Link>} />}
        </Rows>
      )}
      {decision && <p>{copy.decisionBy(decision)}</p>}
      {finding.source && <p>{copy.columns.source}: {finding.source}</p>}
      {finding.status === 'needs-person' && (
        <DecideRequirement enrollmentId={enrollment.id} credential={credential} route={route.route} path={finding.path} label={finding.label} may={student.viewerCan.includes('record.decide')} />
      )}
    </section>
  );
}

function courseLines({ courseResults }: StudentEnrollment, word: (result: string) => string, day: (date: string) => string): readonly Line[] {
  return courseResults.map(({ id, course, result, completedOn }) => ({ id, title: `${course.code} ${course.title}`, detail: [word(result), ...(completedOn ? [day(completedOn)] : [])].join(' · ') }));
}

const enrollmentLines = ({ enrollments }: Student): readonly Line[] => enrollments.map(({ id, program, cohort }) => ({ id, title: program.name, ...(cohort ? { detail: cohort.name } : {}) }));
