import { useQuery } from '@apollo/client/react';
import { RuleEditionPageDocument, type Rules_EditionFragment } from '@practicum/contract/client';
import { editionPage, rulesPage } from '@practicum/copy';
import { parseEdition } from '@practicum/domain';
import { useNavigate, useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { SelectField } from '../../ui/fields';
import { Page } from '../../ui/page';
import { EditionActions } from './edition-actions';
import { EditionFacts } from './edition-facts';
import { RouteRules } from './route-rules';
import styles from './rules.module.css';

/** What does the credential ask for, by which source, and does the school stand by it? */
export function EditionPage() {
  const list = useCopy(rulesPage);
  const { credential = '', edition } = useParams();
  const { data, previousData, error, refetch } = useQuery(RuleEditionPageDocument, { variables: { credential, edition: edition ?? null } });
  const shown = data ?? previousData;
  const found = shown?.ruleEdition;
  return (
    <Page
      crumbs={[{ label: list.title, to: paths.rules }, { label: credential }]} beside={found && <EditionSwitch edition={found} />}
      actions={found && <EditionActions edition={found} />} rail={found && <EditionFacts edition={found} />}
    >
      <QueryStates data={shown} error={error} onRetry={() => void refetch()} rows={10}>
        {({ ruleEdition }) => (ruleEdition ? <EditionRules edition={ruleEdition} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function EditionSwitch({ edition: { credential, edition, editions } }: { readonly edition: Rules_EditionFragment }) {
  const copy = useCopy(editionPage);
  const navigate = useNavigate();
  if (editions.length < 2) return null;
  return (
    <SelectField
      aria-label={copy.edition} className={styles.switch} size="xs" allowDeselect={false} value={edition} data={editions.map((code) => ({ value: code, label: `${copy.edition} ${code}` }))}
      onChange={(code) => void (code && navigate(paths.edition(credential, code)))}
    />
  );
}

function EditionRules({ edition }: { readonly edition: Rules_EditionFragment }) {
  const copy = useCopy(editionPage);
  const { credential, own, confirmed, fromCredential, fromEdition } = edition;
  const parsed = parseEdition(edition.rules);
  const copied = fromCredential && fromEdition ? ` ${copy.ownDraftOf({ credential: fromCredential, edition: fromEdition })}` : '';
  const reason = confirmed ? copy.standsBy : own ? copy.ownDraft : copy.notYet;
  if (!parsed.ok) return <NotFound />;
  const { routes } = parsed.value;
  return (
    <>
      <Answer reason={`${reason}${copied}`}>{copy.answer({ credential, confirmed })}</Answer>
      <h2 className={styles.heading}>{copy.routes(routes.length)}</h2>
      <div className={styles.routes}>{routes.map((route) => <RouteRules key={route.code} route={route} />)}</div>
    </>
  );
}
