import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MovePlacementDocument, PlacementCountsDocument, PlacementsDocument, UnplacedStudentsDocument, type Placement_LineFragment } from '@practicum/contract/client';
import { placementMoveNames, placementsPage, placementStatusNames } from '@practicum/copy';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';

/** Where a placement may go next. A move is made at once; where the school wants a reason, it is asked for. */
export function MovePlacement({ placement }: { readonly placement: Placement_LineFragment }) {
  const copy = useCopy(placementsPage);
  const { language } = useLanguage();
  const tell = useNote();
  const [to, choose] = useState('');
  const [asking, ask] = useState(false);
  const [move, { loading }] = useMutation(MovePlacementDocument, { refetchQueries: [PlacementCountsDocument, PlacementsDocument, UnplacedStudentsDocument] });
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });
  const { said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['reason']);
  const { id: placementId, version: expectedVersion, student, nextStatuses } = placement;
  if (nextStatuses.length === 0) return null;
  const make = (next: string, reason?: string) => send(
    async () => {
      const answer = (await move({ variables: { input: { placementId, to: next, expectedVersion, ...(reason ? { reason } : {}) } } })).data?.movePlacement;
      if (answer?.__typename === 'Refused') ask(true);
      return answer;
    },
    async ({ placement: { status } }) => {
      ask(false);
      tell({ say: copy.moved({ name: student.name, to: labelOf(placementStatusNames, status, language) }) });
    },
  );
  const begin = (next: string) => {
    form.reset();
    choose(next);
    void make(next);
  };
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} shadow="md" transitionProps={{ duration: 120 }}>
        <Menu.Target><Button variant="default" loading={loading && !asking} aria-label={copy.moveOf(student.name)} rightSection={<IconChevronDown size={14} aria-hidden />}>{copy.moves}</Button></Menu.Target>
        <Menu.Dropdown>{nextStatuses.map((next) => <Menu.Item key={next} onClick={() => begin(next)}>{labelOf(placementMoveNames, next, language)}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
      <Sheet title={copy.why({ name: student.name, move: labelOf(placementMoveNames, to, language) })} opened={asking} onClose={() => ask(false)}>
        <SheetForm onSubmit={form.onSubmit(({ reason }) => make(to, reason))} action={labelOf(placementMoveNames, to, language)} busy={loading} said={said}>
          <TextAreaField label={copy.reasonField} description={copy.reasonNote} key={form.key('reason')} {...form.getInputProps('reason')} />
        </SheetForm>
      </Sheet>
    </>
  );
}
