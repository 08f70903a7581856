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
