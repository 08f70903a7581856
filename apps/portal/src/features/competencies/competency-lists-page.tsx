import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CompetencyListsPageDocument, type CompetencyList_ItemsFragment } from '@practicum/contract/client';
import { competencyListsPage } from '@practicum/copy';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { AddCompetency } from './add-competency';
import styles from './competencies.module.css';

/** The lists that students are checked off against, with what the school has added. */
export function CompetencyListsPage() {
  const copy = useCopy(competencyListsPage);
  const { data, error, refetch } = useQuery(CompetencyListsPageDocument);
  const [adding, setAdding] = useState<CompetencyList_ItemsFragment>();
  return (
    <Page crumbs={[{ label: copy.title }]}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={8}>
        {({ competencyLists }) => (
          <>
            <Answer reason={copy.reason(competencyLists.length)}>{copy.answer}</Answer>
            {competencyLists.map((list) => <List key={list.framework} list={list} onAdd={() => setAdding(list)} />)}
            {adding && <AddCompetency list={adding} onClose={() => setAdding(undefined)} />}
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function List({ list: { name, framework, source, whole, items, viewerCan }, onAdd }: { readonly list: CompetencyList_ItemsFragment; readonly onAdd: () => void }) {
  const copy = useCopy(competencyListsPage);
  const may = viewerCan.includes('competencies.manage');
  return (
    <section className={styles.list} aria-labelledby={`list-${framework}`}>
      <div className={styles.head}>
        <div>
          <h2 id={`list-${framework}`}>{name}</h2>
          <p className={styles.quiet}>{copy.count(items.length)} · <a href={source} target="_blank" rel="noreferrer">{copy.source}</a>{!whole && <> · {copy.notWhole}</>}</p>
        </div>
        <Refused reason={may ? undefined : copy.addNotYours}><Button variant="default" size="sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd} aria-label={`${copy.add}: ${name}`}>{copy.add}</Button></Refused>
      </div>
      <Rows label={name}>
        {items.map(({ code, text, own, reassessed }) => (
          <Row
            key={code} title={text} end={<span className={styles.code}>{code}</span>}
            detail={(own || reassessed) && <span className={styles.marks}>{own && <Status kind="person" quiet>{copy.own}</Status>}{reassessed && <Status kind="ends" quiet>{copy.reassessed}</Status>}</span>}
          />
        ))}
      </Rows>
    </section>
  );
}
