import { useQuery } from '@apollo/client/react';
import { MyCoursesPageDocument, type MyCoursesPageQuery } from '@practicum/contract/client';
import { courseResultNames, myCoursesPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import type { Kind } from '../../ui/kinds';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';

type Enrollment = NonNullable<MyCoursesPageQuery['myPath']>['enrollment'];
type Result = Enrollment['courseResults'][number];

const kinds: Readonly<Record<string, Kind>> = { 'in-progress': 'waits', passed: 'done', failed: 'late', incomplete: 'short', withdrawn: 'waived' };

/** How each course of the program ended, and which have not begun. */
export function MyCoursesPage() {
  const copy = useCopy(myCoursesPage);
  const { data, error, refetch } = useQuery(MyCoursesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PhonePage title={copy.title} line={copy.title}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ myPath }) => <CoursesOf enrollment={myPath?.enrollment} />}</QueryStates>
    </PhonePage>
  );
}

interface Line { readonly id: string; readonly code: string; readonly title: string; readonly required: boolean; readonly result: Result | undefined }

function CoursesOf({ enrollment }: { readonly enrollment: Enrollment | undefined }) {
  const copy = useCopy(myCoursesPage);
  const lines = enrollment ? linesOf(enrollment) : [];
  if (!enrollment || lines.length === 0) return <Empty title={copy.none}>{copy.noneText}</Empty>;
  const passed = lines.filter(({ result }) => result?.result === 'passed').length;
  return (
    <>
      <Answer reason={enrollment.program.name}>{copy.answer({ passed, all: lines.length })}</Answer>
      <Rows label={copy.list}>{lines.map((line) => <CourseRow key={line.id} line={line} />)}</Rows>
    </>
  );
}

function CourseRow({ line: { code, title, required, result } }: { readonly line: Line }) {
  const copy = useCopy(myCoursesPage);
  const { language } = useLanguage();
  const standing = result
    ? <Status kind={kinds[result.result] ?? 'open'} quiet={result.result === 'passed'}>{[labelOf(courseResultNames, result.result, language), ...(result.attempt > 1 ? [copy.attempt(result.attempt)] : []), ...(result.completedOn ? [formatDay(result.completedOn, language, 'year')] : [])].join(' · ')}</Status>
    : <Status kind="open">{copy.notBegun}</Status>;
  return <Row title={`${code} ${title}`} detail={<>{standing}{!required && ` ${copy.optional}`}</>} end={result?.grade} />;
}

// Each course once, with its latest standing result; courses of the curriculum that nobody has posted for come last.
function linesOf({ courseResults, program }: Enrollment): readonly Line[] {
  const latest = new Map<string, Result>();
  for (const result of courseResults.filter(({ stands }) => stands)) {
    const known = latest.get(result.course.id);
    if (!known || known.attempt <= result.attempt) latest.set(result.course.id, result);
  }
  const edition = program.editions.toSorted((a, b) => b.effectiveOn.localeCompare(a.effectiveOn))[0];
  const optional = new Set(edition?.courses.filter(({ required }) => !required).map(({ course }) => course.id));
  const posted = [...latest.values()].map((result): Line => ({ ...result.course, required: !optional.has(result.course.id), result }));
  const open = (edition?.courses ?? []).filter(({ course }) => !latest.has(course.id)).map(({ course, required }): Line => ({ ...course, required, result: undefined }));
  return [...posted, ...open];
}
