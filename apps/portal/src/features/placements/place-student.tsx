import { useMutation, useQuery } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { PlaceChoicesDocument, PlacementCountsDocument, PlacementsDocument, PlaceStudentDocument, UnplacedStudentsDocument, type PlaceForm_SiteFragment, type UnplacedStudentsQuery } from '@practicum/contract/client';
import { agreementStatusNames, choices, placementsPage, placementStatusNames } from '@practicum/copy';
import { placeStudentInput } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { QueryFailed } from '../../app/query-failed';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { todayHere } from '../../field/today';
import { Segments } from '../../ui/choice';
import { CheckField, DateField, NumberField, SelectField } from '../../ui/fields';
import { formatDay, formatHours } from '../../ui/format';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { PageLoading } from '../../ui/states';
import { useNote } from '../../ui/undo-note';

type Unplaced = UnplacedStudentsQuery['unplacedStudents'][number];
interface Asked { readonly unplaced: Unplaced; readonly onClose: () => void }
const MINUTES_AN_HOUR = 60;
const statuses = placeStudentInput.shape.status.options;
const fields = ['siteId', 'preceptorId', 'startsOn', 'endsOn', 'plannedMinutes', 'paid', 'status'];

/** Finds a student a place: where, when, how much, and with whom. */
export function PlaceStudent({ opened, ...asked }: Asked & { readonly opened: boolean }) {
  const copy = useCopy(placementsPage);
  return <Sheet title={copy.placeOf(asked.unplaced.enrollment.student.name)} opened={opened} onClose={asked.onClose}><PlaceChoices {...asked} /></Sheet>;
}

function PlaceChoices(asked: Asked) {
  const { data, error, refetch } = useQuery(PlaceChoicesDocument);
  if (error && !data) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading rows={3} />;
  return <PlaceForm {...asked} sites={data.sites.edges.map(({ node }) => node).filter(({ active }) => active)} />;
}

function PlaceForm({ unplaced: { enrollment, neededMinutes }, onClose, sites }: Asked & { readonly sites: readonly PlaceForm_SiteFragment[] }) {
  const copy = useCopy(placementsPage);
  const { language } = useLanguage();
  const tell = useNote();
  const [place] = useMutation(PlaceStudentDocument, { refetchQueries: [UnplacedStudentsDocument, PlacementCountsDocument, PlacementsDocument] });
  const [siteId, chooseSite] = useState<string | null>(null);
  const [status, chooseStatus] = useState<string>(statuses[0] ?? '');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { siteId: null as string | null, preceptorId: null as string | null, startsOn: todayHere(), endsOn: enrollment.expectedCompletionOn ?? '', plannedMinutes: neededMinutes / MINUTES_AN_HOUR, paid: false },
    validate: { siteId: (id) => (id ? null : copy.missing), startsOn: (day) => (day ? null : copy.missing), endsOn: (day) => (day ? null : copy.missing) },
  });
  form.watch('siteId', ({ value }) => { chooseSite(value); form.setFieldValue('preceptorId', null); });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), fields);
  const site = sites.find(({ id }) => id === siteId);
  const submit = form.onSubmit(({ siteId: where, preceptorId, plannedMinutes: hours, ...rest }) => send(
    async () => (await place({
      variables: { input: { ...rest, enrollmentId: enrollment.id, siteId: where ?? '', status, plannedMinutes: Math.round(Number(hours) * MINUTES_AN_HOUR), ...(preceptorId ? { preceptorId } : {}) } },
    })).data?.placeStudent,
    async ({ placement }) => {
      tell({ say: copy.done({ name: enrollment.student.name, site: placement.site.name }) });
      onClose();
    },
  ));
  const preceptors = (site?.preceptors ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SheetForm onSubmit={submit} action={copy.placeNow} busy={busy} said={said}>
      <SelectField
        label={copy.site} searchable data={sites.map(({ id, name, city }) => ({ value: id, label: city ? `${name}, ${city}` : name }))} description={site && <SiteHint site={site} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']} key={form.key('siteId')} {...form.getInputProps('siteId')}
      />
      <FieldPair>
        <DateField label={copy.startsOn} key={form.key('startsOn')} {...form.getInputProps('startsOn')} />
        <DateField label={copy.endsOn} key={form.key('endsOn')} {...form.getInputProps('endsOn')} />
      </FieldPair>
      <NumberField label={copy.plannedHours} description={copy.plannedNote(formatHours(neededMinutes, language))} min={0} key={form.key('plannedMinutes')} {...form.getInputProps('plannedMinutes')} />
      <SelectField label={copy.preceptor} placeholder={copy.noPreceptor} allowDeselect clearable data={preceptors} key={form.key('preceptorId')} {...form.getInputProps('preceptorId')} />
      <Segments label={copy.as} options={choices(language, statuses, placementStatusNames)} value={status} onChange={chooseStatus} />
      <CheckField label={copy.paid} key={form.key('paid')} {...form.getInputProps('paid', { type: 'checkbox' })} />
    </SheetForm>
  );
}

function SiteHint({ site: { placedCount, capacity, agreementStatus, agreementEndsOn } }: { readonly site: PlaceForm_SiteFragment }) {
  const copy = useCopy(placementsPage);
  const { language } = useLanguage();
  const agreement = labelOf(agreementStatusNames, agreementStatus, language);
  const until = agreementEndsOn ? ` (${formatDay(agreementEndsOn, language, 'year')})` : '';
  return <>{copy.siteHint({ placed: placedCount, capacity })} · {agreement}{until}</>;
}
