import { Button, createPolymorphicComponent, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './main-action.module.css';

interface ActionProps extends ButtonProps { readonly note?: ReactNode; readonly quiet?: boolean }

/** The phone's one large action at the thumb, with a line beneath its words; `quiet` for what stands beside it. */
function PlainMainAction({ note, quiet, children, className, ...rest }: ActionProps) {
  return (
    <Button {...rest} variant={quiet ? 'default' : 'filled'} fullWidth className={classes(styles.action, quiet && styles.quiet, className)}>
      <span className={styles.words}>{children}{note && <small>{note}</small>}</span>
    </Button>
  );
}

export const MainAction = createPolymorphicComponent<'button', ActionProps>(PlainMainAction);
