import { Button } from '@mantine/core';
import { competenciesPage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { todayHere } from '../today';
import styles from './competencies.module.css';
import type { Placement, ToSign } from './shown';
import { useSignCompetencies } from './use-sign-competencies';

/** The site does not offer it, and why: it ends the asking there and counts for nothing. */
export function NotHereSheet({ enrollmentId, placement, items, onClose, onDone }: {
  readonly enrollmentId: string;
  readonly placement: Placement;
  readonly items: readonly ToSign[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const copy = useCopy(competenciesPage);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, said, signAll } = useSignCompetencies((_, message) => setFault(message));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFault(reason.trim() ? undefined : copy.whyMissing);
    if (!reason.trim()) return;
    const input = { enrollmentId, placementId: placement.id, answer: 'not-available-at-site', reason: reason.trim(), date: todayHere(), items: [...items] };
    void signAll(input, copy.notHereDone(items.length), () => {
      onDone();
      onClose();
    });
  };
  return (
    <Sheet title={copy.notHereTitle(placement.site.name)} opened onClose={onClose} foot={<Button type="submit" form="not-here" size="md" fullWidth loading={busy}>{copy.note}</Button>}>
      <form id="not-here" className={styles.form} onSubmit={submit} noValidate>
        <p>{copy.notHereText}</p>
        <TextAreaField label={copy.why} description={copy.whyHint} value={reason} error={fault} maxLength={500} onChange={(event) => setReason(event.currentTarget.value)} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}
