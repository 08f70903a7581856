import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ProgramPageDocument, RuleEditionsDocument, type ProgramPageQuery } from '@practicum/contract/client';
import { programAwardNames, programFieldNames, programPages } from '@practicum/copy';
import { useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Row, Rows } from '../../ui/rows';
import { Card, Section } from '../../ui/surface';
import { AddCohort } from './add-cohort';
import { ProgramClasses } from './program-classes';
import { ProgramCurriculum } from './program-curriculum';
import { ProgramRecognition } from './program-recognition';
import styles from './programs.module.css';
import { RuleEditions } from './rule-editions';

type Program = NonNullable<ProgramPageQuery['program']>;

/** One program: what it asks for, who is in it, and the exams that it leads to. */
export function ProgramPage() {
  const copy = useCopy(programPages);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProgramPageDocument, { variables: { id } });
  const [adding, add] = useDisclosure();
  const mayAdd = useMayEver('programs.manage');
  const program = data?.program;
  const button = <Refused reason={mayAdd ? undefined : copy.notYours}><Button onClick={add.open}>{copy.addCohort}</Button></Refused>;
  return (
    <Page crumbs={[{ label: copy.title, to: paths.programs }, { label: program?.name ?? '' }]} actions={program && button} rail={program && <Cohorts program={program} />}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ program: found }) => (found ? <ProgramAnswer program={found} /> : <NotFound />)}
      </QueryStates>
      {program && <AddCohort programId={program.id} opened={adding} onClose={add.close} />}
    </Page>
  );
}

function ProgramAnswer({ program }: { readonly program: Program }) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  const { data } = useQuery(RuleEditionsDocument, { skip: program.credentials.length === 0 });
  const about = [program.code, labelOf(programFieldNames, program.field, language), labelOf(programAwardNames, program.award, language)].join(' · ');
  const wanted = new Set(program.credentials);
  const rules = (data?.credentials ?? []).filter(({ credential }) => wanted.has(credential));
  const courses = new Set(program.editions.flatMap((edition) => edition.courses.map(({ course }) => course.id)));
  return (
    <>
      <Answer reason={about}>{copy.programAnswer({ name: program.name, count: program.enrolledCount })}</Answer>
      <div className={styles.parts}>
        <ProgramRecognition program={program} />
        <ProgramCurriculum editions={program.editions} />
        <ProgramClasses courseIds={courses} />
        {rules.length > 0 && <RuleEditions rules={rules} wanted={wanted} />}
      </div>
    </>
  );
}

function Cohorts({ program: { cohorts } }: { readonly program: Program }) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  if (cohorts.length === 0) return <Section title={copy.cohorts}><Card padded>{copy.noCohorts}</Card></Section>;
  return (
    <Section title={copy.cohorts}>
      <Rows label={copy.cohorts}>
        {cohorts.map(({ id, name, startsOn, expectedCompletionOn, studentCount }) => {
          const to = expectedCompletionOn ? formatDay(expectedCompletionOn, language, 'year') : undefined;
          const detail = `${copy.cohortDates({ from: formatDay(startsOn, language, 'year'), to })} · ${copy.studentCount(studentCount)}`;
          return <Row key={id} title={name} detail={detail} to={paths.cohort(id)} />;
        })}
      </Rows>
    </Section>
  );
}
