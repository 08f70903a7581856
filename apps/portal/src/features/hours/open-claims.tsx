import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DropClaimDocument, HoursAwaitingLookDocument, type HoursAwaitingLookQuery } from '@practicum/contract/client';
import { hoursPages } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { useMayEver } from '../../app/viewer';
import { TextAreaField } from '../../ui/fields';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import styles from './hours.module.css';

type Claim = HoursAwaitingLookQuery['openClaims'][number];

/** Hours that somebody said and that could not be entered, each with its reasons. */
export function OpenClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const copy = useCopy(hoursPages);
  const may = useMayEver('hours.log');
  return (
    <Section title={`${copy.claims} · ${claims.length}`}>
      <p className={styles.small}>{copy.claimsNote}</p>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Link to={paths.student(claim.student.id)}>{claim.student.name}</Link>
            <span>{claim.said}</span>
            {claim.refusals.map(({ code, message }) => <Status key={code} kind="short" wrap quiet>{message}</Status>)}
            {may && <LetGo claim={claim} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LetGo({ claim: { id, student } }: { readonly claim: Claim }) {
  const copy = useCopy(hoursPages);
  const tell = useNote();
  const [asking, ask] = useState(false);
  const [drop] = useMutation(DropClaimDocument, { refetchQueries: [HoursAwaitingLookDocument] });
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['reason']);
  const submit = form.onSubmit(({ reason }) => send(
    async () => (await drop({ variables: { input: { claimId: id, reason } } })).data?.dropClaim,
    async () => tell({ say: copy.letGone }),
  ));
  if (!asking) return <span><Button variant="default" aria-label={copy.letGoOf(student.name)} onClick={() => ask(true)}>{copy.letGo}</Button></span>;
  return (
    <form onSubmit={submit} className={styles.letGo} noValidate>
      <TextAreaField label={copy.decideReason} autoFocus key={form.key('reason')} {...form.getInputProps('reason')} />
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <span><Button type="submit" loading={busy}>{copy.letGo}</Button><Button variant="default" onClick={() => ask(false)}>{copy.keep}</Button></span>
    </form>
  );
}
