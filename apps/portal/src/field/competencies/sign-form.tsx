import { Button } from '@mantine/core';
import { competenciesPage, procedureSubjectNames } from '@practicum/copy';
import { procedureSubjects, type ProcedureSubject } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useViewer } from '../../app/viewer';
import { Segments } from '../../ui/choice';
import { DateField } from '../../ui/fields';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { todayHere } from '../today';
import styles from './competencies.module.css';
import { NotHereSheet } from './not-here-sheet';
import type { Placement, ToSign } from './shown';
import { useSignCompetencies } from './use-sign-competencies';

/** One signature under what was chosen: where, on whom, on which day. */
export function SignForm({ enrollmentId, name, placement, items, onDone }: {
  readonly enrollmentId: string;
  readonly name: string;
  readonly placement: Placement | null;
  readonly items: readonly ToSign[];
  readonly onDone: () => void;
}) {
  const copy = useCopy(competenciesPage);
  const { language } = useLanguage();
  const { displayName, active } = useViewer();
  const [where, setWhere] = useState<'lab' | 'site'>(placement && (active?.role === 'preceptor' || placement.startsOn <= todayHere()) ? 'site' : 'lab');
  const [subject, setSubject] = useState<ProcedureSubject>(where === 'site' ? 'live' : 'simulated');
  const [date, setDate] = useState(todayHere());
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [notHere, setNotHere] = useState(false);
  const { busy, said, signAll } = useSignCompetencies((field, message) => setFaults((before) => ({ ...before, [field]: message })));
  const placementId = where === 'site' ? (placement?.id ?? null) : null;
  const missing = items.length === 0 ? copy.noneChosen : undefined;
  const sign = () => {
    setFaults(date ? {} : { date: copy.dateMissing });
    if (date) void signAll({ enrollmentId, placementId, answer: 'achieved', subject, date, items: [...items] }, copy.signed(items.length), onDone);
  };
  // A preceptor was at their site; only staff say where it was.
  const places = placement && active?.role !== 'preceptor';
  return (
    <section className={styles.sign} aria-label={copy.sign(items.length)}>
      <p role="status">{items.length === 0 ? copy.noneChosen : copy.chosen(items.length)}</p>
      <div className={styles.fields}>
        {places && <Segments label={copy.where} value={where} onChange={setWhere} options={[{ value: 'lab', label: copy.lab }, { value: 'site', label: placement.site.name }]} />}
        <Segments label={copy.subject} value={subject} onChange={setSubject} options={procedureSubjects.map((value) => ({ value, label: procedureSubjectNames[value][language] }))} />
        <DateField label={copy.date} value={date} max={todayHere()} error={faults['date']} onChange={(event) => setDate(event.currentTarget.value)} />
      </div>
      <p className={styles.quiet}>{copy.attest({ signer: displayName, name })}</p>
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <div className={styles.actions}>
        <Refused reason={missing}><Button size="md" loading={busy} onClick={sign}>{copy.sign(items.length)}</Button></Refused>
        {placement && <Refused reason={missing}><Button size="md" variant="default" onClick={() => setNotHere(true)}>{copy.notHere}</Button></Refused>}
      </div>
      {notHere && placement && <NotHereSheet enrollmentId={enrollmentId} placement={placement} items={items} onClose={() => setNotHere(false)} onDone={onDone} />}
    </section>
  );
}
