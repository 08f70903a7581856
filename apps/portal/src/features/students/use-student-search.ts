import { useSearchParams } from 'react-router';

/** What was asked of the list, as it stands in the address. */
export interface StudentSearch {
  readonly search: string;
  readonly cohortId: string;
  readonly status: string;
  /** The cursor of the page before; empty on the first page. */
  readonly after: string;
  /** The cohort that somebody is being enrolled in, `any` where it is still to choose, empty while nobody is. */
  readonly enrollIn: string;
}

const keys = ['search', 'cohortId', 'status', 'after', 'enrollIn'] as const satisfies readonly (keyof StudentSearch)[];
const names: Readonly<Record<keyof StudentSearch, string>> = { search: 'q', cohortId: 'cohort', status: 'status', after: 'after', enrollIn: 'enroll' };

/** Reads and changes the filters; a change of filter goes back to the first page. */
export function useStudentSearch(): { readonly asked: StudentSearch; readonly filtered: boolean; readonly set: (change: Partial<StudentSearch>, asNewPage?: boolean) => void } {
  const [address, setAddress] = useSearchParams();
  const of = (name: keyof StudentSearch) => address.get(names[name]) ?? '';
  const asked = { search: of('search'), cohortId: of('cohortId'), status: of('status'), after: of('after'), enrollIn: of('enrollIn') };
  const set = (change: Partial<StudentSearch>, asNewPage = false) => {
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (!('enrollIn' in change) && !('after' in change)) next.delete(names.after);
      for (const name of keys) {
        const value = change[name];
        if (value === '') next.delete(names[name]);
        else if (value !== undefined) next.set(names[name], value);
      }
      return next;
    }, { replace: !asNewPage, preventScrollReset: !asNewPage });
  };
  return { asked, filtered: [asked.search, asked.cohortId, asked.status, asked.after].some(Boolean), set };
}
