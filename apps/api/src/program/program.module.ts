import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/index.js';
import { AddProgram } from './add-program.use-case.js';
import { ChangeProgram } from './change-program.use-case.js';
import { CurriculumRepository } from './curriculum.repository.js';
import { KeepCampus } from './keep-campus.use-case.js';
import { PreparedCredentials } from './prepared-credentials.js';
import { PreparedForResolver } from './prepared-for.resolver.js';
import { CourseLoader, EditionsLoader, ProgramLoader } from './program.loader.js';
import { ProgramRepository } from './program.repository.js';
import { ProgramResolver } from './program.resolver.js';
import { SchoolYearRepository } from './school-year.repository.js';
import { SchoolYearResolver } from './school-year.resolver.js';

@Module({
  imports: [EditionsModule],
  providers: [ProgramRepository, CurriculumRepository, SchoolYearRepository, ProgramLoader, EditionsLoader, CourseLoader, PreparedCredentials, AddProgram, ChangeProgram, KeepCampus, ProgramResolver, PreparedForResolver, SchoolYearResolver],
  exports: [ProgramRepository, CurriculumRepository, ProgramLoader, CourseLoader],
})
export class ProgramModule {}
