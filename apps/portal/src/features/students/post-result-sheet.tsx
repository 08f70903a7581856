import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { CoursesOfProgramDocument, PostCourseResultDocument, StudentPageDocument, type CoursesOfProgramQuery } from '@practicum/contract/client';
import { choices, courseResultNames, studentPage, studentsPage } from '@practicum/copy';
import { courseResultWords } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { DateField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './students.module.css';

interface Given { readonly courseId: string; readonly result: string; readonly grade: string; readonly completedOn: string }

const fields = ['courseId', 'result', 'grade', 'completedOn', 'attempt'] as const;

/** Posts what came of a course. */
export function PostResultSheet({ opened, enrollmentId, programId, onClose }: { readonly opened: boolean; readonly enrollmentId: string; readonly programId: string; readonly onClose: () => void }) {
  const copy = useCopy(studentPage);
  const list = useCopy(studentsPage);
  const { language } = useLanguage();
  const tell = useNote();
  const { data } = useQuery(CoursesOfProgramDocument, { variables: { id: programId }, skip: !opened });
  const [post] = useMutation(PostCourseResultDocument, { refetchQueries: [StudentPageDocument] });
  const needed = (text: string) => (text ? null : list.missing);
  const form = useForm<Given>({ initialValues: { courseId: '', result: '', grade: '', completedOn: '' }, validate: { courseId: needed, result: needed } });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), fields);
  const courses = coursesIn(data);
  const submit = form.onSubmit(({ courseId, result, grade, completedOn }) => send(
    async () => (await post({ variables: { input: { enrollmentId, courseId, result, grade: grade.trim() || null, completedOn: completedOn || null } } })).data?.postCourseResult,
    async () => {
      tell({ say: copy.posted(courses.find(({ value }) => value === courseId)?.label ?? '') });
      form.reset();
      onClose();
    },
  ));
  return (
    <Sheet title={copy.postResult} opened={opened} onClose={onClose} foot={<Button type="submit" form="post-result" size="sm" fullWidth loading={busy}>{copy.postResult}</Button>}>
      <form id="post-result" className={styles.form} onSubmit={submit} noValidate>
        <SelectField label={copy.course} searchable data={courses} {...form.getInputProps('courseId')} />
        <SelectField label={copy.result} data={[...choices(language, courseResultWords, courseResultNames)]} {...form.getInputProps('result')} />
        <TextField label={copy.grade} {...form.getInputProps('grade')} />
        <DateField label={copy.completed} {...form.getInputProps('completedOn')} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}

/** Every course of the program's editions, once. */
function coursesIn(data: CoursesOfProgramQuery | undefined): { value: string; label: string }[] {
  const all = data?.program?.editions.flatMap(({ courses }) => courses.map(({ course }) => course)) ?? [];
  const once = new Map(all.map((course) => [course.id, course]));
  return [...once.values()].toSorted((a, b) => a.code.localeCompare(b.code)).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }));
}
