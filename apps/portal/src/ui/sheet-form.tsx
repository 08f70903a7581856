import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Status } from './status';
import styles from './sheet-form.module.css';

/** The form of a sheet: its fields, what no field could take of a refusal, and the one action. */
export function SheetForm({ onSubmit, action, busy, said, children }: {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly action: string;
  readonly busy: boolean;
  /** Why it was not done, where the reason belongs to no field. */
  readonly said?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {children}
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <Button type="submit" className={styles.submit} loading={busy} fullWidth>{action}</Button>
    </form>
  );
}

/** Fields that stand side by side where there is room. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
