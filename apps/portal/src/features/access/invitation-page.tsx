import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { AcceptInvitationDocument, InvitationOfferDocument, type InvitationOfferQuery } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryFailed } from '../../app/query-failed';
import { roleName } from '../../app/role-name';
import { PasswordField, TextField } from '../../ui/fields';
import { formatDay } from '../../ui/format';
import { PageLoading } from '../../ui/states';
import { Status } from '../../ui/status';
import { Mark } from '../../ui/surface';
import styles from './access.module.css';
import { useEnter } from './use-enter';
import { useFormAnswer } from '../../app/use-form-answer';

type Offer = NonNullable<InvitationOfferQuery['invitation']>;

/** What an invitation offers, and its acceptance. A used, withdrawn or late link answers as an unknown one does. */
export function InvitationPage() {
  const copy = useCopy(portalCopy);
  const { language } = useLanguage();
  const { token = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(InvitationOfferDocument, { variables: { token } });
  useEffect(() => { document.title = `${copy.invitation.page} · Practicum`; }, [copy.invitation.page]);
  const offer = data?.invitation;
  return (
    <main className={styles.page}>
      <section className={styles.own}>
        <div className={styles.box}>
          <Mark size={38} />
          {loading && <PageLoading rows={3} />}
          {error && !data && <QueryFailed error={error} onRetry={() => void refetch()} />}
          {data && !offer && <><h1>{copy.invitation.goneTitle}</h1><p>{copy.invitation.gone}</p><Button component={Link} to={paths.signIn} className={styles.submit} variant="default" fullWidth>{copy.invitation.toSignIn}</Button></>}
          {offer && <><h1>{copy.invitation.title(offer.schoolName)}</h1><p>{copy.invitation.reason(offer.displayName, roleName(offer.role, language))}</p><AcceptForm token={token} offer={offer} /></>}
        </div>
      </section>
    </main>
  );
}

function AcceptForm({ token, offer }: { readonly token: string; readonly offer: Offer }) {
  const copy = useCopy(portalCopy).invitation;
  const { language } = useLanguage();
  const enter = useEnter();
  const [accept] = useMutation(AcceptInvitationDocument);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { displayName: offer.displayName, password: '' },
    validate: {
      displayName: (name) => (name.trim() ? null : copy.nameMissing),
      password: (password) => (password ? null : copy.passwordMissing),
    },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['displayName', 'password']);
  const submit = form.onSubmit(({ displayName, password }) => send(
    async () => (await accept({ variables: { input: { token, password, ...(offer.accountExists ? {} : { displayName }) } } })).data?.acceptInvitation,
    async ({ viewer }) => enter(viewer),
  ));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField label={copy.email} type="email" autoComplete="username" value={offer.email} readOnly />
      {!offer.accountExists && <TextField label={copy.name} autoComplete="name" key={form.key('displayName')} {...form.getInputProps('displayName')} />}
      <PasswordField
        label={offer.accountExists ? copy.ownPassword : copy.newPassword} description={offer.accountExists ? copy.ownPasswordNote : copy.newPasswordNote}
        autoComplete={offer.accountExists ? 'current-password' : 'new-password'} key={form.key('password')} {...form.getInputProps('password')}
      />
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <Button type="submit" className={styles.submit} loading={busy} fullWidth>{copy.accept}</Button>
      <p className={styles.small}>{copy.until(formatDay(offer.expiresAt.slice(0, 10), language, 'full'))}</p>
    </form>
  );
}
