import { Button, Loader } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './states.module.css';
import { useWords } from './words';

/** Nothing is here yet: the ghost of what will be, one action, one link. */
export function Empty({ title, children, columns, action, link }: {
  readonly title: string;
  readonly children: ReactNode;
  /** Heads of the table that will stand here. */
  readonly columns?: readonly string[];
  readonly action?: ReactNode;
  readonly link?: ReactNode;
}) {
  return (
    <div className={styles.centre}>
      <div className={styles.box}>
        {columns && <Ghost columns={columns} />}
        <h1>{title}</h1>
        <p>{children}</p>
        {(action || link) && <div className={styles.actions}>{action}{link}</div>}
      </div>
    </div>
  );
}

function Ghost({ columns }: { readonly columns: readonly string[] }) {
  const widths = [62, 50, 72];
  return (
    <div className={styles.ghost} style={{ gridTemplateColumns: `1.8fr repeat(${Math.max(0, columns.length - 1)}, 1fr)` }} aria-hidden="true">
      {columns.map((column) => <span key={column} className={styles.ghostHead}>{column}</span>)}
      {widths.flatMap((width, row) => columns.map((column, at) => (
        <span key={`${row} ${column}`} className={styles.ghostCell}><i style={{ width: `${at === 0 ? width : 64}%` }} /></span>
      )))}
    </div>
  );
}

/**
 * No answer came. Says what is safe, tries again by itself where a wait is given, and names what to quote.
 */
export function Failed({ title, children, onRetry, retryAfterSeconds, help, quote, icon, action }: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  readonly retryAfterSeconds?: { readonly seconds: number; readonly say: (seconds: number) => string };
  /** "If it stays, tell … this:" */
  readonly help?: ReactNode;
  readonly quote?: string | undefined;
  readonly icon?: ReactNode;
  /** The way out, where trying again is not one. */
  readonly action?: ReactNode;
}) {
  const words = useWords();
  const clipboard = useClipboard();
  return (
    <div className={styles.centre}>
      <div className={styles.box} role="alert">
        <div className={styles.icon}>{icon ?? <IconPlugConnectedX size={32} stroke={1.6} aria-hidden />}</div>
        <h1>{title}</h1>
        {children && <p>{children}</p>}
        {onRetry && (
          <div className={styles.actions}>
            <Button size="sm" onClick={onRetry} leftSection={<IconRefresh size={16} aria-hidden />}>{words.tryAgain}</Button>
            {retryAfterSeconds && <Countdown from={retryAfterSeconds.seconds} say={retryAfterSeconds.say} onEnd={onRetry} />}
          </div>
        )}
        {action && <div className={styles.actions}>{action}</div>}
        {(help || quote) && (
          <div className={styles.help}>
            {help} {quote && <><code>{quote}</code> <button type="button" className={styles.link} onClick={() => clipboard.copy(quote)}>{clipboard.copied ? words.copied : words.copy}</button></>}
          </div>
        )}
      </div>
    </div>
  );
}

function Countdown({ from, say, onEnd }: { readonly from: number; readonly say: (seconds: number) => string; readonly onEnd: () => void }) {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    if (left <= 0) { onEnd(); return undefined; }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return <span className={styles.countdown}>{say(Math.max(0, left))}</span>;
}

/** Shown when a wait passes 300 ms: grey rows in the shape of a page. */
export function PageLoading({ rows = 6 }: { readonly rows?: number }) {
  const words = useWords();
  return (
    <div className={styles.loading} role="status">
      <span className="unseen">{words.loading}</span>
      <i style={{ width: '44%', height: 22 }} /><i style={{ width: '28%' }} />
      <div className={styles.loadingRows} aria-hidden="true">{Array.from({ length: rows }, (_, row) => <span key={row}><i style={{ width: `${46 - (row % 3) * 9}%` }} /></span>)}</div>
    </div>
  );
}

/** A wait inside a page, after its first answer. */
export function Waiting({ label }: { readonly label: string }) {
  return <span className={styles.waiting} role="status"><Loader size={16} color="cobalt" aria-hidden />{label}</span>;
}
