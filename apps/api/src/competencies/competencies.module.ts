import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { EnrollmentModule } from '../enrollment/index.js';
import { PlacementModule } from '../placement/index.js';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { SiteModule } from '../site/index.js';
import { AddCompetency } from './add-competency.use-case.js';
import { CheckOffsOfEnrollmentLoader, OwnCompetenciesLoader } from './check-off.loader.js';
import { CheckOffRepository } from './check-off.repository.js';
import { CompetencyItemRepository } from './competency-item.repository.js';
import { CompetencyResolver, EnrollmentCompetenciesResolver } from './competency.resolver.js';
import { SignCompetencies } from './sign-competencies.use-case.js';
import { StudentCompetenciesReader } from './student-competencies.js';
import { WithdrawCheckOffs } from './withdraw-check-offs.use-case.js';

@Module({
  imports: [AccessModule, EnrollmentModule, PlacementModule, ProgramModule, SchoolModule, SiteModule],
  providers: [
    CheckOffRepository, CompetencyItemRepository, CheckOffsOfEnrollmentLoader, OwnCompetenciesLoader, StudentCompetenciesReader,
    SignCompetencies, WithdrawCheckOffs, AddCompetency, CompetencyResolver, EnrollmentCompetenciesResolver,
  ],
})
export class CompetenciesModule {}
