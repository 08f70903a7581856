import { ageBands, procedureActivities, procedurePurposes, procedureRoles, procedures, procedureStatuses, procedureSubjects, surgicalSpecialties } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { SkillsModule } from './skills.module.js';

export { TalliesLoader } from './procedure.loader.js';
export { ProcedureEntryRepository, type TallyRow } from './procedure-entry.repository.js';
export { SkillsModule } from './skills.module.js';

export const skillsFeature: Feature = {
  module: SkillsModule,
  vocabulary: {
    Procedure: procedures, ProcedureRole: procedureRoles, ProcedureSubject: procedureSubjects, ProcedureStatus: procedureStatuses, AgeBand: ageBands,
    ProcedureActivity: procedureActivities, ProcedurePurpose: procedurePurposes, SurgicalSpecialty: surgicalSpecialties,
  },
};
