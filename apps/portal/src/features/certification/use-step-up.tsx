import { useQuery } from '@apollo/client/react';
import { StepUpStateDocument } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { useState } from 'react';
import { now } from '../../app/clock';
import { useCopy } from '../../app/language';
import { PasswordField } from '../../ui/fields';
import { Status } from '../../ui/status';

/**
 * The password before a weighty act: asked, or not where it was given a few minutes ago. `given()` is the password to send,
 * `null` where none is needed, or `undefined` where it is missing, which the field then says.
 */
export function useStepUp() {
  const copy = useCopy(certifyPages);
  const { data, refetch } = useQuery(StepUpStateDocument, { fetchPolicy: 'network-only' });
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const [asked, ask] = useState(false);
  const until = data?.viewer?.confirmedUntil;
  const confirmed = !asked && typeof until === 'string' && until > now();
  const given = (): string | null | undefined => {
    setFault(undefined);
    if (confirmed) return null;
    if (password) return password;
    setFault(copy.passwordMissing);
    return undefined;
  };
  // What the server says of the password stands at its field, even where the page thought that none was needed.
  const refuse = (message: string) => {
    ask(true);
    setFault(message);
  };
  const field = confirmed
    ? <Status kind="done" wrap quiet>{copy.confirmedLately}</Status>
    : <PasswordField label={copy.password} autoComplete="current-password" value={password} error={fault} onChange={(event) => setPassword(event.currentTarget.value)} />;
  return { field, given, refuse, again: () => void refetch() };
}
