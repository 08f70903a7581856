import { verifyPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { Answer } from '../../ui/answer';
import { FileInstead } from './file-instead';
import { NumberForm } from './number-form';
import { PublicPage } from './public-page';
import styles from './verify.module.css';

/** Where a number is typed. */
export function VerifyPage() {
  const copy = useCopy(verifyPage);
  return (
    <PublicPage>
      <Answer reason={copy.askReason}>{copy.ask}</Answer>
      <NumberForm />
      <div className={styles.actions}><FileInstead /></div>
    </PublicPage>
  );
}
