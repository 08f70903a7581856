// The words of the procedure log; the same that the student record speaks.

/** Procedures that certifying bodies count. */
export const procedures = [
  'venipuncture',
  'skin-puncture',
  'capillary-stick',
  'finger-stick',
  'arterial-puncture',
  'ekg',
  'injection-im',
  'injection-sc',
  'injection-id',
  'skin-test',
  'inhalation-treatment',
  'surgical-case',
  'diagnostic-endoscopy',
  'vaginal-delivery',
  'ct-scan',
  'mri-scan',
  'mammogram',
] as const;
export type Procedure = (typeof procedures)[number];

/** What the student did; the scrub roles are for surgical cases. */
export const procedureRoles = ['performed', 'assisted', 'observed', 'first-scrub', 'second-scrub'] as const;
export type ProcedureRole = (typeof procedureRoles)[number];

/** On a living person, or a mannequin, phantom or simulator. */
export const procedureSubjects = ['live', 'simulated'] as const;
export type ProcedureSubject = (typeof procedureSubjects)[number];

/** Inside which activity a procedure was done. */
export const procedureActivities = ['externship', 'lab', 'employment'] as const;
export type ProcedureActivity = (typeof procedureActivities)[number];

/** What a specimen was for. */
export const procedurePurposes = ['clinical-test', 'donation', 'practice'] as const;
export type ProcedurePurpose = (typeof procedurePurposes)[number];

/** Surgical specialties, by which cases are counted. */
export const surgicalSpecialties = [
  'general', 'cardiothoracic', 'ear-nose-throat', 'genitourinary', 'neurosurgery', 'obstetrics-gynecology',
  'ophthalmic', 'oral-maxillofacial', 'orthopedic', 'peripheral-vascular', 'plastic-reconstructive',
] as const;
export type SurgicalSpecialty = (typeof surgicalSpecialties)[number];

/** Age band of the person; never an age, never a date of birth. */
export const ageBands = ['infant', 'child', 'adolescent', 'adult', 'older-adult'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Where a procedure entry stands. */
export const procedureStatuses = ['submitted', 'verified', 'returned'] as const;
export type ProcedureStatus = (typeof procedureStatuses)[number];

const SCRUBBED: ReadonlySet<Procedure> = new Set(['surgical-case', 'diagnostic-endoscopy', 'vaginal-delivery']);
const SPECIMENS: ReadonlySet<Procedure> = new Set(['venipuncture', 'skin-puncture', 'capillary-stick', 'finger-stick', 'arterial-puncture']);

/** The roles that a procedure can be logged with: scrub roles and observing for surgical cases, the others elsewhere. */
export function rolesFor(procedure: Procedure): readonly ProcedureRole[] {
  return SCRUBBED.has(procedure) ? ['first-scrub', 'second-scrub', 'observed'] : ['performed', 'assisted', 'observed'];
}

/** True where the case belongs to a surgical specialty; endoscopies and deliveries are counted by themselves. */
export function hasSpecialty(procedure: Procedure): boolean {
  return procedure === 'surgical-case';
}

/** What the specimen of a procedure can be for; nothing where none is taken. */
export function purposesFor(procedure: Procedure): readonly ProcedurePurpose[] {
  return SPECIMENS.has(procedure) ? procedurePurposes : [];
}
