import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CertifyEligibilityDocument, CertifyPageDocument } from '@practicum/contract/client';
import { attestationSentence, certifyPages, say } from '@practicum/copy';
import { IconSignature } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { roleName } from '../../app/role-name';
import { useFormAnswer } from '../../app/use-form-answer';
import { useMayEver, useViewer } from '../../app/viewer';
import { todayHere } from '../../field/today';
import { CheckField, PasswordField } from '../../ui/fields';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { Card, Initials } from '../../ui/surface';
import type { Candidate, Signed } from './batch';
import styles from './certification.module.css';

/** The sentence in full, who signs, the tick beneath it, and the password again. */
export function SignatureForm({ candidates, list, onSigned }: { readonly candidates: readonly Candidate[]; readonly list: string; readonly onSigned: (signed: Signed) => void }) {
  const copy = useCopy(certifyPages);
  const { language } = useLanguage();
  const { displayName, active } = useViewer();
  const may = useMayEver('certify');
  const sentence = useId();
  const [clientKey] = useState(() => crypto.randomUUID());
  const [certify] = useMutation(CertifyEligibilityDocument, { refetchQueries: [CertifyPageDocument] });
  const [attested, setAttested] = useState(false);
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { busy, said, send } = useFormAnswer((field, message) => setFaults((before) => ({ ...before, [field]: message })), ['attested', 'password']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !may) return;
    setFaults({ ...(attested ? {} : { attested: copy.tickMissing }), ...(password ? {} : { password: copy.passwordMissing }) });
    if (!attested || !password) return;
    const chosen = candidates.map(({ enrollment, credential }) => ({ enrollmentId: enrollment.id, credential }));
    await send(
      async () => (await certify({ variables: { input: { clientKey, candidates: chosen, attested, password } } })).data?.certifyEligibility,
      async (signed) => onSigned(signed),
    );
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Card>
        <div className={styles.statement}>
          <p id={sentence}>{say(language, attestationSentence, { count: candidates.length, on: candidates[0]?.on ?? todayHere() })}</p>
          <div className={styles.signer}><Initials name={displayName} size={36} /><span><b>{displayName}</b><small>{[active && roleName(active.role, language), active?.schoolName].filter(Boolean).join(', ')}</small></span></div>
        </div>
      </Card>
      <Card>
        <div className={styles.confirm}>
          <h2>{copy.confirmYou}</h2>
          <CheckField label={copy.tick} checked={attested} error={faults['attested']} aria-describedby={sentence} onChange={(event) => setAttested(event.currentTarget.checked)} />
          <PasswordField label={copy.password} autoComplete="current-password" value={password} error={faults['password']} onChange={(event) => setPassword(event.currentTarget.value)} />
          {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
          <div className={styles.act}>
            <Refused reason={may ? undefined : copy.notYours}><Button type={may ? 'submit' : 'button'} size="md" loading={busy} leftSection={<IconSignature size={18} aria-hidden />}>{copy.sign(candidates.length)}</Button></Refused>
            <Link to={list}>{copy.back}</Link>
          </div>
        </div>
      </Card>
    </form>
  );
}
