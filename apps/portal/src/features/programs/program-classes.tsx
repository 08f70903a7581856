import { useQuery } from '@apollo/client/react';
import { ClassesDocument, SchoolYearDocument, type SchoolYearQuery } from '@practicum/contract/client';
import { programPages } from '@practicum/copy';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { todayHere } from '../../field/today';
import { SelectField } from '../../ui/fields';
import { Row, Rows } from '../../ui/rows';
import { Waiting } from '../../ui/states';
import { Card } from '../../ui/surface';
import styles from './programs.module.css';

type Term = SchoolYearQuery['terms'][number];
const CLASSES_AT_ONCE = 100;

/** The classes of a term that teach courses of this program. */
export function ProgramClasses({ courseIds }: { readonly courseIds: ReadonlySet<string> }) {
  const copy = useCopy(programPages);
  const { data: year } = useQuery(SchoolYearDocument);
  const [chosen, choose] = useState<string | null>(null);
  const terms = year?.terms ?? [];
  const term = terms.find(({ id }) => id === chosen) ?? current(terms);
  if (!year) return null;
  return (
    <section aria-label={copy.classes}>
      <div className={styles.tools}>
        <h2>{copy.classes}</h2>
        {term && <SelectField aria-label={copy.term} size="xs" allowDeselect={false} data={terms.map(({ id, name }) => ({ value: id, label: name }))} value={term.id} onChange={choose} />}
      </div>
      {term ? <TermClasses termId={term.id} courseIds={courseIds} /> : <Card padded>{copy.noTerms}</Card>}
    </section>
  );
}

function TermClasses({ termId, courseIds }: { readonly termId: string; readonly courseIds: ReadonlySet<string> }) {
  const copy = useCopy(programPages);
  const { data } = useQuery(ClassesDocument, { variables: { termId, first: CLASSES_AT_ONCE } });
  if (!data) return <Waiting label={copy.waiting} />;
  const classes = data.classes.edges.map(({ node }) => node).filter(({ course }) => courseIds.has(course.id));
  if (classes.length === 0) return <Card padded>{copy.noClasses}</Card>;
  return (
    <Rows label={copy.classes}>
      {classes.map(({ id, title, course, campus, studentCount }) => (
        <Row key={id} title={title} detail={[course.code, course.title, ...(campus ? [campus.name] : [])].join(' · ')} end={copy.studentCount(studentCount)} />
      ))}
    </Rows>
  );
}

/** The term that holds today, else the latest. */
function current(terms: readonly Term[]): Term | undefined {
  const today = todayHere();
  return terms.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? [...terms].sort((one, other) => one.startsOn.localeCompare(other.startsOn)).at(-1);
}
