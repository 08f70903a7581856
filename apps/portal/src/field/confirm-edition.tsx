import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ConfirmEditionDocument, type Edition_CredentialFragment } from '@practicum/contract/client';
import { confirmEdition } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../app/language';
import { paths } from '../app/paths';
import { useFormAnswer } from '../app/use-form-answer';
import { useMayEver } from '../app/viewer';
import { TextField } from '../ui/fields';
import { formatDay } from '../ui/format';
import { Refused } from '../ui/refused';
import { Sheet } from '../ui/sheet';
import { SheetForm } from '../ui/sheet-form';
import { Status } from '../ui/status';
import { Facts } from '../ui/surface';
import { useNote } from '../ui/undo-note';
import { addressIn } from './source-text';

/** As much of a source as the school's record keeps. */
const MOST_LETTERS = 500;

type Confirmable = Pick<Edition_CredentialFragment, 'credential' | 'name' | 'body' | 'edition' | 'effectiveOn' | 'version' | 'source' | 'unverifiedCount' | 'conflictCount'>;

interface Confirming {
  readonly edition: Confirmable;
  /** The one thing to do on the page. */
  readonly first?: boolean;
  /** The rules stand on the page already. */
  readonly here?: boolean;
}

/** Somebody at the school reads an edition against a page and stands by it. */
export function ConfirmEdition({ edition, first = false, here = false }: Confirming) {
  const copy = useCopy(confirmEdition);
  const may = useMayEver('editions.confirm');
  const [opened, sheet] = useDisclosure();
  const { credential } = edition;
  return (
    <>
      <Refused reason={may ? undefined : copy.notYours}><Button variant={first ? 'filled' : 'default'} aria-label={`${copy.act}: ${credential}`} onClick={sheet.open}>{copy.act}</Button></Refused>
      <Sheet title={copy.title(credential)} opened={opened} onClose={sheet.close}><ConfirmForm edition={edition} here={here} onDone={sheet.close} /></Sheet>
    </>
  );
}

function ConfirmForm({ edition, here, onDone }: { readonly edition: Confirmable; readonly here: boolean; readonly onDone: () => void }) {
  const copy = useCopy(confirmEdition);
  const { language } = useLanguage();
  const tell = useNote();
  const { credential, name, body, effectiveOn, version, source, unverifiedCount, conflictCount } = edition;
  const [against, setAgainst] = useState(() => (addressIn(source ?? '') ?? source ?? '').slice(0, MOST_LETTERS));
  const [error, setError] = useState<string>();
  // What was confirmed shows on whatever page the reader stands on.
  const [confirm] = useMutation(ConfirmEditionDocument, { refetchQueries: 'active' });
  const { busy, said, send } = useFormAnswer((_, message) => setError(message), ['against']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!against.trim()) return setError(copy.againstMissing);
    return void send(
      async () => (await confirm({ variables: { input: { credential, edition: edition.edition, against, version } } })).data?.confirmEdition,
      async () => {
        tell({ say: copy.done(edition) });
        onDone();
      },
    );
  };
  const facts = [
    { name: copy.credential, value: `${credential} · ${name}` }, { name: copy.body, value: body }, { name: copy.edition, value: edition.edition },
    ...(effectiveOn ? [{ name: copy.inForceFrom, value: formatDay(effectiveOn, language, 'year') }] : []),
  ];
  const weak = unverifiedCount + conflictCount > 0;
  return (
    <SheetForm onSubmit={submit} action={copy.confirm} busy={busy} said={said}>
      <Facts facts={facts} />
      <Status kind={weak ? 'late' : 'done'} wrap>{weak ? copy.weak({ unverified: unverifiedCount, conflicts: conflictCount }) : copy.noneWeak}</Status>
      {!here && <Link to={paths.edition(credential, edition.edition)}>{copy.readRules}</Link>}
      <TextField label={copy.against} description={copy.againstNote} value={against} maxLength={MOST_LETTERS} error={error} onChange={(event) => { setAgainst(event.currentTarget.value); setError(undefined); }} />
      <p>{copy.text}</p>
    </SheetForm>
  );
}
