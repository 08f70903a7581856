import type { RefObject } from 'react';
import { useKeys } from './use-keys';

const focusable = 'a[href], button:not([disabled])';

/** J and K move between rows, X selects, F searches, D changes the density. Enter opens, because the row's link has the focus. */
export function useGridKeys({ box, count, scrollTo, onSelect, onSearch, onDensity }: {
  readonly box: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly scrollTo: (index: number) => void;
  readonly onSelect: ((index: number) => void) | undefined;
  readonly onSearch: (() => void) | undefined;
  readonly onDensity: () => void;
}): void {
  const current = (): number => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]');
    return row && box.current?.contains(row) ? Number(row.dataset['row']) : -1;
  };
  const focus = (index: number): void => {
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    const target = row?.querySelector<HTMLElement>(focusable) ?? row?.querySelector<HTMLElement>('input');
    target?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const move = (by: number): void => {
    if (count === 0) return;
    const at = current();
    const next = Math.min(count - 1, Math.max(0, at < 0 ? 0 : at + by));
    scrollTo(next);
    // A row beyond the drawn ones exists only after the list has scrolled to it.
    requestAnimationFrame(() => focus(next));
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => { const at = current(); if (at >= 0) onSelect?.(at); },
    f: () => onSearch?.(),
    d: onDensity,
  });
}
