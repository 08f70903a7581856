export { addCompetency, addCompetencyInput, type AddCompetencyInput } from './add-competency.js';
export { checkOffAnswers, type CheckOff, type CheckOffAnswer, type CheckOffFacts } from './check-off.js';
export { checkOffAbilities, maySignCompetencies, mayWithdrawCheckOff, type CompetencyActor } from './competency-policy.js';
export { type CompetencyRefusal } from './competency-refusal.js';
export {
  competencyCount,
  competencyStandings,
  competencyStatuses,
  reassessments,
  type CompetencyCount,
  type CompetencyStanding,
  type CompetencyStatus,
  type Reassessment,
  type SeenFrom,
} from './competency-standing.js';
export {
  competencyCodes,
  competencyFrameworks,
  competencyItems,
  frameworksOf,
  frameworkSources,
  type CompetencyCode,
  type CompetencyFramework,
  type CompetencyItem,
} from './frameworks.js';
export { signCompetencies, signCompetenciesInput, type SignCompetenciesInput, type CompetencySurroundings } from './sign-competencies.js';
export { withdrawCheckOffs, withdrawCheckOffsInput, type WithdrawCheckOffsInput } from './withdraw-check-off.js';
