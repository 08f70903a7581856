import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { SignInDocument } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { PasswordField, TextField } from '../../ui/fields';
import { Status } from '../../ui/status';
import styles from './access.module.css';
import { useEnter } from './use-enter';
import { useFormAnswer } from '../../app/use-form-answer';

/** E-mail and password. */
export function SignInForm() {
  const copy = useCopy(portalCopy).signIn;
  const enter = useEnter();
  const [signIn] = useMutation(SignInDocument);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() ? null : copy.emailMissing),
      password: (password) => (password ? null : copy.passwordMissing),
    },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['email', 'password']);
  const submit = form.onSubmit((input) => send(
    async () => (await signIn({ variables: { input } })).data?.signIn,
    async ({ viewer }) => enter(viewer),
  ));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField label={copy.email} type="email" autoComplete="username" key={form.key('email')} {...form.getInputProps('email')} />
      <PasswordField label={copy.password} autoComplete="current-password" key={form.key('password')} {...form.getInputProps('password')} />
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <Button type="submit" className={styles.submit} loading={busy} fullWidth>{copy.submit}</Button>
    </form>
  );
}
