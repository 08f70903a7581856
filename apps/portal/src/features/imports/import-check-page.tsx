import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ImportCheckDocument, type ImportCheckQuery } from '@practicum/contract/client';
import { importPages } from '@practicum/copy';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { formatCount, formatInstant } from '../../ui/format';
import { KpiStrip } from '../../ui/kpi-strip';
import { Page } from '../../ui/page';
import { Status } from '../../ui/status';
import { Steps } from '../../ui/steps';
import { FileCounts } from './file-counts';
import { ImportProblems } from './import-problems';
import { SettleImport } from './settle-import';
import { totalOf } from './total-of';
import styles from './imports.module.css';

type Run = NonNullable<ImportCheckQuery['importRun']>;
const AT_FIRST = 200;
const AT_MOST = 2000;

/** What would happen if the file came in, or what came of it. */
export function ImportCheckPage() {
  const copy = useCopy(importPages);
  const { id = '' } = useParams();
  const [firstProblems, askFor] = useState(AT_FIRST);
  const { data, previousData, error, refetch } = useQuery(ImportCheckDocument, { variables: { id, firstProblems } });
  const found = data ?? previousData;
  return (
    <Page crumbs={[{ label: copy.title, to: paths.imports }, { label: found?.importRun?.fileName ?? '' }]}>
      <QueryStates data={found} error={error} onRetry={() => void refetch()}>
        {({ importRun }) => (importRun ? <ImportCheck run={importRun} onAll={() => askFor(AT_MOST)} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function ImportCheck({ run, onAll }: { readonly run: Run; readonly onAll: () => void }) {
  const copy = useCopy(importPages);
  const { language } = useLanguage();
  const total = totalOf(run.files);
  const waits = run.status === 'checked';
  const steps = [copy.steps.file, copy.steps.check, copy.steps.done];
  const count = (value: number) => formatCount(value, language);
  const about = copy.runBy({ file: run.fileName, by: run.by ?? '', at: formatInstant(run.at, language) });
  return (
    <>
      <div className={styles.top}>
        <Steps label={copy.steps.label} steps={steps} current={run.status === 'imported' ? steps.length : 1} />
        {run.status !== 'imported' && <Status kind="done">{copy.nothingWritten}</Status>}
      </div>
      <Answer reason={about} aside={waits ? <SettleImport run={run} good={total.read - total.rejected} /> : <Button component={Link} to={paths.imports} variant="default" size="sm">{copy.next}</Button>}>
        <Verdict run={run} />
      </Answer>
      {total.read > 0 && (
        <KpiStrip
          boxed figures={[
            { value: count(total.read), label: copy.counts.read }, { value: count(total.created), label: copy.counts.created },
            { value: count(total.updated), label: run.status === 'imported' ? copy.counts.changed : copy.counts.updated },
            { value: count(total.unchanged), label: copy.counts.unchanged }, { value: count(total.rejected), label: copy.counts.rejected },
          ]}
        />
      )}
      {run.files.length > 1 && <FileCounts files={run.files} />}
      <ImportProblems run={run} onAll={onAll} />
      <p className={styles.foot}>{copy.reason}</p>
    </>
  );
}

function Verdict({ run: { status, files } }: { readonly run: Run }) {
  const copy = useCopy(importPages);
  const { read, rejected } = totalOf(files);
  const good = read - rejected;
  if (status === 'refused') return copy.refusedAnswer;
  if (status === 'cancelled') return copy.cancelledAnswer;
  if (status === 'imported') return copy.importedAnswer(good);
  return rejected === 0 ? copy.allGood(read) : copy.someGood({ good, rows: read, bad: rejected });
}
