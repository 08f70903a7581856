import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { RulesPageDocument, type Edition_CredentialFragment } from '@practicum/contract/client';
import { rulesPage } from '@practicum/copy';
import { useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { SearchBox } from '../../ui/search-box';
import { Empty } from '../../ui/states';
import { CredentialList } from './credential-list';
import styles from './rules.module.css';
import { WriteOwn } from './write-own';

type Rules = Edition_CredentialFragment;

/** Which rules are there, and which of them does the school stand by? */
export function RulesPage() {
  const copy = useCopy(rulesPage);
  const { data, error, refetch } = useQuery(RulesPageDocument);
  const [writing, write] = useDisclosure();
  const may = useMayEver('editions.confirm');
  const button = <Refused reason={may ? undefined : copy.notYours}><Button onClick={write.open}>{copy.write}</Button></Refused>;
  return (
    <Page crumbs={[{ label: copy.title }]} actions={data && button}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={8}>
        {({ credentials }) => (credentials.length > 0 ? <Library rules={credentials} /> : <Empty title={copy.none} columns={[copy.credential, copy.confirmed]}>{copy.noneText}</Empty>)}
      </QueryStates>
      <WriteOwn opened={writing} onClose={write.close} />
    </Page>
  );
}

function Library({ rules }: { readonly rules: readonly Rules[] }) {
  const copy = useCopy(rulesPage);
  const [address, setAddress] = useSearchParams();
  const search = address.get('search') ?? '';
  const prepared = rules.filter(({ preparedFor }) => preparedFor);
  const found = rules.filter(({ credential, name, body }) => `${credential} ${name} ${body}`.toLowerCase().includes(search.toLowerCase()));
  const seek = (text: string) => setAddress(text ? { search: text } : {}, { replace: true, preventScrollReset: true });
  return (
    <>
      <Answer reason={copy.reason}>{copy.answer({ confirmed: prepared.filter(({ confirmed }) => confirmed).length, all: prepared.length })}</Answer>
      <div className={styles.tools}><SearchBox label={copy.search} value={search} onSearch={seek} /></div>
      {found.length === 0 && <p className={styles.quiet} role="status">{copy.nothing(search)}</p>}
      <div className={styles.parts}>
        <CredentialList title={copy.prepared} rules={found.filter(({ preparedFor }) => preparedFor)} />
        <CredentialList title={copy.own} rules={found.filter(({ preparedFor, own }) => own && !preparedFor)} />
        <CredentialList title={copy.others} rules={found.filter(({ preparedFor, own }) => !own && !preparedFor)} />
      </div>
    </>
  );
}
