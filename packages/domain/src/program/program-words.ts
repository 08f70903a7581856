// The closed vocabularies of programs and their curriculum, in the words of the student record.

/** What a program or an award is about. */
export const programFields = [
  'medical-assisting', 'phlebotomy', 'medical-laboratory', 'ekg', 'surgical-technology', 'sterile-processing',
  'radiography', 'computed-tomography', 'magnetic-resonance', 'mammography', 'nursing', 'allied-health', 'other',
] as const;
export type ProgramField = (typeof programFields)[number];

/** What completing a program awards; the record tells a master's program as `none`, since no rule asks for one. */
export const programAwards = ['certificate', 'diploma', 'associate', 'bachelor', 'master'] as const;
export type ProgramAward = (typeof programAwards)[number];

/** What a program calls its supervised clinical placement. */
export const placementLabels = ['externship', 'practicum', 'clinical-rotation'] as const;
export type PlacementLabel = (typeof placementLabels)[number];

/** What hours are for. */
export const hourCategories = ['didactic', 'didactic-basic', 'didactic-advanced', 'lab', 'simulation', 'externship', 'orientation'] as const;
export type HourCategory = (typeof hourCategories)[number];

/** How training is given; career-technical is a vocational program of a secondary school. */
export const programTypes = ['school', 'career-technical', 'registered-apprenticeship', 'practitioner-approved-training'] as const;
export type ProgramType = (typeof programTypes)[number];

/** Who recognises the agency that accredits an institution; `usde` where the Department of Education and CHEA both do. */
export const institutionAccreditors = ['usde', 'chea'] as const;
export type InstitutionAccreditor = (typeof institutionAccreditors)[number];

/** Bodies that accredit programs or institutions. */
export const accreditingBodies = ['CAAHEP', 'ABHES', 'NAACLS', 'JRCERT', 'other'] as const;
export type AccreditingBody = (typeof accreditingBodies)[number];

/** What is accredited. */
export const accreditationLevels = ['program', 'institution'] as const;
export type AccreditationLevel = (typeof accreditationLevels)[number];

/** Full accreditation, or NAACLS serious-applicant status. */
export const accreditationStatuses = ['accredited', 'serious-applicant'] as const;
export type AccreditationStatus = (typeof accreditationStatuses)[number];

/** Bodies that approve, authorise or recognise a program; `state` is recognition by a state agency. */
export const programApprovers = ['AMT', 'CDPH-LFS', 'NCCT', 'NPA', 'health-care-practitioner', 'state'] as const;
export type ProgramApprover = (typeof programApprovers)[number];
