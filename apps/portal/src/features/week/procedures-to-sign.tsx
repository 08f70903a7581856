import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ReturnProceduresDocument, VerifyProceduresDocument } from '@practicum/contract/client';
import { procedureNames, procedureRoleNames, procedureSubjectNames, returnSheet, weekStudentPage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { Choice } from '../../ui/choice';
import { TextAreaField } from '../../ui/fields';
import { formatCount, formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { Row, Rows } from '../../ui/rows';
import { Sheet } from '../../ui/sheet';
import { Section } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import { Band } from '../../ui/verdict';
import type { ProcedureEntry } from './week-figures';
import styles from './week.module.css';

/** What the student did and says so: signed together, or one of them returned. */
export function ProceduresToSign({ entries, name }: { readonly entries: readonly ProcedureEntry[]; readonly name: string }) {
  const copy = useCopy(weekStudentPage);
  const sheet = useCopy(returnSheet);
  const { language } = useLanguage();
  const note = useNote();
  const [returning, setReturning] = useState<ProcedureEntry>();
  const [verify] = useMutation(VerifyProceduresDocument, { refetchQueries: ['ThisWeek'] });
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  const seen = entries.map(({ id, version }) => ({ procedureEntryId: id, expectedVersion: version }));
  const sign = () => send(async () => (await verify({ variables: { input: { entries: seen } } })).data?.verifyProcedures, async () => note({ say: copy.proceduresSigned(count) }));
  return (
    <div className={styles.part}>
      <Section title={copy.procedures}>
        {said && <div role="alert"><Band kind="late">{said}</Band></div>}
        <Rows>
          {entries.map((entry) => (
            <Row
              key={entry.id} title={`${formatCount(entry.count, language)} × ${labelOf(procedureNames, entry.procedure, language)}`}
              detail={[formatDay(entry.clinicalDate, language, 'weekday'), labelOf(procedureRoleNames, entry.role, language), labelOf(procedureSubjectNames, entry.subject, language)].join(' · ')}
              end={<Button variant="default" size="md" onClick={() => setReturning(entry)} aria-label={`${copy.giveBack}: ${labelOf(procedureNames, entry.procedure, language)}, ${formatDay(entry.clinicalDate, language)}`}>{copy.giveBack}</Button>}
            />
          ))}
        </Rows>
        <div className={styles.links}><Button variant="default" size="md" loading={busy} onClick={() => void sign()}>{copy.signProcedures(count)}</Button></div>
      </Section>
      {returning && <ReturnProcedures entry={returning} title={sheet.titleProcedures(name)} name={name} onClose={() => setReturning(undefined)} />}
    </div>
  );
}

const reasons = ['count', 'unsupervised', 'absent', 'other'] as const;
type Reason = (typeof reasons)[number];

function ReturnProcedures({ entry, title, name, onClose }: { readonly entry: ProcedureEntry; readonly title: string; readonly name: string; readonly onClose: () => void }) {
  const copy = useCopy(returnSheet);
  const { language } = useLanguage();
  const note = useNote();
  const [reason, setReason] = useState<Reason>();
  const [own, setOwn] = useState('');
  const [error, setError] = useState<string>();
  const [giveBack] = useMutation(ReturnProceduresDocument, { refetchQueries: ['ThisWeek'] });
  const { busy, said, send } = useFormAnswer((_, message) => setError(message), ['reason']);
  const what = `${formatCount(entry.count, language)} × ${labelOf(procedureNames, entry.procedure, language)}`;
  const submit = () => {
    if (!reason) return setError(copy.chooseReason);
    const input = { entry: { procedureEntryId: entry.id, expectedVersion: entry.version }, reason: reason === 'other' ? own.trim() : copy.reasons[reason] };
    void send(async () => (await giveBack({ variables: { input } })).data?.returnProcedures, async () => {
      note({ say: copy.returned(what, name) });
      onClose();
    });
  };
  const more = <TextAreaField label={copy.say} value={own} maxLength={500} onChange={(event) => { setOwn(event.currentTarget.value); setError(undefined); }} />;
  return (
    <Sheet title={title} opened onClose={onClose} foot={<MainAction loading={busy} onClick={submit}>{copy.send(what)}</MainAction>}>
      <div className={styles.sheet}>
        {said && <div role="alert"><Band kind="late">{said}</Band></div>}
        <Choice label={copy.what} value={reason} error={error} onChange={(value) => { setReason(value); setError(undefined); }} options={reasons.map((value) => ({ value, label: copy.reasons[value], ...(value === 'other' ? { more } : {}) }))} />
      </div>
    </Sheet>
  );
}
