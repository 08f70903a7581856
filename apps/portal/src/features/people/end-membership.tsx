import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EndMembershipDocument, PeopleDocument } from '@practicum/contract/client';
import { peoplePage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './people.module.css';

/** Takes a person out of the school. It cannot be taken back, so the row itself asks once more. */
export function EndMembership({ membershipId, name }: { readonly membershipId: string; readonly name: string }) {
  const copy = useCopy(peoplePage);
  const tell = useNote();
  const [asking, ask] = useState(false);
  const [end] = useMutation(EndMembershipDocument, { refetchQueries: [PeopleDocument] });
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const act = () => void send(
    async () => (await end({ variables: { membershipId } })).data?.endMembership,
    async () => {
      ask(false);
      tell({ say: copy.ended(name) });
    },
  );
  if (!asking) return <Button variant="default" size="compact-xs" aria-label={copy.endOf(name)} onClick={() => ask(true)}>{copy.end}</Button>;
  return (
    <span className={styles.asking}>
      {said ? <span role="alert"><Status kind="blocked" wrap>{said}</Status></span> : <small>{copy.endNote}</small>}
      {!said && <Button size="compact-xs" loading={busy} aria-label={`${copy.endNow}: ${name}`} autoFocus onClick={act}>{copy.endNow}</Button>}
      <Button variant="default" size="compact-xs" onClick={() => ask(false)}>{copy.keep}</Button>
    </span>
  );
}
