import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { InviteMemberDocument, PeopleDocument } from '@practicum/contract/client';
import { choices, peoplePage, roleNames } from '@practicum/copy';
import { invitableRoles } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { SelectField, TextField } from '../../ui/fields';
import { formatDay } from '../../ui/format';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { ShownOnce } from '../../ui/shown-once';
import { PickSite, PickStudent } from './pick-whose';
import styles from './people.module.css';

/** Asks a person to join the school; the link is shown this once. */
export function InvitePerson({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const copy = useCopy(peoplePage);
  return <Sheet title={copy.invite} opened={opened} onClose={onClose}><Invitation onClose={onClose} /></Sheet>;
}

function Invitation({ onClose }: { readonly onClose: () => void }) {
  const copy = useCopy(peoplePage);
  const { language } = useLanguage();
  const [made, setMade] = useState<{ readonly name: string; readonly link: string; readonly expiresAt: string }>();
  if (!made) return <InviteForm onMade={setMade} />;
  return (
    <div className={styles.done}>
      <ShownOnce label={copy.link(made.name)} text={made.link}>{copy.linkNote(formatDay(made.expiresAt.slice(0, 10), language, 'full'))}</ShownOnce>
      <Button size="sm" onClick={onClose}>{copy.done}</Button>
    </div>
  );
}

function InviteForm({ onMade }: { readonly onMade: (made: { readonly name: string; readonly link: string; readonly expiresAt: string }) => void }) {
  const copy = useCopy(peoplePage);
  const { language } = useLanguage();
  const [role, chooseRole] = useState<string | null>(null);
  const [invite] = useMutation(InviteMemberDocument, { refetchQueries: [PeopleDocument] });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { role: null as string | null, displayName: '', email: '', siteId: null as string | null, studentId: null as string | null },
    validate: { role: (word) => (word ? null : copy.missing), displayName: (name) => (name.trim() ? null : copy.missing), email: (email) => (email.trim() ? null : copy.missing) },
  });
  form.watch('role', ({ value }) => chooseRole(value));
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['role', 'displayName', 'email', 'siteId', 'studentId']);
  const submit = form.onSubmit(({ role: word, displayName, email, siteId, studentId }) => send(
    async () => (await invite({ variables: { input: { role: word ?? '', displayName, email, ...(siteId ? { siteId } : {}), ...(studentId ? { studentId } : {}) } } })).data?.inviteMember,
    async ({ link, expiresAt }) => onMade({ name: displayName, link, expiresAt }),
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.inviteAction} busy={busy} said={said}>
      <SelectField label={copy.role} data={choices(language, invitableRoles, roleNames)} key={form.key('role')} {...form.getInputProps('role')} />
      {role === 'preceptor' && <PickSite key={form.key('siteId')} {...form.getInputProps('siteId')} />}
      {role === 'student' && <PickStudent key={form.key('studentId')} {...form.getInputProps('studentId')} />}
      <TextField label={copy.name} autoComplete="off" key={form.key('displayName')} {...form.getInputProps('displayName')} />
      <TextField label={copy.email} type="email" autoComplete="off" key={form.key('email')} {...form.getInputProps('email')} />
    </SheetForm>
  );
}
