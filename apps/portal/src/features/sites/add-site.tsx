import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { AddSiteDocument, SitesDocument } from '@practicum/contract/client';
import { choices, sitePages, siteSettingNames } from '@practicum/copy';
import { siteSettings } from '@practicum/domain';
import { useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { NumberField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import { filledIn } from './filled-in';

const zones = Intl.supportedValuesOf('timeZone');
/** The reader's own zone, where it is one to choose. */
const ownZone = (): string | null => zones.find((zone) => zone === Intl.DateTimeFormat().resolvedOptions().timeZone) ?? null;
const fields = ['name', 'street', 'city', 'state', 'postalCode', 'zone', 'setting', 'capacity'];

/** A site, before its agreement. */
export function AddSite({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const copy = useCopy(sitePages);
  return <Sheet title={copy.add} opened={opened} onClose={onClose}><AddSiteForm /></Sheet>;
}

function AddSiteForm() {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const tell = useNote();
  const [add] = useMutation(AddSiteDocument, { refetchQueries: [SitesDocument] });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', street: '', city: '', state: '', postalCode: '', zone: ownZone(), setting: null as string | null, capacity: 1 },
    validate: { name: (name) => (name.trim() ? null : copy.missing), setting: (setting) => (setting ? null : copy.missing), zone: (zone) => (zone ? null : copy.missing) },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), fields);
  const submit = form.onSubmit(({ name, zone, setting, capacity, ...rest }) => send(
    async () => (await add({ variables: { input: { name, zone: zone ?? '', setting: setting ?? '', capacity: Math.round(Number(capacity)), ...filledIn(rest) } } })).data?.addSite,
    async ({ site }) => {
      tell({ say: copy.added(site.name) });
      await navigate(paths.site(site.id));
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.add} busy={busy} said={said}>
      <TextField label={copy.name} key={form.key('name')} {...form.getInputProps('name')} />
      <TextField label={copy.street} autoComplete="off" key={form.key('street')} {...form.getInputProps('street')} />
      <FieldPair>
        <TextField label={copy.city} key={form.key('city')} {...form.getInputProps('city')} />
        <TextField label={copy.postalCode} key={form.key('postalCode')} {...form.getInputProps('postalCode')} />
      </FieldPair>
      <FieldPair>
        <TextField label={copy.state} description={copy.stateNote} maxLength={2} key={form.key('state')} {...form.getInputProps('state')} />
        <NumberField label={copy.capacity} min={0} key={form.key('capacity')} {...form.getInputProps('capacity')} />
      </FieldPair>
      <SelectField label={copy.setting} data={choices(language, siteSettings, siteSettingNames)} key={form.key('setting')} {...form.getInputProps('setting')} />
      <SelectField label={copy.zone} data={zones} searchable limit={60} key={form.key('zone')} {...form.getInputProps('zone')} />
    </SheetForm>
  );
}
