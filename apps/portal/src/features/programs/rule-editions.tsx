import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ConfirmEditionDocument, type Edition_CredentialFragment } from '@practicum/contract/client';
import { portalCopy, ruleEditions } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useMayEver } from '../../app/viewer';
import { formatDay } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { Card, Section } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import styles from './programs.module.css';

type Rules = Edition_CredentialFragment;

/** The exams that the school's programs lead to, not confirmed first; the others on request. */
export function RuleEditions({ rules, wanted }: { readonly rules: readonly Rules[]; readonly wanted: ReadonlySet<string> }) {
  const copy = useCopy(ruleEditions);
  const [all, showAll] = useState(false);
  const own = rules.filter(({ credential }) => wanted.has(credential));
  const others = rules.filter(({ credential }) => !wanted.has(credential));
  const shown = [...own].sort((one, other) => Number(one.confirmed) - Number(other.confirmed));
  return (
    <Section title={copy.title}>
      <p className={styles.note}>{copy.note}</p>
      {(shown.length > 0 || all) && <Card><ul className={styles.rules}>{[...shown, ...(all ? others : [])].map((one) => <RuleEdition key={one.credential} rules={one} />)}</ul></Card>}
      {!all && others.length > 0 && <Button variant="default" className={styles.more} onClick={() => showAll(true)}>{copy.others(others.length)}</Button>}
    </Section>
  );
}

function RuleEdition({ rules: { credential, name, body, edition, effectiveOn, source, confirmed, confirmedBy, confirmedAt } }: { readonly rules: Rules }) {
  const copy = useCopy(ruleEditions);
  const { language } = useLanguage();
  const from = effectiveOn ? formatDay(effectiveOn, language, 'year') : undefined;
  const by = confirmedBy && confirmedAt ? copy.confirmedBy({ by: confirmedBy, day: formatDay(confirmedAt.slice(0, 10), language, 'year') }) : copy.confirmed;
  return (
    <li>
      <div><strong>{credential} · {name}</strong><small>{body} · {copy.edition({ edition, day: from })} · <Source source={source} label={copy.source} /></small></div>
      <span data-end>
        {confirmed ? <Status kind="done" quiet>{by}</Status> : <><Status kind="person">{copy.notConfirmed}</Status><Confirm credential={credential} edition={edition} /></>}
      </span>
    </li>
  );
}

function Source({ source, label }: { readonly source: string | null | undefined; readonly label: string }) {
  if (!source) return null;
  const address = /https:\/\/\S+/.exec(source)?.[0];
  return address ? <a href={address} target="_blank" rel="noreferrer">{label}</a> : <>{source}</>;
}

function Confirm({ credential, edition }: { readonly credential: string; readonly edition: string }) {
  const copy = useCopy(ruleEditions);
  const failed = useCopy(portalCopy).failed;
  const may = useMayEver('editions.confirm');
  const tell = useNote();
  const [confirm, { loading }] = useMutation(ConfirmEditionDocument);
  const [said, say] = useState<string>();
  const act = async () => {
    const answer = (await confirm({ variables: { input: { credential, edition } } }).catch(() => undefined))?.data?.confirmEdition;
    if (answer?.__typename === 'EditionConfirmed') tell({ say: copy.done({ credential, edition }) });
    else say(answer?.refusals.map(({ message }) => message).join(' ') ?? failed.partly);
  };
  return (
    <>
      {said && <Status kind="blocked" wrap>{said}</Status>}
      <Refused reason={may ? undefined : copy.notYours}><Button variant="default" loading={loading} aria-label={copy.confirmOf(credential)} onClick={() => void act()}>{copy.confirm}</Button></Refused>
    </>
  );
}
