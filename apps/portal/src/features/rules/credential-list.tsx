import type { Edition_CredentialFragment } from '@practicum/contract/client';
import { editionKindNames, rulesPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import { Status } from '../../ui/status';
import { Card, Section } from '../../ui/surface';
import { confirmationText } from './confirmation-text';
import styles from './rules.module.css';

type Rules = Edition_CredentialFragment;

/** Credentials with the edition in force; those that wait for a confirmation first. */
export function CredentialList({ title, rules }: { readonly title: string; readonly rules: readonly Rules[] }) {
  if (rules.length === 0) return null;
  const inOrder = rules.toSorted((one, other) => Number(one.confirmed) - Number(other.confirmed));
  return <Section title={title}><Card><ul className={styles.list}>{inOrder.map((one) => <CredentialRow key={one.credential} rules={one} />)}</ul></Card></Section>;
}

function CredentialRow({ rules }: { readonly rules: Rules }) {
  const copy = useCopy(rulesPage);
  const { language } = useLanguage();
  const { credential, name, body, kind, edition, effectiveOn, own, preparedFor, confirmed, unverifiedCount, conflictCount } = rules;
  const from = effectiveOn ? formatDay(effectiveOn, language, 'year') : undefined;
  return (
    <li>
      <div>
        <Link to={paths.edition(credential, edition)}>{credential} · {name}</Link>
        <small>{[body, labelOf(editionKindNames, kind, language), copy.edition({ edition, day: from })].join(' · ')}</small>
      </div>
      <span data-marks>
        {conflictCount > 0 && <Status kind="late" quiet>{copy.conflicts(conflictCount)}</Status>}
        {unverifiedCount > 0 && <Status kind="person" quiet>{copy.unverified(unverifiedCount)}</Status>}
      </span>
      <span data-end>{confirmed ? <Status kind="done" quiet wrap>{confirmationText(rules, copy, language)}</Status> : <Status kind={preparedFor && !own ? 'late' : 'open'} quiet={!preparedFor}>{own ? copy.draft : copy.notConfirmed}</Status>}</span>
    </li>
  );
}
