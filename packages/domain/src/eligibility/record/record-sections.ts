// The sections of the record that a school keeps by hand, fact by fact; the others come from its own tables.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../../outcome/index.js';
import { attestationFact, documentFact } from './paper-record.js';
import { credentialFact, educationFact, examAttemptFact, membershipFact, militaryTrainingFact } from './person-record.js';
import { competencyFact, workFact } from './practice-record.js';
import { refusalsOf, type ShapeRefusal } from './shape-refusal.js';

/** Sections kept by hand. */
export const recordSections = [
  'education',
  'credentials',
  'exams',
  'military',
  'memberships',
  'competencies',
  'work',
  'documents',
  'attestations',
] as const;
export type RecordSection = (typeof recordSections)[number];

const shapes = {
  education: educationFact,
  credentials: credentialFact,
  exams: examAttemptFact,
  military: militaryTrainingFact,
  memberships: membershipFact,
  competencies: competencyFact,
  work: workFact,
  documents: documentFact,
  attestations: attestationFact,
} satisfies Record<RecordSection, z.ZodType>;

/** Reads one fact of a section from unknown input, or names every key that is wrong. */
export function parseRecordFact<Section extends RecordSection>(
  section: Section,
  input: unknown,
): Outcome<z.infer<(typeof shapes)[Section]>, ShapeRefusal> {
  const parsed = shapes[section].safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, refusals: refusalsOf(parsed.error) };
  // The shape found under the section's name is the one that its type is read from.
  return outcomeOf<z.infer<(typeof shapes)[Section]>, ShapeRefusal>(parsed.data as z.infer<(typeof shapes)[Section]>, []);
}
