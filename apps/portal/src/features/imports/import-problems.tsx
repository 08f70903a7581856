import { Button } from '@mantine/core';
import type { ImportCheckQuery } from '@practicum/contract/client';
import { importPages } from '@practicum/copy';
import { leavesRowOut } from '@practicum/domain';
import { IconDownload } from '@tabler/icons-react';
import { useCopy, useLanguage } from '../../app/language';
import { DataGrid } from '../../ui/data-grid';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatCount } from '../../ui/format';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { downloadProblems } from './download-problems';
import styles from './imports.module.css';

type Run = NonNullable<ImportCheckQuery['importRun']>;
type Problem = Run['problems'][number] & { readonly key: string };

/** What is wrong, row by row: what keeps rows out first, then what is only worth knowing. */
export function ImportProblems({ run, onAll }: { readonly run: Run; readonly onAll: () => void }) {
  const copy = useCopy(importPages);
  const { language } = useLanguage();
  if (run.problemCount === 0) return <Status kind="done" quiet>{copy.noProblems}</Status>;
  const problems = run.problems.map((problem, at) => ({ ...problem, key: String(at) }));
  const several = new Set(problems.map(({ file }) => file)).size > 1;
  const happens = (problem: Problem) => <WhatHappens problem={problem} refused={run.status === 'refused'} />;
  const columns: readonly GridColumn<Problem>[] = [
    { key: 'row', head: copy.row, cell: ({ row }) => (row > 0 ? formatCount(row, language) : '–'), sortBy: ({ row }) => row, width: 64 },
    ...(several ? [{ key: 'file', head: copy.file, cell: ({ file }: Problem) => file, sortBy: ({ file }: Problem) => file }] : []),
    { key: 'column', head: copy.column, cell: ({ column }) => (column ? <code className={styles.code}>{column}</code> : ''), sortBy: ({ column }) => column ?? '' },
    { key: 'says', head: copy.whatIsWrong, cell: ({ says }) => <span className={styles.says}>{says}</span> },
    { key: 'happens', head: copy.whatHappens, cell: happens, sortBy: ({ code }) => (leavesRowOut(code) ? 0 : 1) },
  ];
  const place = ({ file, row, column }: Problem) => [...(several ? [file] : []), ...(row > 0 ? [`${copy.row} ${formatCount(row, language)}`] : []), ...(column ? [column] : [])].join(' · ');
  return (
    <Section title={copy.problemCount(run.problemCount)}>
      <DataGrid
        name="import-problems" label={copy.problems} rows={problems} columns={columns} rowId={({ key }) => key} rowName={place}
        matches={(problem, text) => `${place(problem)} ${problem.says}`.toLowerCase().includes(text.toLowerCase())} filterLabel={copy.filterProblems}
        phoneRow={(problem) => <span className={styles.phoneLine}><strong>{place(problem) || problem.file}</strong><span>{problem.says}</span>{happens(problem)}</span>}
        filters={<Button variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={() => downloadProblems(run)}>{copy.problemsCsv}</Button>}
        footer={problems.length < run.problemCount && <div className={styles.more}><Button variant="default" onClick={onAll}>{copy.showAll(run.problemCount)}</Button></div>}
      />
    </Section>
  );
}

function WhatHappens({ problem: { code, row }, refused }: { readonly problem: Problem; readonly refused: boolean }) {
  const copy = useCopy(importPages);
  if (!leavesRowOut(code)) return <Status kind="late">{copy.comesIn}</Status>;
  return <Status kind="blocked">{refused || row === 0 ? copy.fileRefused : copy.leftOut}</Status>;
}
