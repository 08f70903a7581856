import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { MoveEnrollmentDocument, StudentPageDocument } from '@practicum/contract/client';
import { enrollmentMoveNames, enrollmentStatusNames, studentPage, studentsPage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { todayHere } from '../../field/today';
import { Choice } from '../../ui/choice';
import { DateField, TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import type { StudentEnrollment } from './student-types';
import styles from './students.module.css';

/** Moves the enrollment along; only to what the server says comes next for this reader. */
export function MoveEnrollment({ enrollment: { id, version, nextStatuses } }: { readonly enrollment: StudentEnrollment }) {
  const copy = useCopy(studentPage);
  const list = useCopy(studentsPage);
  const { language } = useLanguage();
  const tell = useNote();
  const [opened, sheet] = useDisclosure();
  const [move] = useMutation(MoveEnrollmentDocument, { refetchQueries: [StudentPageDocument] });
  const [to, setTo] = useState<string>();
  const [on, setOn] = useState(() => todayHere());
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { busy, said, send } = useFormAnswer((field, message) => setFaults((before) => ({ ...before, [field]: message })), ['to', 'on', 'reason']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFaults({ ...(to ? {} : { to: copy.chooseOne }), ...(on ? {} : { on: list.missing }) });
    if (!to || !on) return;
    await send(
      async () => (await move({ variables: { input: { enrollmentId: id, to, on, reason: reason.trim() || null, expectedVersion: version } } })).data?.moveEnrollment,
      async ({ enrollment }) => {
        tell({ say: copy.moved(labelOf(enrollmentStatusNames, enrollment.status, language)) });
        sheet.close();
      },
    );
  };
  if (nextStatuses.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={sheet.open}>{copy.move}</Button>
      <Sheet title={copy.move} opened={opened} onClose={sheet.close} foot={<Button type="submit" form="move-enrollment" size="sm" fullWidth loading={busy}>{to ? labelOf(enrollmentMoveNames, to, language) : copy.move}</Button>}>
        <form id="move-enrollment" className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <Choice label={copy.moveTo} value={to} onChange={setTo} error={faults['to']} options={nextStatuses.map((value) => ({ value, label: labelOf(enrollmentMoveNames, value, language) }))} />
          <DateField label={copy.moveOn} value={on} error={faults['on']} onChange={(event) => setOn(event.currentTarget.value)} />
          <TextAreaField label={copy.reason} value={reason} error={faults['reason']} onChange={(event) => setReason(event.currentTarget.value)} />
          {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
        </form>
      </Sheet>
    </>
  );
}
