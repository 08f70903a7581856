import { useMutation } from '@apollo/client/react';
import { StudentPageDocument, WithdrawFactDocument } from '@practicum/contract/client';
import { studentPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { ReasonSheet } from '../../app/reason-sheet';
import styles from './students.module.css';

/** Takes a fact out of the record, with a reason; it stays on file. */
export function WithdrawFactSheet({ fact, onClose }: { readonly fact: { readonly id: string; readonly says: string } | undefined; readonly onClose: () => void }) {
  const copy = useCopy(studentPage);
  const [withdraw] = useMutation(WithdrawFactDocument, { refetchQueries: [StudentPageDocument] });
  return (
    <ReasonSheet
      words={{ title: copy.withdrawTitle, reason: copy.reason, missing: copy.reasonMissing, action: copy.withdraw, done: copy.withdrawn }} opened={fact !== undefined} onClose={onClose}
      send={async (reason) => (fact ? (await withdraw({ variables: { input: { factId: fact.id, reason } } })).data?.withdrawFact : undefined)}
    >
      <p>{fact?.says}</p>
      <p className={styles.quiet}>{copy.withdrawText}</p>
    </ReasonSheet>
  );
}
