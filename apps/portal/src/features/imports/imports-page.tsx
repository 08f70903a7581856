import { useQuery } from '@apollo/client/react';
import { ImportRunsDocument, type ImportRunsQuery } from '@practicum/contract/client';
import { importKindNames, importPages, importStatusNames } from '@practicum/copy';
import type { ImportStatus } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { Answer } from '../../ui/answer';
import { formatInstant } from '../../ui/format';
import type { Kind } from '../../ui/kinds';
import { Page } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Card, Section } from '../../ui/surface';
import { totalOf } from './total-of';
import { UploadForm } from './upload-form';
import styles from './imports.module.css';

const kinds: Readonly<Record<ImportStatus, Kind>> = { checked: 'waits', imported: 'done', refused: 'blocked', cancelled: 'waived' };

/** Bringing a file in, and what was brought in before. */
export function ImportsPage() {
  const copy = useCopy(importPages);
  const { data, error, refetch } = useQuery(ImportRunsDocument);
  return (
    <Page crumbs={[{ label: copy.title }]}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ importRuns }) => (
          <>
            <Answer reason={copy.reason}>{copy.answer}</Answer>
            <div className={styles.parts}><UploadForm /><Section title={copy.history}><History runs={importRuns} /></Section></div>
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function History({ runs }: { readonly runs: ImportRunsQuery['importRuns'] }) {
  const copy = useCopy(importPages);
  const { language } = useLanguage();
  if (runs.length === 0) return <Card padded>{copy.noHistory}</Card>;
  return (
    <Rows label={copy.history}>
      {runs.map(({ id, kind, fileName, status, files, problemCount, by, at }) => {
        const about = copy.runDetail({ kind: labelOf(importKindNames, kind, language), rows: totalOf(files).read, problems: problemCount });
        const mark = (kinds as Readonly<Record<string, Kind>>)[status] ?? 'open';
        return (
          <Row
            key={id} to={paths.importRun(id)} title={fileName} detail={[about, by, formatInstant(at, language)].filter(Boolean).join(' · ')}
            end={<Status kind={mark} quiet={status !== 'checked'}>{labelOf(importStatusNames, status, language)}</Status>}
          />
        );
      })}
    </Rows>
  );
}
