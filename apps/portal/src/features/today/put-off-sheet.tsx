import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { PutOffDocument, TakeUpDocument, TodayPageDocument, type TodayGroups_GroupFragment } from '@practicum/contract/client';
import { todayPage } from '@practicum/copy';
import { addDays } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { todayHere } from '../../field/today';
import { DateField, TextField } from '../../ui/fields';
import { formatDay } from '../../ui/format';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import styles from './today.module.css';

type Item = Pick<TodayGroups_GroupFragment['items'][number], 'id' | 'title'>;
interface PuttingOff { readonly item: Item; readonly onClose: () => void }

/** Until when a thing is put off, and why. */
export function PutOffSheet({ item, onClose }: { readonly item: Item | undefined; readonly onClose: () => void }) {
  const copy = useCopy(todayPage);
  return <Sheet title={copy.putOffOf(item?.title ?? '')} opened={item !== undefined} onClose={onClose}>{item && <PutOffForm key={item.id} item={item} onClose={onClose} />}</Sheet>;
}

function PutOffForm({ item, onClose }: PuttingOff) {
  const copy = useCopy(todayPage);
  const { language } = useLanguage();
  const tell = useNote();
  const refetchQueries = [TodayPageDocument];
  const [putOff] = useMutation(PutOffDocument, { refetchQueries });
  const [takeUp] = useMutation(TakeUpDocument, { refetchQueries });
  const form = useForm({ mode: 'uncontrolled', initialValues: { until: addDays(todayHere(), 1), reason: '' } });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['until', 'reason']);
  const submit = form.onSubmit(({ until, reason }) => send(
    async () => (await putOff({ variables: { input: { itemId: item.id, until, reason } } })).data?.putOff,
    async () => {
      tell({
        say: copy.putOffDone({ title: item.title, day: formatDay(until, language, 'long') }),
        undo: () => void takeUp({ variables: { input: { itemId: item.id } } }),
      });
      onClose();
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.putOff} busy={busy} said={said}>
      <p className={styles.sheetNote}>{copy.putOffNote}</p>
      <DateField label={copy.putOffUntil} key={form.key('until')} {...form.getInputProps('until')} />
      <TextField label={copy.putOffReason} maxLength={200} data-autofocus key={form.key('reason')} {...form.getInputProps('reason')} />
    </SheetForm>
  );
}
