import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import styles from './data-grid.module.css';
import { Key } from './surface';
import { useKeys } from './use-keys';

const WAIT_MS = 200;

/** Searches where all rows are, not only those on the page. F goes here. */
export function SearchBox({ label, value, onSearch }: { readonly label: string; readonly value: string; readonly onSearch: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const tell = useDebouncedCallback(onSearch, WAIT_MS);
  useKeys({ f: () => field.current?.focus() });
  return (
    <TextInput
      ref={field} size="xs" className={styles.search} type="search" value={text} placeholder={label} aria-label={label}
      onChange={(event) => { setText(event.currentTarget.value); tell(event.currentTarget.value.trim()); }}
      leftSection={<IconSearch size={14} aria-hidden />} rightSection={text ? null : <Key>F</Key>}
    />
  );
}
