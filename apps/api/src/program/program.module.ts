import { Module } from '@nestjs/common';
import { AddProgram } from './add-program.use-case.js';
import { CurriculumRepository } from './curriculum.repository.js';
import { CourseLoader, EditionsLoader, ProgramLoader } from './program.loader.js';
import { ProgramRepository } from './program.repository.js';
import { ProgramResolver } from './program.resolver.js';
import { SchoolYearRepository } from './school-year.repository.js';
import { SchoolYearResolver } from './school-year.resolver.js';

@Module({
  providers: [ProgramRepository, CurriculumRepository, SchoolYearRepository, ProgramLoader, EditionsLoader, CourseLoader, AddProgram, ProgramResolver, SchoolYearResolver],
  exports: [ProgramRepository, CurriculumRepository, ProgramLoader, CourseLoader],
})
export class ProgramModule {}
