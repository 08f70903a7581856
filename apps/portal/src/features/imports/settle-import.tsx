import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CancelImportDocument, ConfirmImportDocument, ImportCheckDocument, type ImportCheckQuery } from '@practicum/contract/client';
import { importPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './imports.module.css';

type Run = NonNullable<ImportCheckQuery['importRun']>;
const refetchQueries = [ImportCheckDocument];

/** Imports what was checked, its good rows alone where there are problems, or lets it be. */
export function SettleImport({ run: { id, problemCount, files }, good }: { readonly run: Run; readonly good: number }) {
  const copy = useCopy(importPages);
  const tell = useNote();
  const [confirm] = useMutation(ConfirmImportDocument, { refetchQueries });
  const [cancel, cancelling] = useMutation(CancelImportDocument, { refetchQueries });
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const rejected = files.some(({ rejected: out }) => out > 0);
  const importNow = () => void send(
    async () => (await confirm({ variables: { input: { importRunId: id, acceptGoodRows: problemCount > 0 } } })).data?.confirmImport,
    async () => tell({ say: copy.done }),
  );
  const letBe = () => void send(
    async () => (await cancel({ variables: { importRunId: id } })).data?.cancelImport,
    async () => tell({ say: copy.cancelledNote }),
  );
  return (
    <div className={styles.settle}>
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <div>
        <Button variant="default" size="sm" loading={cancelling.loading} onClick={letBe}>{copy.cancel}</Button>
        {rejected && <Button component={Link} to={paths.imports} variant="default" size="sm">{copy.fixed}</Button>}
        {good > 0 && <Button size="sm" loading={busy && !cancelling.loading} onClick={importNow}>{rejected ? copy.importGood(good) : copy.importAll(good)}</Button>}
      </div>
    </div>
  );
}
