// The closed vocabularies of the student record. A word outside them is refused, so that no rule has to guess what a
// school meant. Lower-case and hyphenated; names of bodies and frameworks as the bodies write them.

/** States and territories of the United States (ISO 3166-2). */
export { jurisdictions } from '../../program/index.js';

/** What a school awards. A high-school equivalency other than the GED is `ged`. */
export const educationLevels = ['high-school', 'ged', 'certificate', 'diploma', 'associate', 'bachelor', 'master', 'doctorate'] as const;

/** Laboratory disciplines. */
export const disciplines = [
  'blood-banking', 'chemistry', 'coagulation', 'hematology', 'immunology', 'laboratory-operations', 'microbiology',
  'urinalysis-body-fluids',
] as const;

/** Procedures that rules count. */
export { procedures as procedureNames } from '../../skills/index.js';

/** How an attempt ended. */
export const examResults = ['passed', 'failed'] as const;

/** Bodies that publish their own list of accepted exams. */
export const examListKeepers = ['AMT', 'CDPH-LFS', 'WA-DOH'] as const;

/** Subjects of training in the armed forces. */
export const militaryFields = ['medical-services', 'medical-assisting', 'medical-laboratory', 'phlebotomy', 'ekg'] as const;

/** Professional societies. */
export const societies = ['AAMA', 'AMT', 'ASCP', 'ASPT', 'NHA', 'NPA', 'other'] as const;

/** What completing a program awards. */
export const recordedAwards = ['certificate', 'diploma', 'associate', 'bachelor', 'none'] as const;

/** How training is given, and who stands behind the program and its institution. */
export { accreditationLevels, accreditationStatuses, accreditingBodies, institutionAccreditors, programApprovers, programTypes } from '../../program/index.js';

/** Where an enrollment stands, as the record tells it. */
export const recordedEnrollmentStatuses = ['active', 'on-leave', 'completed', 'withdrawn', 'dismissed'] as const;

/** What a course teaches, and the kinds of credit hour. */
export { courseSubjects, creditUnits } from '../../coursework/index.js';

/** Kinds of hour. */
export { hourCategories } from '../../program/index.js';

/** Topics that rules ask hours on. */
export const hourTopics = [
  'phlebotomy', 'injections-and-skin-tests', 'venipuncture-and-skin-puncture', 'inhalation',
  'anatomy-physiology-circulatory', 'specimen-collection', 'specimen-processing', 'laboratory-operations',
] as const;

/** Where hours are served. */
export { siteSettings as hourSettings } from '../../site/index.js';

/** How closely somebody supervised. */
export const supervisionTypes = ['direct-visual', 'on-site', 'remote'] as const;

/** What qualified a supervisor. */
export { supervisorQualifications } from '../../site/index.js';

/** How and on whom a procedure was done. */
export { procedureActivities, procedurePurposes, procedureRoles, procedureSubjects } from '../../skills/index.js';

/** Surgical specialties. */
export { surgicalSpecialties } from '../../skills/index.js';

/** Competency frameworks with their version. */
export { competencyFrameworks } from '../../skills/index.js';

/** Kinds of work. */
export const workFields = [
  'medical-assisting', 'phlebotomy', 'clinical-laboratory', 'ekg', 'surgical-technology', 'sterile-processing',
  'radiography', 'other',
] as const;

/** Doing the work, or teaching it. */
export const workRoles = ['practitioner', 'instructor'] as const;

/** Kinds of workplace. */
export const workSettings = [
  'clinical', 'ambulatory', 'accredited-laboratory', 'clia-laboratory', 'blood-bank', 'biotech', 'forensic',
  'veterinary', 'research', 'student-laboratory', 'sterile-processing', 'other',
] as const;

/** Papers that bodies ask for. */
export const documentTypes = [
  'transcript', 'employment-verification', 'proof-of-completion', 'employer-letter', 'training-or-experience-form',
  'letter-of-authenticity', 'critical-skills-list', 'proof-of-training',
] as const;

/** Who sent a paper. */
export const documentSenders = ['school', 'employer', 'applicant', 'other'] as const;

/** How a paper is signed. */
export const documentSignatures = ['handwritten', 'electronic', 'none'] as const;

/** In what capacity a signer speaks. */
export { attesters } from '../../access/index.js';

/** What is attested. */
export const attestedThings = [
  'program-completion', 'program-completion-including-practicum', 'practical-training', 'procedure-training',
  'competencies', 'experience', 'externship-release', 'pre-review',
] as const;

/** On what an attestation is made. */
export const attestationForms = [
  'electronic-verification', 'body-form', 'statement', 'certificate', 'letter-on-letterhead',
  'application-signature',
] as const;

/** How an attestation is signed. */
export const attestationSignatures = ['handwritten', 'electronic'] as const;
