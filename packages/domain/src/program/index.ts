export { addCohort, addCohortInput, type AddCohortInput, type AddCohortRefusal, type CohortSurroundings, type NewCohort } from './add-cohort.js';
export { addProgram, addProgramInput, type AddProgramInput, type AddProgramRefusal, type NewProgram, type ProgramSurroundings } from './add-program.js';
export { editionCodeOf, editionInForce, type CurriculumEdition, type Program, type RequiredHours } from './program.js';
export { programAbilities } from './program-policy.js';
export {
  programAwards,
  hourCategories,
  placementLabels,
  programFields,
  type HourCategory,
  type PlacementLabel,
  type ProgramAward,
  type ProgramField,
} from './program-words.js';
