import { cloneElement, useId, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import styles from './refused.module.css';

type Control = ReactElement<{ 'aria-disabled'?: boolean | undefined; 'aria-describedby'?: string | undefined; 'data-refused'?: boolean; onClick?: (event: MouseEvent) => void }>;

/**
 * A control that may not be used now. It stays in its place and can be reached, with a dashed edge, and says what is
 * missing, who can change that, and where. Give no `reason` and the control is as it was.
 */
export function Refused({ reason, children }: { readonly reason?: ReactNode; readonly children: Control }) {
  const id = useId();
  if (!reason) return children;
  const stay = (event: MouseEvent) => event.preventDefault();
  return (
    <div className={styles.refused}>
      {cloneElement(children, { 'aria-disabled': true, 'aria-describedby': id, 'data-refused': true, onClick: stay })}
      <div id={id} className={styles.reason}>{reason}</div>
    </div>
  );
}
