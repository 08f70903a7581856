import { Button } from '@mantine/core';
import type { Edition_CredentialFragment } from '@practicum/contract/client';
import { ruleEditions } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { ConfirmEdition } from '../../field/confirm-edition';
import { formatDay } from '../../ui/format';
import { Status } from '../../ui/status';
import { Card, Section } from '../../ui/surface';
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

function RuleEdition({ rules }: { readonly rules: Rules }) {
  const copy = useCopy(ruleEditions);
  const { language } = useLanguage();
  const { credential, name, body, edition, effectiveOn, confirmed, confirmedBy, confirmedAt } = rules;
  const from = effectiveOn ? formatDay(effectiveOn, language, 'year') : undefined;
  const by = confirmedBy && confirmedAt ? copy.confirmedBy({ by: confirmedBy, day: formatDay(confirmedAt.slice(0, 10), language, 'year') }) : copy.confirmed;
  return (
    <li>
      <div><strong>{credential} · {name}</strong><small>{body} · {copy.edition({ edition, day: from })} · <Link to={paths.edition(credential, edition)} aria-label={copy.readOf(credential)}>{copy.read}</Link></small></div>
      <span data-end>{confirmed ? <Status kind="done" quiet>{by}</Status> : <><Status kind="person">{copy.notConfirmed}</Status><ConfirmEdition edition={rules} /></>}</span>
    </li>
  );
}
