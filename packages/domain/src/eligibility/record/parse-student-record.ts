// A record is taken whole or refused whole. Every fault is told at once and by the name of its key: an unknown key, a word
// outside the vocabulary, a day that does not exist. Source: `record.schema.json`, the public contract of the record.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../../outcome/index.js';
import { studentRecordSchema, type StudentRecord } from './student-record.js';

/** What can be wrong with a key. */
export const recordRefusalCodes = [
  'UNKNOWN_KEY',
  'MISSING_KEY',
  'UNKNOWN_WORD',
  'NO_SUCH_DAY',
  'LISTED_TWICE',
  'ID_USED_TWICE',
  'WRONG_VALUE',
] as const;

export type RecordRefusalCode = (typeof recordRefusalCodes)[number];

/** One fault of a record: the key by name, where it stands, and what is wrong with it. */
export interface RecordRefusal {
  readonly code: RecordRefusalCode;
  /** The key itself, such as `gpa`. */
  readonly key: string;
  /** Where it stands, such as `procedures[0].onLivePerson`; empty for the record itself. */
  readonly at: string;
  /** The words that would be understood, where the vocabulary is closed. */
  readonly known?: readonly string[];
}

/** Reads a student record from unknown input, or tells every key that is wrong. */
export function parseStudentRecord(input: unknown): Outcome<StudentRecord, RecordRefusal> {
  const parsed = studentRecordSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, refusals: parsed.error.issues.flatMap(refusalsOf) };
  return outcomeOf<StudentRecord, RecordRefusal>(parsed.data, repeatedIds(parsed.data));
}

type Issue = z.core.$ZodIssue;

function refusalsOf(issue: Issue): readonly RecordRefusal[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'UNKNOWN_KEY', key, at: placeOf([...issue.path, key]) }));
  }
  const place = { key: keyOf(issue.path), at: placeOf(issue.path) };
  if (issue.code === 'invalid_value') return [{ ...place, ...missingOr(issue, 'UNKNOWN_WORD'), known: issue.values.map(String) }];
  return [{ ...place, ...missingOr(issue, codeOf(issue)) }];
}

function missingOr(issue: Issue, code: RecordRefusalCode): { readonly code: RecordRefusalCode } {
  return { code: issue.input === undefined && issue.path.length > 0 ? 'MISSING_KEY' : code };
}

function codeOf(issue: Issue): RecordRefusalCode {
  if (issue.message === 'no-such-day') return 'NO_SUCH_DAY';
  if (issue.message === 'listed-twice') return 'LISTED_TWICE';
  return 'WRONG_VALUE';
}

/** The nearest name on the way to the fault: `count` for `procedures[2].count`, `subjects` for `courses[0].subjects[1]`. */
function keyOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step !== 'number') ?? 'record');
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '');
}

/** Ids come back as evidence, so one id names one fact. */
function repeatedIds(record: StudentRecord): readonly RecordRefusal[] {
  const seen = new Set<string>();
  const refusals: RecordRefusal[] = [];
  const look = (facts: readonly { readonly id?: string | undefined }[] | undefined, section: string): void => {
    facts?.forEach(({ id }, index) => {
      if (id === undefined) return;
      if (seen.has(id)) refusals.push({ code: 'ID_USED_TWICE', key: 'id', at: `${section}[${index}].id` });
      seen.add(id);
    });
  };
  const { person = {}, enrollments, courses, hours, procedures, competencies, work, documents, attestations } = record;
  for (const section of ['education', 'credentials', 'exams', 'military', 'memberships'] as const) {
    look(person[section], `person.${section}`);
  }
  const sections = { enrollments, courses, hours, procedures, competencies, work, documents, attestations };
  for (const [section, facts] of Object.entries(sections)) look(facts, section);
  return refusals;
}
