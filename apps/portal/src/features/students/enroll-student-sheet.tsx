import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EnrollStudentDocument, StudentsDocument, type CohortsQuery } from '@practicum/contract/client';
import { enrollmentMoveNames, studentsPage } from '@practicum/copy';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { Segments } from '../../ui/choice';
import { DateField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './students.module.css';

interface Given {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly studentNumber: string;
  readonly bornOn: string;
  readonly cohortId: string;
  readonly startedOn: string;
  readonly status: 'applied' | 'enrolled';
}

const fields = ['givenName', 'familyName', 'email', 'studentNumber', 'bornOn', 'cohortId', 'startedOn', 'status'] as const;
const nothing: Given = { givenName: '', familyName: '', email: '', studentNumber: '', bornOn: '', cohortId: '', startedOn: '', status: 'enrolled' };

/** Takes one student into a cohort by hand. */
export function EnrollStudentSheet({ opened, cohortId, cohorts, onClose }: {
  readonly opened: boolean;
  readonly cohortId: string;
  readonly cohorts: CohortsQuery['cohorts'];
  readonly onClose: () => void;
}) {
  const copy = useCopy(studentsPage);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const tell = useNote();
  const [enroll] = useMutation(EnrollStudentDocument, { refetchQueries: [StudentsDocument] });
  const needed = (text: string) => (text.trim() ? null : copy.missing);
  const form = useForm<Given>({ initialValues: nothing, validate: { givenName: needed, familyName: needed, cohortId: needed, startedOn: needed } });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), fields);
  const { setValues } = form;
  useEffect(() => {
    const cohort = cohorts.find(({ id }) => id === cohortId);
    if (opened && cohort) setValues({ cohortId, startedOn: cohort.startsOn });
  }, [opened, cohortId, cohorts, setValues]);
  const submit = form.onSubmit(({ email, studentNumber, bornOn, ...given }) => send(
    async () => (await enroll({ variables: { input: { ...given, email: email.trim() || null, studentNumber: studentNumber.trim() || null, bornOn: bornOn || null } } })).data?.enrollStudent,
    async ({ enrollment }) => {
      tell({ say: copy.enrolled(enrollment.student.name) });
      form.reset();
      await navigate(paths.student(enrollment.student.id));
    },
  ));
  const as = (['enrolled', 'applied'] as const).map((value) => ({ value, label: enrollmentMoveNames[value][language] }));
  return (
    <Sheet title={copy.enroll} opened={opened} onClose={onClose} foot={<Button type="submit" form="enroll-student" size="sm" fullWidth loading={busy}>{copy.enroll}</Button>}>
      <form id="enroll-student" className={styles.form} onSubmit={submit} noValidate>
        <TextField label={copy.givenName} data-autofocus {...form.getInputProps('givenName')} />
        <TextField label={copy.familyName} {...form.getInputProps('familyName')} />
        <TextField label={copy.email} type="email" {...form.getInputProps('email')} />
        <TextField label={copy.number} {...form.getInputProps('studentNumber')} />
        <DateField label={copy.bornOn} {...form.getInputProps('bornOn')} />
        <SelectField label={copy.cohort} searchable data={cohorts.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('cohortId')} />
        <DateField label={copy.startedOn} {...form.getInputProps('startedOn')} />
        <Segments label={copy.enrollAs} options={as} value={form.values.status} onChange={(status) => form.setFieldValue('status', status)} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}
