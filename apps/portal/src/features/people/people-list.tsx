import { Button } from '@mantine/core';
import type { PeopleQuery } from '@practicum/contract/client';
import { peoplePage, personStandings } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { roleName } from '../../app/role-name';
import { useMayEver } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { DataGrid } from '../../ui/data-grid';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatDay } from '../../ui/format';
import type { Kind } from '../../ui/kinds';
import { SearchBox } from '../../ui/search-box';
import { Status } from '../../ui/status';
import { EndMembership } from './end-membership';
import styles from './people.module.css';

type Person = PeopleQuery['people']['edges'][number]['node'];
const kinds: Readonly<Record<string, Kind>> = { active: 'done', invited: 'waits', ended: 'waived' };

/** People by name: role, standing, and the way out. */
export function PeopleList({ people, total, search, onSearch, onMore }: {
  readonly people: readonly Person[];
  readonly total: number;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onMore: () => void;
}) {
  const copy = useCopy(peoplePage);
  const { language } = useLanguage();
  const mayEnd = useMayEver('people.end');
  const standing = ({ standing: word }: Person) => <Status kind={kinds[word] ?? 'open'} quiet={word !== 'invited'}>{labelOf(personStandings, word, language)}</Status>;
  const end = (person: Person) => person.standing === 'active' && <EndMembership membershipId={person.id} name={person.displayName} />;
  const columns: readonly GridColumn<Person>[] = [
    { key: 'name', head: copy.name, cell: ({ displayName }) => displayName, sortBy: ({ displayName }) => displayName.toLowerCase() },
    { key: 'email', head: copy.email, cell: ({ email }) => email },
    { key: 'role', head: copy.role, cell: ({ role }) => roleName(role, language), sortBy: ({ role }) => role },
    { key: 'standing', head: copy.standing, cell: standing, sortBy: ({ standing: word }) => word },
    { key: 'since', head: copy.since, cell: ({ since }) => formatDay(since.slice(0, 10), language, 'year'), sortBy: ({ since }) => since },
    ...(mayEnd ? [{ key: 'end', head: copy.action, align: 'end' as const, cell: end }] : []),
  ];
  return (
    <DataGrid
      name="people" label={copy.title} rows={people} columns={columns} rowId={({ id }) => id} rowName={({ displayName }) => displayName}
      filters={<SearchBox label={copy.search} value={search} onSearch={onSearch} />}
      phoneRow={(person) => (
        <span className={styles.phoneLine}>
          <strong>{person.displayName}</strong><small>{roleName(person.role, language)} · {person.email}</small>
          <span>{standing(person)}{mayEnd && end(person)}</span>
        </span>
      )}
      footer={people.length < total && <div className={styles.more}><Button variant="default" onClick={onMore}>{copy.more(total - people.length)}</Button></div>}
    />
  );
}
