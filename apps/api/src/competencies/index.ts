import { checkOffAnswers, competencyFrameworks, competencyStatuses, reassessments } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { CompetenciesModule } from './competencies.module.js';

export const competenciesFeature: Feature = {
  module: CompetenciesModule,
  vocabulary: { CompetencyFramework: competencyFrameworks, CompetencyStatus: competencyStatuses, CheckOffAnswer: checkOffAnswers, Reassessment: reassessments },
};
