import { sealStrip } from '@practicum/domain';
import type { ReactNode } from 'react';
import styles from './seal-strip.module.css';

/**
 * A signature's digest as 32 bars beside its first digits, so that two papers can be compared at a glance. It proves
 * nothing by itself, and is hidden from screen readers, which get the digits. `note` stands under the digits.
 */
export function SealStrip({ digest, height = 22, digits = 8, note }: { readonly digest: string; readonly height?: number; readonly digits?: number; readonly note?: ReactNode }) {
  const hex = digest.toLowerCase().replace(/[^0-9a-f]/g, '');
  const shown = hex.slice(0, digits).toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <span className={styles.seal}>
      <span className={styles.bars} style={{ height }} aria-hidden="true">
        {sealStrip(hex).map((share, at) => <i key={at} style={{ height: `${share * 100}%` }} />)}
      </span>
      {digits > 0 && <span className={styles.digits}>{shown}{note && <small>{note}</small>}</span>}
    </span>
  );
}
