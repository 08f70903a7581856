import { Button } from '@mantine/core';
import type { Edition_CredentialFragment } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { formatDay } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Glyph } from '../../ui/status';
import { Card } from '../../ui/surface';
import type { Candidate } from './batch';
import { useMaySign } from './use-may-sign';
import styles from './certification.module.css';

/** What the signature will stand under, and the way to it. */
export function WhatYouSign({ chosen, editions, two, onSign }: {
  readonly chosen: readonly Candidate[]; readonly editions: readonly Edition_CredentialFragment[];
  /** Whether the school wants two signatures. */
  readonly two: boolean; readonly onSign: () => void;
}) {
  const copy = useCopy(certifyPages);
  const { language } = useLanguage();
  const barred = useMaySign(two);
  const credentials = [...new Set(chosen.map(({ credential }) => credential))];
  const used = editions.filter(({ credential }) => credentials.includes(credential));
  const confirmed = ({ credential, edition, confirmedBy, confirmedAt }: Edition_CredentialFragment) =>
    `${credential} ${edition} · ${copy.confirmed({ by: confirmedBy ?? '', on: confirmedAt ? formatDay(confirmedAt.slice(0, 10), language, 'year') : '' })}`;
  const reason = barred !== undefined ? barred : chosen.length === 0 ? copy.chooseOne : undefined;
  return (
    <Card padded>
      <div className={styles.sign}>
        <h2>{copy.willSign}</h2>
        <ul>
          <li><Glyph kind={chosen.length > 0 ? 'done' : 'open'} /><span><b>{copy.students(chosen.length)}</b><small>{copy.studentsNote}</small></span></li>
          {used.length > 0 && <li><Glyph kind="done" /><span><b>{copy.editions(used.length)}</b>{used.map((edition) => <small key={edition.credential}>{confirmed(edition)}</small>)}</span></li>}
          <li><Glyph kind={two ? 'waits' : 'done'} /><span><b>{copy.signatures(two ? 2 : 1)}</b><small>{two ? copy.signatureNoteTwo : copy.signatureNoteOne}</small><small><Link to={paths.signers}>{copy.signersLink}</Link></small></span></li>
        </ul>
        <Refused reason={reason}><Button size="sm" fullWidth onClick={onSign}>{copy.goSign}</Button></Refused>
        <small>{copy.goSignNote}</small>
      </div>
    </Card>
  );
}
