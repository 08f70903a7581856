// A record as it stood on the day: what is dated later has not happened. Read once for all routes of an assessment, with
// the procedure log by procedure, so that no requirement scans what is not its own.
import type { LocalDate } from '../time/index.js';
import type {
  AttestationFact,
  CompetencyFact,
  CourseFact,
  CredentialFact,
  DocumentFact,
  EducationFact,
  EnrollmentFact,
  ExamAttemptFact,
  HoursFact,
  MembershipFact,
  MilitaryTrainingFact,
  PersonFacts,
  ProcedureFact,
  StudentRecord,
  WorkFact,
} from './record/student-record.js';

/** A fact with the reference that comes back as evidence. */
export interface Known<Fact> {
  readonly ref: string;
  readonly fact: Fact;
}

/** What had happened by the day. */
export interface RecordFacts {
  readonly person: PersonFacts;
  readonly education: readonly Known<EducationFact>[];
  readonly credentials: readonly Known<CredentialFact>[];
  readonly exams: readonly Known<ExamAttemptFact>[];
  readonly military: readonly Known<MilitaryTrainingFact>[];
  readonly memberships: readonly Known<MembershipFact>[];
  readonly enrollments: readonly Known<EnrollmentFact>[];
  /** Passed courses. */
  readonly courses: readonly Known<CourseFact>[];
  /** Credited hours. */
  readonly hours: readonly Known<HoursFact>[];
  /** Verified lines of the procedure log, by procedure. */
  readonly procedures: ReadonlyMap<string, readonly Known<ProcedureFact>[]>;
  readonly competencies: readonly Known<CompetencyFact>[];
  /** Stretches of work that the employer has confirmed. */
  readonly work: readonly Known<WorkFact>[];
  readonly documents: readonly Known<DocumentFact>[];
  readonly attestations: readonly Known<AttestationFact>[];
}

/** The record as it stood on the day. */
export function factsOn(record: StudentRecord, on: LocalDate): RecordFacts {
  const all = everythingIn(record);
  return {
    ...all,
    credentials: all.credentials.filter(({ fact }) => fact.issuedOn <= on),
    exams: all.exams.filter(({ fact }) => fact.on <= on),
    military: all.military.filter(({ fact }) => happened(fact.completedOn, on)),
    memberships: all.memberships.filter(({ fact }) => fact.from === undefined || fact.from <= on),
    enrollments: all.enrollments.filter(({ fact }) => fact.startedOn <= on),
    courses: all.courses.filter(({ fact }) => !(fact.completedOn && fact.completedOn > on)),
    hours: all.lastEntryOn <= on ? all.hours : all.hours.filter(({ fact }) => fact.on <= on),
    procedures: all.lastEntryOn <= on ? all.procedures : entriesBy(all.procedures, on),
    competencies: all.competencies.filter(({ fact }) => fact.achievedOn <= on),
    work: all.work.filter(({ fact }) => fact.from <= on),
    documents: all.documents.filter(({ fact }) => fact.receivedOn <= on),
    attestations: all.attestations.filter(({ fact }) => fact.on <= on),
  };
}

/** Everything that the record ever tells, with the day of its last line of hours or procedures. */
interface Everything extends RecordFacts {
  readonly lastEntryOn: LocalDate;
}

const read = new WeakMap<StudentRecord, Everything>();

/** What the record ever tells. A record never changes, so each is read through once, on however many days it is looked at. */
function everythingIn(record: StudentRecord): Everything {
  const known = read.get(record);
  if (known) return known;
  const everything = readThrough(record);
  read.set(record, everything);
  return everything;
}

function readThrough(record: StudentRecord): Everything {
  const { person = {} } = record;
  const hours = known('hours', record.hours, ({ credited }) => credited === true);
  const procedures = known('procedures', record.procedures, ({ verified }) => verified === true);
  return {
    person,
    education: known('person/education', person.education),
    credentials: known('person/credentials', person.credentials),
    exams: known('person/exams', person.exams),
    military: known('person/military', person.military),
    memberships: known('person/memberships', person.memberships),
    enrollments: known('enrollments', record.enrollments),
    courses: known('courses', record.courses, ({ passed }) => passed),
    hours,
    procedures: byProcedure(procedures),
    competencies: known('competencies', record.competencies),
    work: known('work', record.work, ({ verified }) => verified === true),
    documents: known('documents', record.documents),
    attestations: known('attestations', record.attestations),
    lastEntryOn: [...hours, ...procedures].reduce((last, { fact }) => (fact.on > last ? fact.on : last), ''),
  };
}

function entriesBy(procedures: RecordFacts['procedures'], on: LocalDate): RecordFacts['procedures'] {
  return new Map([...procedures].map(([procedure, lines]) => [procedure, lines.filter(({ fact }) => fact.on <= on)]));
}

/** True for a day that is known and has come. */
export function happened(day: LocalDate | null | undefined, on: LocalDate): day is LocalDate {
  return typeof day === 'string' && day <= on;
}

function known<Fact extends { readonly id?: string | undefined }>(
  section: string,
  facts: readonly Fact[] | undefined,
  counts: (fact: Fact) => boolean = () => true,
): readonly Known<Fact>[] {
  const list: Known<Fact>[] = [];
  facts?.forEach((fact, index) => {
    if (counts(fact)) list.push({ ref: fact.id ?? `#/${section}/${index}`, fact });
  });
  return list;
}

function byProcedure(lines: readonly Known<ProcedureFact>[]): ReadonlyMap<string, readonly Known<ProcedureFact>[]> {
  const index = new Map<string, Known<ProcedureFact>[]>();
  for (const line of lines) {
    const same = index.get(line.fact.procedure);
    if (same) same.push(line);
    else index.set(line.fact.procedure, [line]);
  }
  return index;
}
