import { useQuery } from '@apollo/client/react';
import { EditionChangePageDocument, type EditionChangePageQuery } from '@practicum/contract/client';
import { editionChangePage, rulesPage } from '@practicum/copy';
import { Link, useParams, useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { SelectField } from '../../ui/fields';
import { formatCount, formatDay } from '../../ui/format';
import { KpiStrip } from '../../ui/kpi-strip';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { changeCounts } from './change-counts';
import { ChangedStudents } from './changed-students';
import styles from './rules.module.css';

type Change = NonNullable<EditionChangePageQuery['editionChange']>;

/** Who would stand otherwise by this edition, before it applies to anybody? */
export function EditionChangePage() {
  const copy = useCopy(editionChangePage);
  const list = useCopy(rulesPage);
  const { credential = '', edition = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const cohortId = address.get('cohort');
  const { data, previousData, error, refetch } = useQuery(EditionChangePageDocument, { variables: { credential, edition, cohortId } });
  const shown = data ?? previousData;
  const compared = shown?.editionChange?.comparedWith ?? credential;
  const cohorts = (shown?.cohorts ?? []).filter(({ program }) => program.credentials.includes(compared));
  const choose = (
    <SelectField
      aria-label={copy.cohort} className={styles.cohort} searchable allowDeselect={false} value={cohortId ?? ''} onChange={(id) => setAddress(id ? { cohort: id } : {}, { replace: true })}
      data={[{ value: '', label: copy.allCohorts }, ...cohorts.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
  return (
    <Page crumbs={[{ label: list.title, to: paths.rules }, { label: `${credential} ${edition}`, to: paths.edition(credential, edition) }, { label: copy.title }]} actions={cohorts.length > 1 && choose}>
      <QueryStates data={shown} error={error} onRetry={() => void refetch()} rows={10}>
        {({ editionChange }) => (editionChange ? <Changes change={editionChange} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function Changes({ change }: { readonly change: Change }) {
  const copy = useCopy(editionChangePage);
  const { language } = useLanguage();
  const { credential, comparedWith, from, to, on, students, unchangedCount } = change;
  if (students.length + unchangedCount === 0) {
    return <Empty title={copy.nobody} columns={[copy.student, copy.now, copy.then]} link={<Link to={paths.programs}>{copy.toPrograms}</Link>}>{copy.nobodyText(credential)}</Empty>;
  }
  const now = copy.rules({ credential: comparedWith, edition: from ?? undefined });
  const counts = changeCounts(change);
  const figures = (['worse', 'better', 'figures', 'added', 'unchanged', 'certified'] as const).filter((key) => counts[key] > 0 || key === 'unchanged');
  return (
    <>
      <Answer reason={copy.compared({ from: now, to: copy.rules({ credential, edition: to }), day: formatDay(on, language, 'year') })}>{copy.answer(students.length)}</Answer>
      <KpiStrip figures={figures.map((key) => ({ label: key === 'certified' ? copy.certifiedCount : copy[key], value: formatCount(counts[key], language) }))} />
      <ChangedStudents key={`${credential} ${to}`} change={change} />
    </>
  );
}
