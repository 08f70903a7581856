// A record is taken whole or refused whole. Every fault is told at once and by the name of its key: an unknown key, a word
// outside the vocabulary, a day that does not exist. Source: `record.schema.json`, the public contract of the record.
import { outcomeOf, type Outcome } from '../../outcome/index.js';
import { refusalsOf, type ShapeRefusal } from './shape-refusal.js';
import { studentRecordSchema, type StudentRecord } from './student-record.js';

/** Reads a student record from unknown input, or tells every key that is wrong. */
export function parseStudentRecord(input: unknown): Outcome<StudentRecord, ShapeRefusal> {
  const parsed = studentRecordSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, refusals: refusalsOf(parsed.error) };
  return outcomeOf<StudentRecord, ShapeRefusal>(parsed.data, repeatedIds(parsed.data));
}

/** Ids come back as evidence, so one id names one fact. */
function repeatedIds(record: StudentRecord): readonly ShapeRefusal[] {
  const seen = new Set<string>();
  const refusals: ShapeRefusal[] = [];
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
