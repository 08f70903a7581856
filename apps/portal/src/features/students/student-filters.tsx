import { useDebouncedCallback } from '@mantine/hooks';
import type { CohortsQuery } from '@practicum/contract/client';
import { enrollmentStatusNames, studentsPage } from '@practicum/copy';
import { enrollmentStatuses } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { SelectField, TextField } from '../../ui/fields';
import { FilterChips } from '../../ui/filter-chips';
import { paths } from '../../app/paths';
import styles from './students.module.css';
import type { StudentSearch } from './use-student-search';

const WAIT_MS = 250;

/** Name, cohort and status. */
export function StudentFilters({ asked, set, cohorts }: { readonly asked: StudentSearch; readonly set: (change: Partial<StudentSearch>) => void; readonly cohorts: CohortsQuery['cohorts'] }) {
  const copy = useCopy(studentsPage);
  const { language } = useLanguage();
  const [text, setText] = useState(asked.search);
  const ask = useDebouncedCallback((search: string) => set({ search: search.trim() }), WAIT_MS);
  const to = (status: string) => {
    const address = new URLSearchParams({ ...(asked.search && { q: asked.search }), ...(asked.cohortId && { cohort: asked.cohortId }), ...(status && { status }) }).toString();
    return address ? `${paths.students}?${address}` : paths.students;
  };
  const chips = [
    { label: copy.all, to: to(''), on: asked.status === '' },
    ...enrollmentStatuses.map((status) => ({ label: enrollmentStatusNames[status][language], to: to(status), on: asked.status === status })),
  ];
  return (
    <div className={styles.filters} role="search">
      <TextField
        type="search" aria-label={copy.search} placeholder={copy.search} value={text} className={styles.search}
        onChange={(event) => { setText(event.currentTarget.value); ask(event.currentTarget.value); }}
      />
      <SelectField
        aria-label={copy.cohort} className={styles.cohort} searchable value={asked.cohortId} onChange={(value) => set({ cohortId: value ?? '' })}
        data={[{ value: '', label: copy.allCohorts }, ...cohorts.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <FilterChips label={copy.statuses} chips={chips} />
    </div>
  );
}
