import { Button } from '@mantine/core';
import { attestationSentence, certifyPages, say } from '@practicum/copy';
import { IconSignature } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { roleName } from '../../app/role-name';
import { useFormAnswer } from '../../app/use-form-answer';
import { useViewer } from '../../app/viewer';
import { CheckField } from '../../ui/fields';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { Card, Initials } from '../../ui/surface';
import styles from './certification.module.css';
import { useStepUp } from './use-step-up';

interface Answered { readonly __typename?: string | undefined }
interface Refusals extends Answered { readonly __typename: 'Refused'; readonly refusals: readonly { readonly message: string; readonly field?: string | null | undefined }[] }

/** The sentence in full, who signs, the tick beneath it, and the password where it was not given lately. */
export function SignatureForm<Answer extends Answered>({ count, on, list, refused, sign, onSigned }: {
  readonly count: number;
  /** The day that the students were judged on. */
  readonly on: string;
  readonly list: string;
  /** Why the reader may not sign. */
  readonly refused: string | undefined;
  readonly sign: (given: { readonly clientKey: string; readonly attested: boolean; readonly password: string | null }) => Promise<Answer | undefined>;
  readonly onSigned: (signed: Exclude<Answer, Refusals>) => void;
}) {
  const copy = useCopy(certifyPages);
  const { language } = useLanguage();
  const { displayName, active } = useViewer();
  const sentence = useId();
  const stepUp = useStepUp();
  const [clientKey] = useState(() => crypto.randomUUID());
  const [attested, setAttested] = useState(false);
  const [untouched, setUntouched] = useState<string>();
  const { busy, said, send } = useFormAnswer((field, message) => (field === 'password' ? stepUp.refuse(message) : setUntouched(message)), ['attested', 'password']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || refused) return;
    const password = stepUp.given();
    setUntouched(attested ? undefined : copy.tickMissing);
    if (!attested || password === undefined) return;
    await send(() => sign({ clientKey, attested, password }), async (signed) => onSigned(signed as Exclude<Answer, Refusals>));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Card>
        <div className={styles.statement}>
          <p id={sentence}>{say(language, attestationSentence, { count, on })}</p>
          <div className={styles.signer}><Initials name={displayName} size={36} /><span><b>{displayName}</b><small>{[active && roleName(active.role, language), active?.schoolName].filter(Boolean).join(', ')}</small></span></div>
        </div>
      </Card>
      <Card>
        <div className={styles.confirm}>
          <h2>{copy.confirmYou}</h2>
          <CheckField label={copy.tick} checked={attested} error={untouched} aria-describedby={sentence} onChange={(event) => setAttested(event.currentTarget.checked)} />
          {stepUp.field}
          {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
          <div className={styles.act}>
            <Refused reason={refused}><Button type={refused ? 'button' : 'submit'} size="md" loading={busy} leftSection={<IconSignature size={18} aria-hidden />}>{copy.sign(count)}</Button></Refused>
            <Link to={list}>{copy.back}</Link>
          </div>
        </div>
      </Card>
    </form>
  );
}
