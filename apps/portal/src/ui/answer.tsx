import { useEffect, useRef, type ReactNode } from 'react';
import styles from './answer.module.css';

/** The page's answer as its heading, and the reason beneath. The heading takes the focus when the page opens. */
export function Answer({ children, reason, aside, before }: {
  readonly children: ReactNode;
  readonly reason?: ReactNode;
  /** Controls of the whole answer, at the right on a desk. */
  readonly aside?: ReactNode;
  /** A mark before the heading, such as initials. */
  readonly before?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const busy = document.activeElement && document.activeElement !== document.body;
    if (!busy) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.answer}>
      {before}
      <div className={styles.text}>
        <h1 ref={heading} tabIndex={-1}>{children}</h1>
        {reason && <div className={styles.reason}>{reason}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
