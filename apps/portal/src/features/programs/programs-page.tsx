import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ProgramsDocument, RuleEditionsDocument, type ProgramsQuery, type RuleEditionsQuery } from '@practicum/contract/client';
import { programAwardNames, programFieldNames, programPages } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { Answer } from '../../ui/answer';
import { DataGrid } from '../../ui/data-grid';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatCount } from '../../ui/format';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Empty } from '../../ui/states';
import { AddProgram } from './add-program';
import styles from './programs.module.css';
import { RuleEditions } from './rule-editions';

type Program = ProgramsQuery['programs'][number];
type Rules = RuleEditionsQuery['credentials'];

/** Every program, and the exam rules that wait to be confirmed. */
export function ProgramsPage() {
  const copy = useCopy(programPages);
  const { data, error, refetch } = useQuery(ProgramsDocument);
  const { data: editions } = useQuery(RuleEditionsDocument);
  const [adding, add] = useDisclosure();
  const mayAdd = useMayEver('programs.manage');
  const button = <Refused reason={mayAdd ? undefined : copy.notYours}><Button onClick={add.open}>{copy.add}</Button></Refused>;
  return (
    <Page crumbs={[{ label: copy.title }]} actions={data && data.programs.length > 0 && button}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ programs }) => (programs.length > 0
          ? <ProgramList programs={programs} rules={editions?.credentials} />
          : <Empty title={copy.none} columns={[copy.name, copy.students, copy.cohorts]} action={button}>{copy.noneText}</Empty>)}
      </QueryStates>
      <AddProgram opened={adding} onClose={add.close} credentials={editions?.credentials ?? []} />
    </Page>
  );
}

function ProgramList({ programs, rules }: { readonly programs: readonly Program[]; readonly rules: Rules | undefined }) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  const students = programs.reduce((sum, { enrolledCount }) => sum + enrolledCount, 0);
  const wanted = new Set(programs.flatMap(({ credentials }) => credentials));
  const toConfirm = (rules ?? []).filter(({ credential, confirmed }) => wanted.has(credential) && !confirmed).length;
  const columns: readonly GridColumn<Program>[] = [
    { key: 'name', head: copy.name, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: 'code', head: copy.code, cell: ({ code }) => code, sortBy: ({ code }) => code },
    { key: 'field', head: copy.field, cell: ({ field }) => labelOf(programFieldNames, field, language), hidden: true },
    { key: 'award', head: copy.award, cell: ({ award }) => labelOf(programAwardNames, award, language) },
    { key: 'students', head: copy.students, align: 'end', cell: ({ enrolledCount }) => formatCount(enrolledCount, language), sortBy: ({ enrolledCount }) => enrolledCount },
    { key: 'cohorts', head: copy.cohorts, align: 'end', cell: ({ cohorts }) => formatCount(cohorts.length, language), sortBy: ({ cohorts }) => cohorts.length },
    { key: 'credentials', head: copy.credentials, cell: ({ credentials }) => credentials.join(', ') },
  ];
  const reason = rules && (toConfirm > 0 ? copy.toConfirm(toConfirm) : copy.allConfirmed);
  return (
    <>
      <Answer reason={reason}>{copy.answer({ programs: programs.length, students })}</Answer>
      <DataGrid
        name="programs" label={copy.title} rows={programs} columns={columns} rowId={({ id }) => id} rowName={({ name }) => name} rowTo={({ id }) => paths.program(id)}
        matches={({ name, code }, text) => `${name} ${code}`.toLowerCase().includes(text.toLowerCase())} filterLabel={copy.filter}
        phoneRow={({ name, enrolledCount, credentials }) => <PhoneLine name={name} detail={[copy.studentCount(enrolledCount), ...credentials].join(' · ')} />}
      />
      {rules && <div className={styles.part}><RuleEditions rules={rules} wanted={wanted} /></div>}
    </>
  );
}

function PhoneLine({ name, detail }: { readonly name: string; readonly detail: string }) {
  return <span className={styles.phoneLine}><strong>{name}</strong><small>{detail}</small></span>;
}
