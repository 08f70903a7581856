import {
  accreditationLevels, accreditationStatuses, accreditingBodies, hourCategories, institutionAccreditors, jurisdictions, placementLabels, programApprovers, programAwards, programFields, programTypes,
} from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { ProgramModule } from './program.module.js';

export { ProgramModule } from './program.module.js';
export { CourseLoader, ProgramLoader } from './program.loader.js';
export { CurriculumRepository, type CourseRow, type EditionRow } from './curriculum.repository.js';
export { ProgramRepository, type ProgramRow } from './program.repository.js';

export const programFeature: Feature = {
  module: ProgramModule,
  vocabulary: {
    ProgramField: programFields, ProgramAward: programAwards, PlacementLabel: placementLabels, HourCategory: hourCategories, ProgramType: programTypes,
    InstitutionAccreditor: institutionAccreditors, AccreditingBody: accreditingBodies, AccreditationLevel: accreditationLevels,
    AccreditationStatus: accreditationStatuses, Jurisdiction: jurisdictions, ProgramApprover: programApprovers,
  },
};
