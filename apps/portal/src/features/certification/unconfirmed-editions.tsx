import type { Edition_CredentialFragment } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { ConfirmEdition } from '../../field/confirm-edition';
import { Band } from '../../ui/verdict';
import styles from './certification.module.css';

/** Rules that nobody at the school stands by yet: from these nobody can be certified. */
export function UnconfirmedEditions({ editions }: { readonly editions: readonly Edition_CredentialFragment[] }) {
  const copy = useCopy(certifyPages);
  return editions.map((edition) => (
    <Band key={edition.credential} kind="late">
      <div className={styles.band}>
        <span>{copy.notConfirmedBand(edition)}</span>
        <div><ConfirmEdition edition={edition} /></div>
      </div>
    </Band>
  ));
}
