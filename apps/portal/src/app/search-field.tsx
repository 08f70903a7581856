import { useLazyQuery } from '@apollo/client/react';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { StudentsDocument } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { NavItem } from '../ui/shell';
import { Key } from '../ui/surface';
import { useKeys } from '../ui/use-keys';
import styles from './frame.module.css';
import { useCopy } from './language';
import { paths } from './paths';
import { useMayEver } from './viewer';

const FOUND_AT_MOST = 8;
const WAIT_MS = 150;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds students and pages by name. `/` goes here from anywhere. */
export function SearchField({ pages }: { readonly pages: readonly NavItem[] }) {
  const copy = useCopy(portalCopy).search;
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const maySearch = useMayEver('students.see');
  const [search, { data, loading, error }] = useLazyQuery(StudentsDocument);
  const ask = useDebouncedCallback((wanted: string) => { void search({ variables: { first: FOUND_AT_MOST, search: wanted } }); }, WAIT_MS);
  useKeys({ '/': () => field.current?.focus() });

  const wanted = text.trim();
  const foundPages = wanted ? pages.filter(({ label }) => plain(label).startsWith(plain(wanted))) : [];
  const students = wanted ? (data?.students.edges.map(({ node }) => node) ?? []) : [];
  const change = (typed: string) => {
    setText(typed);
    list.openDropdown();
    list.selectFirstOption();
    if (maySearch && typed.trim().length > 1) ask(typed.trim());
  };
  const go = (to: string) => {
    setText('');
    list.closeDropdown();
    field.current?.blur();
    void navigate(to);
  };
  const nothing = foundPages.length + students.length === 0;
  return (
    <Combobox store={list} onOptionSubmit={go} width={300} position="bottom-start" shadow="md">
      <Combobox.Target>
        <TextInput
          ref={field} type="search" size="xs" className={styles.find} placeholder={copy.placeholder} aria-label={copy.label} value={text}
          onChange={(event) => change(event.currentTarget.value)} onBlur={() => list.closeDropdown()} onFocus={() => { if (wanted) list.openDropdown(); }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && error) ask(wanted);
            if (event.key === 'Escape') { setText(''); field.current?.blur(); }
          }}
          leftSection={<IconSearch size={14} aria-hidden />} rightSection={text ? null : <Key>/</Key>}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!wanted}>
        <Combobox.Options className={styles.found}>
          {foundPages.length > 0 && <Combobox.Group label={copy.pages}>{foundPages.map(({ to, label }) => <Combobox.Option key={to} value={to}>{label}</Combobox.Option>)}</Combobox.Group>}
          {students.length > 0 && (
            <Combobox.Group label={copy.students}>
              {students.map(({ id, name, enrollments }) => <Combobox.Option key={id} value={paths.student(id)}>{name}<small>{enrollments[0]?.cohort?.name ?? enrollments[0]?.program.name}</small></Combobox.Option>)}
            </Combobox.Group>
          )}
          {nothing && <Combobox.Empty>{error ? copy.failed : loading ? copy.waiting : copy.nothing(wanted)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
