import type { KnownStudent } from './hours/hours-ground.js';
import type { SaidPerson } from './hours/said-row.js';
import { shortened, type RowReader } from './row-reader.js';

/** Finds the student whom a row names: by number, else by e-mail, else by name. */
export class StudentsMeant {
  private readonly byNumber: ReadonlyMap<string, readonly KnownStudent[]>;
  private readonly byEmail: ReadonlyMap<string, readonly KnownStudent[]>;
  private readonly byName: ReadonlyMap<string, readonly KnownStudent[]>;

  /** Those whom the next rows may mean. */
  constructor(students: readonly KnownStudent[]) {
    this.byNumber = grouped(students, ({ number, otherNames }) => [...(number === null ? [] : [number]), ...otherNames]);
    this.byEmail = grouped(students, ({ email }) => (email === null ? [] : [email]));
    this.byName = grouped(students, ({ name }) => [name]);
  }

  /** The student; undefined, with the fault told, where it is nobody or more than one. */
  of({ number, email, name }: SaidPerson, row: RowReader): KnownStudent | undefined {
    const found = (number === '' ? undefined : this.byNumber.get(number)) ?? (email === '' ? undefined : this.byEmail.get(email))
      ?? (number + email === '' ? this.byName.get(name.toLowerCase()) : undefined) ?? [];
    const [student, other] = new Set(found);
    if (student && !other) return student;
    row.fault(number !== '' ? 'studentNumber' : email !== '' ? 'email' : 'name', { code: other ? 'STUDENT_NOT_UNIQUE' : 'STUDENT_UNKNOWN', value: shortened(number || email || name) });
    return undefined;
  }
}

function grouped(students: readonly KnownStudent[], names: (student: KnownStudent) => readonly string[]): ReadonlyMap<string, readonly KnownStudent[]> {
  const groups = new Map<string, KnownStudent[]>();
  for (const student of students) {
    for (const name of names(student)) groups.set(name, [...(groups.get(name) ?? []), student]);
  }
  return groups;
}
