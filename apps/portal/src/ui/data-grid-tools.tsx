import { Button, Checkbox, Popover, SegmentedControl, TextInput } from '@mantine/core';
import { IconColumns3, IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import styles from './data-grid.module.css';
import { Key } from './surface';
import { useWords } from './words';

export type Density = 'comfortable' | 'compact';

/** Search, filters, density and columns, above a grid. */
export function GridTools({ filters, search, density, onDensity, columns }: {
  readonly filters?: ReactNode;
  readonly search?: { readonly field: RefObject<HTMLInputElement | null>; readonly text: string; readonly onText: (text: string) => void; readonly label?: string | undefined } | undefined;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  readonly columns: readonly { readonly key: string; readonly head: string; readonly shown: boolean; readonly toggle: () => void }[];
}) {
  const words = useWords();
  return (
    <div className={styles.tools} data-no-print>
      {search && (
        <TextInput
          ref={search.field} size="xs" className={styles.search} type="search" value={search.text} placeholder={search.label ?? words.filterRows}
          aria-label={search.label ?? words.filterRows} onChange={(event) => search.onText(event.currentTarget.value)}
          leftSection={<IconSearch size={14} aria-hidden />} rightSection={search.text ? null : <Key>F</Key>}
        />
      )}
      {filters}
      <div className={styles.view}>
        <SegmentedControl
          aria-label={words.density} value={density} onChange={(value) => onDensity(value === 'compact' ? 'compact' : 'comfortable')}
          data={[{ value: 'comfortable', label: words.comfortable }, { value: 'compact', label: words.compact }]}
        />
        <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
          <Popover.Target><Button variant="default" leftSection={<IconColumns3 size={14} aria-hidden />}>{words.columns}</Button></Popover.Target>
          <Popover.Dropdown>
            <div className={styles.columnList} role="group" aria-label={words.columns}>
              {columns.map(({ key, head, shown, toggle }) => <Checkbox key={key} label={head} checked={shown} onChange={toggle} />)}
            </div>
          </Popover.Dropdown>
        </Popover>
      </div>
    </div>
  );
}
