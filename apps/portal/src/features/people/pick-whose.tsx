import { useQuery } from '@apollo/client/react';
import type { SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { SitesDocument, StudentsDocument } from '@practicum/contract/client';
import { peoplePage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { SelectField } from '../../ui/fields';

const AT_MOST = 20;
const WAIT_MS = 150;
interface Found { readonly value: string; readonly label: string }

/** The site at which a preceptor works. */
export function PickSite(props: SelectProps) {
  const copy = useCopy(peoplePage);
  const [text, search] = useState('');
  const [wanted] = useDebouncedValue(text, WAIT_MS);
  const { data } = useQuery(SitesDocument, { variables: { first: AT_MOST, ...(wanted ? { search: wanted } : {}) } });
  const found = data?.sites.edges.map(({ node: { id, name, city } }) => ({ value: id, label: city ? `${name}, ${city}` : name })) ?? [];
  return <Pick {...props} label={copy.site} description={copy.siteNote} found={found} onSearch={search} />;
}

/** The student whose account it will be. */
export function PickStudent(props: SelectProps) {
  const copy = useCopy(peoplePage);
  const [text, search] = useState('');
  const [wanted] = useDebouncedValue(text, WAIT_MS);
  const { data } = useQuery(StudentsDocument, { variables: { first: AT_MOST, ...(wanted ? { search: wanted } : {}) } });
  const found = data?.students.edges.map(({ node: { id, name, studentNumber } }) => ({ value: id, label: studentNumber ? `${name} · ${studentNumber}` : name })) ?? [];
  return <Pick {...props} label={copy.student} description={copy.studentNote} found={found} onSearch={search} />;
}

function Pick({ found, onSearch, onChange, ...props }: SelectProps & { readonly found: readonly Found[]; readonly onSearch: (text: string) => void }) {
  const copy = useCopy(peoplePage);
  const [chosen, choose] = useState<Found>();
  // What was chosen stays a choice, also when the list has gone on to other names.
  const data = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : [...found];
  const search = (text: string) => onSearch(text === chosen?.label ? '' : text);
  return (
    <SelectField
      {...props} searchable data={data} filter={({ options }) => options} onSearchChange={search} placeholder={copy.typeToFind} nothingFoundMessage={copy.nothingFound}
      onChange={(value, option) => { choose(found.find((one) => one.value === value)); onChange?.(value, option); }}
    />
  );
}
