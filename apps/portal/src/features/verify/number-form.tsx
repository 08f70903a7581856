import { numberMistyped, verifyPage } from '@practicum/copy';
import { readCertificateNumber } from '@practicum/domain';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { TextField } from '../../ui/fields';
import { MainAction } from '../../ui/main-action';
import styles from './verify.module.css';

/** The number as it stands on the paper; a slip of the hand is told before anything is looked up. */
export function NumberForm({ initial = '', quiet }: { readonly initial?: string; readonly quiet?: boolean }) {
  const copy = useCopy(verifyPage);
  const mistyped = useCopy(numberMistyped);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readCertificateNumber(typed);
    if (read.ok) void navigate(paths.verifyCertificate(read.number));
    else setError(typed.trim() === '' ? copy.missing : mistyped);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={copy.number} description={copy.numberHint} value={typed} error={error} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
        onChange={(event) => { setTyped(event.currentTarget.value); setError(undefined); }}
      />
      <MainAction type="submit" {...(quiet ? { quiet } : {})}>{copy.check}</MainAction>
    </form>
  );
}
