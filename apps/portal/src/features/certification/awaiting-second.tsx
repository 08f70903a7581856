import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CertifyPageDocument, WithdrawFirstSignaturesDocument, type SecondSignature_FirstFragment } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { formatDay } from '../../ui/format';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './certification.module.css';
import { StayedBehind } from './stayed-behind';

/** What waits for a second signature, with the way to give it or to take the first back; then who left a batch and why. */
export function AwaitingSecond({ signatures }: { readonly signatures: readonly SecondSignature_FirstFragment[] }) {
  const copy = useCopy(certifyPages);
  const waiting = signatures.filter(({ leftAt }) => !leftAt);
  const left = signatures.filter(({ leftAt }) => leftAt);
  const mine = waiting.some(({ viewerCan }) => viewerCan.includes('countersign'));
  return (
    <>
      {waiting.length > 0 && (
        <section className={styles.held}>
          <div className={styles.band}>
            <h2>{copy.waitsSecond} <span className="num">{waiting.length}</span></h2>
            {mine && <Button component={Link} to={paths.secondSignature} size="sm">{copy.secondOpen}</Button>}
          </div>
          <Rows>{waiting.map((first) => <Waiting key={first.id} first={first} />)}</Rows>
        </section>
      )}
      <StayedBehind heldBack={left} title={copy.leftTitle} />
    </>
  );
}

function Waiting({ first: { id, credential, signedBy, signedAt, says, enrollment: { student }, viewerCan } }: { readonly first: SecondSignature_FirstFragment }) {
  const copy = useCopy(certifyPages);
  const { language } = useLanguage();
  const tell = useNote();
  const [withdraw] = useMutation(WithdrawFirstSignaturesDocument, { refetchQueries: [CertifyPageDocument] });
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const act = () => send(async () => (await withdraw({ variables: { input: { firstSignatureIds: [id] } } })).data?.withdrawFirstSignatures, async () => tell({ say: copy.takenBack }));
  const line = `${credential}: ${copy.signedFirst({ by: signedBy, on: formatDay(signedAt.slice(0, 10), language) })}`;
  return (
    <Row
      title={student.name} detail={<><Status kind={says ? 'late' : 'waits'} wrap quiet>{says || line}</Status>{said && <Status kind="blocked" wrap>{said}</Status>}</>}
      end={viewerCan.includes('certify.withdraw') && <Button variant="default" loading={busy} onClick={() => void act()} aria-label={copy.takeBackMine(student.name)}>{copy.takeBack}</Button>}
    />
  );
}
