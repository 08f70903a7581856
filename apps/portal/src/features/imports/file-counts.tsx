import type { ImportCheckQuery } from '@practicum/contract/client';
import { importPages } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { formatCount } from '../../ui/format';
import { Card, Section } from '../../ui/surface';
import styles from './imports.module.css';

type File = NonNullable<ImportCheckQuery['importRun']>['files'][number];
const counts = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const;

/** What each file of a bundle held. */
export function FileCounts({ files }: { readonly files: readonly File[] }) {
  const copy = useCopy(importPages);
  const { language } = useLanguage();
  return (
    <Section title={copy.files}>
      <Card>
        <div className={styles.scroll} role="region" tabIndex={0} aria-label={copy.files}>
          <table className={styles.files} aria-label={copy.files}>
            <thead><tr><th scope="col">{copy.file}</th>{counts.map((name) => <th key={name} scope="col">{copy.counts[name]}</th>)}</tr></thead>
            <tbody>{files.map((file) => <tr key={file.file}><th scope="row">{file.file}</th>{counts.map((name) => <td key={name} className="num">{formatCount(file[name], language)}</td>)}</tr>)}</tbody>
          </table>
        </div>
      </Card>
    </Section>
  );
}
