import { useMutation } from '@apollo/client/react';
import { WithdrawCheckOffsDocument } from '@practicum/contract/client';
import { competenciesPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { ReasonSheet } from '../../app/reason-sheet';
import styles from './competencies.module.css';

/** Which signature is about to be withdrawn. */
export interface Withdrawing { readonly checkOffId: string; readonly text: string }

/** Withdraws one signature with a reason; it stays on file. */
export function WithdrawCheckOff({ withdrawing: { checkOffId, text }, onClose }: { readonly withdrawing: Withdrawing; readonly onClose: () => void }) {
  const copy = useCopy(competenciesPage);
  const [withdraw] = useMutation(WithdrawCheckOffsDocument, { refetchQueries: 'active' });
  return (
    <ReasonSheet
      words={{ title: copy.withdrawTitle, reason: copy.why, missing: copy.reasonMissing, action: copy.withdraw, done: copy.withdrawn }} opened onClose={onClose}
      send={async (reason) => (await withdraw({ variables: { input: { checkOffIds: [checkOffId], reason } } })).data?.withdrawCheckOffs}
    >
      <p>{text}</p>
      <p className={styles.quiet}>{copy.withdrawText}</p>
    </ReasonSheet>
  );
}
