import { useQuery } from '@apollo/client/react';
import { EnrollmentEligibilityDocument, type StudentPageQuery } from '@practicum/contract/client';
import { useSearchParams } from 'react-router';

type Student = NonNullable<StudentPageQuery['student']>;
type Enrollment = Student['enrollments'][number];

/** Parts of a student's page, in the order of their tabs. */
export const studentTabs = ['eligibility', 'hours', 'procedures', 'competencies', 'courses', 'record', 'placements', 'certificates', 'history'] as const;
export type StudentTab = (typeof studentTabs)[number];

const names = ['tab', 'enrollment', 'credential', 'cohort', 'add'] as const;
type Eligibility = Enrollment['eligibility'][number];
type Name = (typeof names)[number];

/** What the page shows of a student: part, enrollment and credential stand in the address, and the section to add a fact to. */
export interface StudentView {
  readonly tab: StudentTab;
  readonly enrollment: Enrollment | undefined;
  readonly credential: Eligibility | undefined;
  /** The credential that the address asks for and the program does not prepare for. */
  readonly asked: string | undefined;
  /** The cohort that the reader came from, to step through it. */
  readonly cohortId: string | undefined;
  /** The section of the record to add a fact to. */
  readonly add: string | undefined;
  readonly to: (change: Partial<Record<Name, string>>) => string;
  readonly set: (change: Partial<Record<Name, string>>) => void;
}

export function useStudentView(student: Student | undefined): StudentView {
  const [address, setAddress] = useSearchParams();
  const changed = (change: Partial<Record<Name, string>>): URLSearchParams => {
    const next = new URLSearchParams(address);
    for (const name of names) {
      const value = change[name];
      if (value === '') next.delete(name);
      else if (value !== undefined) next.set(name, value);
    }
    return next;
  };
  const enrollment = chosen(student?.enrollments ?? [], address.get('enrollment'));
  const code = address.get('credential') ?? undefined;
  const own = enrollment?.eligibility.find(({ credential }) => credential === code);
  const asked = enrollment && code && !own ? code : undefined;
  const { data } = useQuery(EnrollmentEligibilityDocument, { variables: { studentId: student?.id ?? '', credential: asked ?? '' }, skip: !student || !asked });
  const other = data?.student?.enrollments.find(({ id }) => id === enrollment?.id)?.eligibility[0];
  return {
    tab: studentTabs.find((tab) => tab === address.get('tab')) ?? 'eligibility',
    enrollment,
    credential: asked ? other : (own ?? enrollment?.eligibility[0]),
    asked,
    cohortId: address.get('cohort') ?? undefined,
    add: address.get('add') ?? undefined,
    to: (change) => `?${changed(change).toString()}`,
    set: (change) => setAddress(changed(change), { replace: true, preventScrollReset: true }),
  };
}

// Without a word about it, the enrollment that runs; else the last one.
function chosen(enrollments: readonly Enrollment[], id: string | null): Enrollment | undefined {
  const latest = enrollments.toSorted((a, b) => b.startedOn.localeCompare(a.startedOn));
  return latest.find((one) => one.id === id) ?? latest.find(({ status }) => status === 'enrolled' || status === 'on-leave') ?? latest[0];
}
