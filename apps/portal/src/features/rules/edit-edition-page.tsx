import { useQuery } from '@apollo/client/react';
import { RuleEditionPageDocument, type Rules_EditionFragment } from '@practicum/contract/client';
import { editEditionPage, rulesPage } from '@practicum/copy';
import { Link, useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { EditDraft } from './edit-draft';

/** A draft of the school's own, to change until it is confirmed. */
export function EditEditionPage() {
  const copy = useCopy(editEditionPage);
  const list = useCopy(rulesPage);
  const { credential = '', edition = '' } = useParams();
  const { data, error, refetch } = useQuery(RuleEditionPageDocument, { variables: { credential, edition } });
  return (
    <Page crumbs={[{ label: list.title, to: paths.rules }, { label: `${credential} ${edition}`, to: paths.edition(credential, edition) }, { label: copy.title }]}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={10}>
        {({ ruleEdition }) => (ruleEdition ? <Draft edition={ruleEdition} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function Draft({ edition }: { readonly edition: Rules_EditionFragment }) {
  const copy = useCopy(editEditionPage);
  const may = useMayEver('editions.confirm');
  if (may && edition.own && !edition.confirmed) return <EditDraft key={`${edition.credential} ${edition.edition}`} edition={edition} />;
  return <Empty title={copy.notDraft} link={<Link to={paths.edition(edition.credential, edition.edition)}>{copy.leave}</Link>}>{copy.notDraftText}</Empty>;
}
