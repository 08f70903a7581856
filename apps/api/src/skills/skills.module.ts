import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment/index.js';
import { PlacementModule } from '../placement/index.js';
import { SchoolModule } from '../school/index.js';
import { LogProcedures } from './log-procedures.use-case.js';
import { ProcedureEntryRepository } from './procedure-entry.repository.js';
import { EnrollmentProceduresResolver, WeekProceduresResolver } from './procedure-list.resolver.js';
import { ProcedureEntryLoader, TalliesLoader } from './procedure.loader.js';
import { SignProcedures } from './sign-procedures.use-case.js';
import { SkillsResolver } from './skills.resolver.js';

@Module({
  imports: [EnrollmentModule, PlacementModule, SchoolModule],
  providers: [ProcedureEntryRepository, ProcedureEntryLoader, TalliesLoader, LogProcedures, SignProcedures, SkillsResolver, EnrollmentProceduresResolver, WeekProceduresResolver],
  exports: [ProcedureEntryRepository, TalliesLoader],
})
export class SkillsModule {}
