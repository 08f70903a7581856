import { Button } from '@mantine/core';
import { importKindNames, importPages } from '@practicum/copy';
import { IconUpload } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { Choice } from '../../ui/choice';
import { FileField } from '../../ui/fields';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import { ColumnMap, type ColumnLine } from './column-map';
import { headerOf } from './header-of';
import styles from './imports.module.css';
import { sendFile } from './send-file';

const kinds = ['roster', 'programs', 'sites', 'hours', 'grades', 'oneroster'] as const;
type Kind = (typeof kinds)[number];

/** What is in the file, the file, and the columns that the school calls otherwise. */
export function UploadForm() {
  const copy = useCopy(importPages);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [kind, chooseKind] = useState<Kind>('roster');
  const [file, chooseFile] = useState<File | null>(null);
  const [header, setHeader] = useState<readonly string[]>([]);
  const [lines, setLines] = useState<readonly ColumnLine[]>([]);
  const [fileError, setFileError] = useState<string>();
  const [said, say] = useState<string>();
  const [busy, setBusy] = useState(false);
  const take = async (chosen: File | null) => {
    chooseFile(chosen);
    setFileError(undefined);
    setHeader(chosen ? await headerOf(chosen) : []);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) { setFileError(copy.fileMissing); return; }
    setBusy(true);
    say(undefined);
    const columns = kind === 'oneroster' ? {} : Object.fromEntries(lines.filter(({ ours, theirs }) => ours && theirs).map(({ ours, theirs }) => [ours, theirs]));
    const sent = await sendFile({ kind, file, columns });
    setBusy(false);
    if ('importRunId' in sent) await navigate(paths.importRun(sent.importRunId));
    else if ('refusals' in sent) setFileError(sent.refusals.join(' '));
    else say(sent.failed === 'signed-out' ? copy.signedOut : copy.notSent);
  };
  return (
    <Card padded>
      <form className={styles.upload} onSubmit={(event) => void submit(event)} noValidate>
        <Choice label={copy.kind} value={kind} onChange={chooseKind} options={kinds.map((word) => ({ value: word, label: importKindNames[word][language], note: copy.kindNotes[word] }))} />
        <div className={styles.fileSide}>
          <FileField
            label={copy.file} placeholder={copy.chooseFile} accept={kind === 'oneroster' ? '.zip' : '.csv,.txt,.tsv'} value={file} onChange={(chosen) => void take(chosen)} error={fileError}
            leftSection={<IconUpload size={16} aria-hidden />} clearable clearButtonProps={{ 'aria-label': copy.clearFile }}
          />
          {kind !== 'oneroster' && <ColumnMap kind={kind} header={header} lines={lines} onChange={setLines} />}
          {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
          <Button type="submit" className={styles.check} loading={busy}>{copy.check}</Button>
        </div>
      </form>
    </Card>
  );
}
