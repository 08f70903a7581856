import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CertifyPageDocument, ConfirmEditionDocument, type Edition_CredentialFragment } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { useMayEver } from '../../app/viewer';
import { formatDay } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { Facts } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import { Band } from '../../ui/verdict';
import styles from './certification.module.css';

/** Rules that nobody at the school stands by yet: from these nobody can be certified. */
export function UnconfirmedEditions({ editions }: { readonly editions: readonly Edition_CredentialFragment[] }) {
  const copy = useCopy(certifyPages);
  const may = useMayEver('editions.confirm');
  const [reading, setReading] = useState<Edition_CredentialFragment>();
  return (
    <>
      {editions.map((edition) => (
        <Band key={edition.credential} kind="late">
          <div className={styles.band}>
            <span>{copy.notConfirmedBand(edition)}</span>
            <div><Refused reason={may ? undefined : copy.confirmNotYours}><Button variant="default" onClick={() => setReading(edition)}>{copy.confirm}</Button></Refused></div>
          </div>
        </Band>
      ))}
      <ConfirmSheet edition={reading} onClose={() => setReading(undefined)} />
    </>
  );
}

function ConfirmSheet({ edition, onClose }: { readonly edition: Edition_CredentialFragment | undefined; readonly onClose: () => void }) {
  const copy = useCopy(certifyPages);
  const { language } = useLanguage();
  const tell = useNote();
  const [confirm] = useMutation(ConfirmEditionDocument, { refetchQueries: [CertifyPageDocument] });
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const act = () => edition && send(
    async () => (await confirm({ variables: { input: { credential: edition.credential, edition: edition.edition } } })).data?.confirmEdition,
    async () => {
      tell({ say: copy.confirmedNote(edition) });
      onClose();
    },
  );
  const facts = edition && [
    { name: copy.credential, value: `${edition.credential} · ${edition.name}` }, { name: copy.body, value: edition.body }, { name: copy.edition, value: edition.edition },
    ...(edition.effectiveOn ? [{ name: copy.inForceFrom, value: formatDay(edition.effectiveOn, language, 'year') }] : []),
  ];
  return (
    <Sheet title={edition ? copy.confirmTitle(edition.credential) : ''} opened={edition !== undefined} onClose={onClose} foot={<Button size="sm" fullWidth loading={busy} onClick={() => void act()}>{copy.confirmAct}</Button>}>
      {facts && <Facts facts={facts} />}
      {edition?.source && <p className={styles.source}>{copy.source}: <SourceText source={edition.source} /></p>}
      <p>{copy.confirmText}</p>
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
    </Sheet>
  );
}

/** A source with its addresses as links. */
function SourceText({ source }: { readonly source: string }) {
  return source.split(/(https:\/\/[^\s;,]+)/).map((part, at) => (part.startsWith('https://') ? <a key={at} href={part} target="_blank" rel="noreferrer">{part}</a> : part));
}
