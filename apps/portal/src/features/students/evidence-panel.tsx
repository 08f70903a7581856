import { courseResultNames, eligibilityCopy, proofPage, studentPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { RuleNotes } from '../../field/rule-marks';
import { SourceText } from '../../field/source-text';
import { Row, Rows } from '../../ui/rows';
import { formatDay } from '../../ui/format';
import { DecideRequirement } from './decide-requirement';
import { HourLines, ProcedureLines } from './evidence-lines';
import { isSection } from './fact-keys';
import type { Eligibility, Finding, PartProps, Student, StudentEnrollment } from './student-types';
import styles from './students.module.css';
import { evidenceTab, useClosingStep, type StepToTake } from './use-closing-step';
import { useFactSays } from './use-fact-says';

interface Line { readonly id: string; readonly title: string; readonly detail?: string }

/** What stands behind the selected requirement: its sentence, the facts that were counted, the source, a person's decision. */
export function EvidencePanel({ finding, route, credential, student, enrollment, view }: PartProps & {
  readonly finding: Finding;
  readonly route: Eligibility['routes'][number];
  readonly credential: string;
}) {
  const copy = useCopy(studentPage);
  const words = useCopy(proofPage);
  const { language } = useLanguage();
  const say = useFactSays();
  const facts = student.facts.map((fact): Line => ({ id: fact.id, title: say(fact), ...(isSection(fact.section) ? { detail: eligibilityCopy[language].sections[fact.section] } : {}) }));
  const known = [...facts, ...courseLines(enrollment, (word) => labelOf(courseResultNames, word, language), (day) => formatDay(day, language, 'year')), ...enrollmentLines(student)];
  const shown = known.filter(({ id }) => finding.evidence.includes(id));
  const others = finding.evidence.length - shown.length;
  const tab = evidenceTab(finding);
  const step = useClosingStep(enrollment, view)(finding);
  const behind = { studentId: student.id, enrollment, finding };
  const opens: Readonly<Record<string, string>> = { hours: copy.openHours, procedures: copy.openProcedures, courses: words.seeCourses, record: words.seeFacts };
  const { decision } = finding;
  return (
    <section className={styles.evidence} aria-live="polite">
      <div className={styles.evidenceHead}>
        <h2>{finding.label}<small>{copy.selected}</small></h2>
        {tab && opens[tab] && <Link to={view.to({ tab })}>{opens[tab]}</Link>}
      </div>
      <p>{finding.says}</p>
      {step && <p>{words.next}: <Step step={step} /></p>}
      {shown.length > 0 && <Rows>{shown.map(({ id, title, detail }) => <Row key={id} title={title} detail={detail} />)}</Rows>}
      {tab === 'procedures' && <ProcedureLines {...behind} />}
      {tab === 'hours' && others > 0 && <HourLines {...behind} />}
      {decision && <p>{copy.decisionBy(decision)}</p>}
      <div className={styles.notes}>
        <RuleNotes {...finding} />
        {finding.source && <p>{copy.columns.source}: <SourceText source={finding.source} />{finding.sourceDate && ` (${finding.sourceDate})`}</p>}
      </div>
      {finding.status === 'needs-person' && (
        <DecideRequirement enrollmentId={enrollment.id} credential={credential} route={route.route} path={finding.path} label={finding.label} may={student.viewerCan.includes('record.decide')} />
      )}
    </section>
  );
}

function Step({ step: { label, to, href } }: { readonly step: StepToTake }) {
  if (to) return <Link to={to}>{label}</Link>;
  return href ? <a href={href} target="_blank" rel="noreferrer">{label}</a> : label;
}

function courseLines({ courseResults }: StudentEnrollment, word: (result: string) => string, day: (date: string) => string): readonly Line[] {
  return courseResults.map(({ id, course, result, completedOn }) => ({ id, title: `${course.code} ${course.title}`, detail: [word(result), ...(completedOn ? [day(completedOn)] : [])].join(' · ') }));
}

const enrollmentLines = ({ enrollments }: Student): readonly Line[] => enrollments.map(({ id, program, cohort }) => ({ id, title: program.name, ...(cohort ? { detail: cohort.name } : {}) }));
