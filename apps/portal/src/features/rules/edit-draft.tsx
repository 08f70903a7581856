import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ChangeEditionDocument, type Rules_EditionFragment } from '@practicum/contract/client';
import { editEditionPage, editionPage } from '@practicum/copy';
import { parseEdition } from '@practicum/domain';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { Answer } from '../../ui/answer';
import { Segments } from '../../ui/choice';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import { DraftFields } from './draft-fields';
import { EditingProvider, useFaults } from './editing';
import { EditionData } from './edition-data';
import { isSame, namesIn, type Json } from './rule-data';
import styles from './rules.module.css';

/** The rules in the order of their shape; the database keeps no order of keys. */
function inOrder(rules: Readonly<Record<string, unknown>>): Json {
  const parsed = parseEdition(rules);
  // Rules are kept as JSON, so that what came is JSON.
  return (parsed.ok ? parsed.value : rules) as unknown as Json;
}

/** The draft as fields or as data; both change the same rules, and both say at once what is wrong. */
export function EditDraft({ edition }: { readonly edition: Rules_EditionFragment }) {
  const copy = useCopy(editEditionPage);
  const read = useCopy(editionPage);
  const tell = useNote();
  const { credential, edition: code, version } = edition;
  const [rules, setRules] = useState<Json>(() => inOrder(edition.rules));
  const [asData, showData] = useState(false);
  const [notJson, setNotJson] = useState(false);
  const [change] = useMutation(ChangeEditionDocument);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const faults = useFaults(rules);
  const unsaved = !isSame(rules, inOrder(edition.rules));
  useStayUntilSaved(unsaved);
  const broken = notJson || faults.length > 0;
  const save = () => send(
    async () => (await change({ variables: { input: { credential, edition: code, rules: rules as Readonly<Record<string, unknown>>, expectedVersion: version ?? 0 } } })).data?.changeEdition,
    async () => tell({ say: copy.savedNote }),
  );
  return (
    <EditingProvider rules={rules} faults={faults} onChange={setRules}>
      <Answer reason={unsaved ? copy.unsaved : copy.saved}>{copy.answer({ credential, requirements: namesIn(rules).size })}</Answer>
      <div className={styles.bar}>
        <Segments label={copy.view} options={[{ value: 'form', label: copy.asForm }, { value: 'data', label: copy.asData }]} value={asData ? 'data' : 'form'} onChange={(view) => showData(view === 'data')} />
      </div>
      {asData ? <EditionData onJson={(is) => setNotJson(!is)} /> : <DraftFields />}
      <div className={styles.save}>
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
        {broken && <div role="status"><Status kind="late" wrap>{notJson ? copy.notJson : copy.faults(faults.length)}</Status></div>}
        <Button loading={busy} aria-disabled={broken || !unsaved || undefined} variant={broken || !unsaved ? 'default' : 'filled'} onClick={() => void (!broken && unsaved && save())}>{copy.save}</Button>
        {!unsaved && <Link to={paths.editionChange(credential, code)}>{read.whatChanges}</Link>}
        {!unsaved && <Link to={paths.edition(credential, code)}>{copy.leave}</Link>}
      </div>
    </EditingProvider>
  );
}

/** The browser asks before a page with unsaved work is closed. */
function useStayUntilSaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [unsaved]);
}
