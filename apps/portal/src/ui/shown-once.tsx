import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './shown-once.module.css';
import { useWords } from './words';

/** A text that is told this once, such as a link: to read, to select, to copy. */
export function ShownOnce({ label, text, children }: { readonly label: string; readonly text: string; readonly children?: ReactNode }) {
  const words = useWords();
  const clipboard = useClipboard({ timeout: 4000 });
  return (
    <div className={styles.once} role="group" aria-label={label}>
      <strong>{label}</strong>
      <code>{text}</code>
      <Button variant="default" onClick={() => clipboard.copy(text)} leftSection={clipboard.copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}>
        {clipboard.copied ? words.copied : words.copy}
      </Button>
      <span className="unseen" aria-live="polite">{clipboard.copied ? words.copied : ''}</span>
      {children && <p>{children}</p>}
    </div>
  );
}
