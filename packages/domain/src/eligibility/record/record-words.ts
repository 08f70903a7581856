// The closed vocabularies of the student record. A word outside them is refused, so that no rule has to guess what a
// school meant. Lower-case and hyphenated; names of bodies and frameworks as the bodies write them.

/** States and territories of the United States (ISO 3166-2). */
export const jurisdictions = [
  'US-AL', 'US-AK', 'US-AZ', 'US-AR', 'US-CA', 'US-CO', 'US-CT', 'US-DE', 'US-FL', 'US-GA', 'US-HI', 'US-ID',
  'US-IL', 'US-IN', 'US-IA', 'US-KS', 'US-KY', 'US-LA', 'US-ME', 'US-MD', 'US-MA', 'US-MI', 'US-MN', 'US-MS',
  'US-MO', 'US-MT', 'US-NE', 'US-NV', 'US-NH', 'US-NJ', 'US-NM', 'US-NY', 'US-NC', 'US-ND', 'US-OH', 'US-OK',
  'US-OR', 'US-PA', 'US-RI', 'US-SC', 'US-SD', 'US-TN', 'US-TX', 'US-UT', 'US-VT', 'US-VA', 'US-WA', 'US-WV',
  'US-WI', 'US-WY', 'US-DC', 'US-AS', 'US-GU', 'US-MP', 'US-PR', 'US-VI',
] as const;

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

/** How training is given. */
export const programTypes = ['school', 'career-technical', 'registered-apprenticeship', 'practitioner-approved-training'] as const;

/** What completing a program awards. */
export const recordedAwards = ['certificate', 'diploma', 'associate', 'bachelor', 'none'] as const;

/** Who recognises the agency that accredits an institution. */
export const institutionAccreditors = ['usde', 'chea'] as const;

/** Bodies that accredit programs or institutions. */
export const accreditingBodies = ['CAAHEP', 'ABHES', 'NAACLS', 'JRCERT', 'other'] as const;

/** What is accredited. */
export const accreditationLevels = ['program', 'institution'] as const;

/** Full accreditation, or NAACLS serious-applicant status. */
export const accreditationStatuses = ['accredited', 'serious-applicant'] as const;

/** Bodies that approve, authorise or recognise a program. */
export const programApprovers = ['AMT', 'CDPH-LFS', 'NCCT', 'NPA', 'health-care-practitioner', 'state'] as const;

/** Where an enrollment stands, as the record tells it. */
export const recordedEnrollmentStatuses = ['active', 'on-leave', 'completed', 'withdrawn', 'dismissed'] as const;

/** What a course teaches. */
export { courseSubjects } from '../../coursework/index.js';

/** Kinds of credit hour; one semester hour is one and a half quarter hours. */
export const creditUnits = ['semester', 'quarter'] as const;

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
export const surgicalSpecialties = [
  'general', 'cardiothoracic', 'ear-nose-throat', 'genitourinary', 'neurosurgery', 'obstetrics-gynecology',
  'ophthalmic', 'oral-maxillofacial', 'orthopedic', 'peripheral-vascular', 'plastic-reconstructive',
] as const;

/** Competency frameworks with their version. */
export const competencyFrameworks = [
  'ARRT-RADIOGRAPHY', 'MAERB-2015', 'MAERB-2022', 'NAACLS-PHLEBOTOMY', 'RCW-18.360.050-1', 'WAC-246-827-0400-3-A',
] as const;

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
export const attesters = [
  'program-director', 'program-official', 'instructor', 'physician', 'podiatrist', 'health-care-supervisor',
  'employer', 'institution', 'certifying-body',
] as const;

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
