// The student record: what is known about one student, as input to an assessment. Nothing is required: a missing section
// is no evidence, and no evidence never meets a requirement. Both ends of a stretch are included; time is in whole minutes.
import { z } from 'zod';
import { attestationFact, documentFact } from './paper-record.js';
import { credentialFact, educationFact, examAttemptFact, membershipFact, militaryTrainingFact } from './person-record.js';
import { competencyFact, procedureFact, workFact } from './practice-record.js';
import { localDate, type DeepReadonly } from './record-shapes.js';
import { jurisdictions } from './record-words.js';
import { accreditationFact, courseFact, enrollmentFact, hoursFact } from './training-record.js';

/** The person, apart from any one program. */
export const personFacts = z.strictObject({
  bornOn: localDate.describe('Date of birth; the age on the day of assessment follows from it.').optional(),
  education: z.array(educationFact).describe('Diplomas and degrees, high school included.').optional(),
  credentials: z.array(credentialFact).describe('Certifications, licences and cards, held now or once.').optional(),
  exams: z.array(examAttemptFact).describe('Certification exam attempts.').optional(),
  military: z.array(militaryTrainingFact).describe('Formal training in the armed forces of the United States.').optional(),
  memberships: z
    .array(membershipFact)
    .describe('Memberships of professional societies. One without dates is current on asOf.')
    .optional(),
});

/** The whole record; closed at every depth. */
export const studentRecordSchema = z.strictObject({
  asOf: localDate
    .describe('The day these facts were gathered; the day of assessment where none is asked for.')
    .optional(),
  jurisdiction: z
    .enum(jurisdictions)
    .describe('State or territory where the student applies (ISO 3166-2).')
    .optional(),
  appliedOn: localDate
    .describe(
      "Day of the application, where it is not the day of assessment. Windows 'until application' are counted back from it.",
    )
    .optional(),
  person: personFacts.describe('Who the student is, apart from any one program.').optional(),
  enrollments: z.array(enrollmentFact).describe('Training programs the student is or was in.').optional(),
  courses: z.array(courseFact).describe('Course results.').optional(),
  hours: z.array(hoursFact).describe('Hours of instruction and supervised practice, by line.').optional(),
  procedures: z.array(procedureFact).describe('Procedure and case log. No patient identifiers.').optional(),
  competencies: z.array(competencyFact).describe('Competencies passed.').optional(),
  work: z.array(workFact).describe('Employment in or near the field.').optional(),
  documents: z.array(documentFact).describe('Papers received.').optional(),
  attestations: z.array(attestationFact).describe('What responsible people have stated.').optional(),
});

type Facts<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

/** What is known about one student. */
export type StudentRecord = Facts<typeof studentRecordSchema>;
export type PersonFacts = Facts<typeof personFacts>;
export type EducationFact = Facts<typeof educationFact>;
export type CredentialFact = Facts<typeof credentialFact>;
export type ExamAttemptFact = Facts<typeof examAttemptFact>;
export type MilitaryTrainingFact = Facts<typeof militaryTrainingFact>;
export type MembershipFact = Facts<typeof membershipFact>;
export type AccreditationFact = Facts<typeof accreditationFact>;
export type EnrollmentFact = Facts<typeof enrollmentFact>;
export type CourseFact = Facts<typeof courseFact>;
export type HoursFact = Facts<typeof hoursFact>;
export type ProcedureFact = Facts<typeof procedureFact>;
export type CompetencyFact = Facts<typeof competencyFact>;
export type WorkFact = Facts<typeof workFact>;
export type DocumentFact = Facts<typeof documentFact>;
export type AttestationFact = Facts<typeof attestationFact>;
