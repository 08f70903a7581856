import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './sheet.module.css';
import { useWords } from './words';

export const usePhone = (): boolean => useMediaQuery('(max-width: 639.98px)', undefined, { getInitialValueInEffect: false }) ?? false;

/** Something to do beside the page: from the bottom on a phone, from the right on a desk. Escape closes it. */
export function Sheet({ title, opened, onClose, children, foot, wide }: {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The sheet's one action, fixed at its foot. */
  readonly foot?: ReactNode;
  readonly wide?: boolean;
}) {
  const phone = usePhone();
  const words = useWords();
  return (
    <Drawer
      opened={opened} onClose={onClose} title={title} position={phone ? 'bottom' : 'right'} size={phone ? 'auto' : wide ? 640 : 440}
      closeButtonProps={{ 'aria-label': words.close }} transitionProps={{ duration: 120 }} attributes={{ header: { role: 'presentation' } }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body, close: styles.close }}
    >
      <div className={styles.scroll}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </Drawer>
  );
}

/** A short list to look at, such as the keys of a page. */
export function Leaflet({ title, opened, onClose, children }: { readonly title: string; readonly opened: boolean; readonly onClose: () => void; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered size={420} closeButtonProps={{ 'aria-label': words.close }} transitionProps={{ duration: 120 }} attributes={{ header: { role: 'presentation' } }} classNames={{ title: styles.title }}>
      {children}
    </Modal>
  );
}
