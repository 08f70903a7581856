export { addCohort, addCohortInput, type AddCohortInput, type AddCohortRefusal, type CohortSurroundings, type NewCohort } from './add-cohort.js';
export { addProgram, addProgramInput, type AddProgramInput, type AddProgramRefusal, type NewProgram, type ProgramSurroundings } from './add-program.js';
export { changeProgram, changeProgramInput, type ChangeProgramInput, type ChangeProgramRefusal } from './change-program.js';
export { editionCodeOf, editionInForce, type CurriculumEdition, type Program, type RequiredHours } from './program.js';
export { programAbilities } from './program-policy.js';
export {
  accreditationLevels,
  accreditationStatuses,
  accreditingBodies,
  hourCategories,
  institutionAccreditors,
  placementLabels,
  programApprovers,
  programAwards,
  programFields,
  programTypes,
  type AccreditationLevel,
  type AccreditationStatus,
  type AccreditingBody,
  type HourCategory,
  type InstitutionAccreditor,
  type PlacementLabel,
  type ProgramApprover,
  type ProgramAward,
  type ProgramField,
  type ProgramType,
} from './program-words.js';
export type { Accreditation, Recognition, RecognitionRefusal } from './recognition.js';
export { jurisdictions, type Jurisdiction } from './jurisdictions.js';
export { keepCampus, keepCampusInput, type CampusRefusal, type KeepCampusInput } from './keep-campus.js';
