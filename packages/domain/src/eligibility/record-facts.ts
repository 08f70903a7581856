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
  const { person = {} } = record;
  return {
    person,
    education: known('person/education', person.education, () => true),
    credentials: known('person/credentials', person.credentials, (held) => held.issuedOn <= on),
    exams: known('person/exams', person.exams, (exam) => exam.on <= on),
    military: known('person/military', person.military, ({ completedOn }) => happened(completedOn, on)),
    memberships: known('person/memberships', person.memberships, ({ from }) => from === undefined || from <= on),
    enrollments: known('enrollments', record.enrollments, ({ startedOn }) => startedOn <= on),
    courses: known('courses', record.courses, ({ passed, completedOn }) => passed && !(completedOn && completedOn > on)),
    hours: known('hours', record.hours, (line) => line.credited === true && line.on <= on),
    procedures: byProcedure(known('procedures', record.procedures, (line) => line.verified === true && line.on <= on)),
    competencies: known('competencies', record.competencies, ({ achievedOn }) => achievedOn <= on),
    work: known('work', record.work, ({ verified, from }) => verified === true && from <= on),
    documents: known('documents', record.documents, ({ receivedOn }) => receivedOn <= on),
    attestations: known('attestations', record.attestations, (attestation) => attestation.on <= on),
  };
}

/** True for a day that is known and has come. */
export function happened(day: LocalDate | null | undefined, on: LocalDate): day is LocalDate {
  return typeof day === 'string' && day <= on;
}

function known<Fact extends { readonly id?: string | undefined }>(
  section: string,
  facts: readonly Fact[] | undefined,
  counts: (fact: Fact) => boolean,
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
