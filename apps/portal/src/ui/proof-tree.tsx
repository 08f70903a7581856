import { IconChevronRight } from '@tabler/icons-react';
import { createContext, useContext, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Kind } from './kinds';
import { Status } from './status';
import styles from './proof-tree.module.css';

interface Selection { readonly selected: string | undefined; readonly select: ((key: string) => void) | undefined }
const SelectionContext = createContext<Selection>({ selected: undefined, select: undefined });

/** What must be shown, branch by branch. Up and down move between leaves; Enter or right opens one. */
export function ProofTree({ label, columns, selected, onSelect, children }: {
  readonly label: string;
  /** Heads: requirement and next step, have and need, evidence, source. */
  readonly columns: readonly [string, string, string, string];
  readonly selected?: string | undefined;
  readonly onSelect?: (key: string) => void;
  readonly children: ReactNode;
}) {
  const tree = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(tree.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <SelectionContext value={{ selected, select: onSelect }}>
      <div ref={tree} className={styles.tree} role="group" aria-label={label} onKeyDown={move} data-columns>
        <div className={styles.columns} aria-hidden="true">{columns.map((column) => <span key={column}>{column}</span>)}</div>
        {children}
      </div>
    </SelectionContext>
  );
}

/** One way to meet the whole, or one group within it. Ways that were not chosen stay closed, with their verdict. */
export function ProofBranch({ title, note, kind, verdict, count, opened: openedAtFirst = false, children }: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly kind: Kind;
  readonly verdict: ReactNode;
  /** "3 of 5 met" */
  readonly count?: ReactNode;
  readonly opened?: boolean;
  readonly children?: ReactNode;
}) {
  const [opened, setOpened] = useState(openedAtFirst);
  const id = useId();
  return (
    <section className={styles.branch} data-opened={opened || undefined}>
      <h2>
        <button type="button" data-stop aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
          <IconChevronRight size={16} aria-hidden />
          <span className={styles.branchTitle}>{title}{note && <small>{note}</small>}</span>
          <span className={styles.branchEnd}>{count && <small>{count}</small>}<Status kind={kind} chip={opened}>{verdict}</Status></span>
        </button>
      </h2>
      <ul id={id} hidden={!opened}>{opened && children}</ul>
    </section>
  );
}

/** One requirement: its standing, have and need, evidence, source, and the next step. */
export function ProofLeaf({ id, title, kind, verdict, next, amount, evidence, source, depth = 0 }: {
  readonly id: string;
  readonly title: ReactNode;
  readonly kind: Kind;
  readonly verdict: ReactNode;
  readonly next?: ReactNode;
  /** A meter with figures, or words where nothing is counted. */
  readonly amount?: ReactNode;
  readonly evidence?: ReactNode;
  readonly source?: ReactNode;
  /** How far inside nested groups it stands. */
  readonly depth?: number;
}) {
  const { selected, select } = useContext(SelectionContext);
  const on = selected === id;
  return (
    <li className={styles.leaf} data-on={on || undefined} data-depth={Math.min(depth, 3) || undefined}>
      <div className={styles.requirement}>
        {select
          ? <button type="button" data-stop aria-pressed={on} onClick={() => select(id)}>{title}</button>
          : <span className={styles.title}>{title}</span>}
        <div className={styles.step}><Status kind={kind} wrap>{verdict}</Status>{next && <span>{next}</span>}</div>
      </div>
      <div className={styles.amount}>{amount}</div>
      <div className={styles.evidence}>{evidence}</div>
      <div className={styles.source}>{source}</div>
    </li>
  );
}
