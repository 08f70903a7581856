import { Module } from '@nestjs/common';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { AddCohort } from './add-cohort.use-case.js';
import { ChooseDirectory } from './choose-directory.use-case.js';
import { CohortRepository } from './cohort.repository.js';
import { CohortResolver, ProgramPeopleResolver } from './cohort.resolver.js';
import { DirectoryRepository } from './directory.repository.js';
import { DirectoryResolver } from './directory.resolver.js';
import { EnrollStudent } from './enroll-student.use-case.js';
import * as loaders from './enrollment.loader.js';
import { EnrollmentRepository } from './enrollment.repository.js';
import { EnrollmentResolver } from './enrollment.resolver.js';
import { JurisdictionResolver } from './jurisdiction.resolver.js';
import { MoveEnrollment } from './move-enrollment.use-case.js';
import { SetJurisdiction } from './set-jurisdiction.use-case.js';
import { StudentRepository } from './student.repository.js';
import { StudentResolver } from './student.resolver.js';

const everyLoader = Object.values(loaders);

@Module({
  imports: [ProgramModule, SchoolModule],
  providers: [
    ...everyLoader, StudentRepository, DirectoryRepository, CohortRepository, EnrollmentRepository,
    AddCohort, ChooseDirectory, EnrollStudent, MoveEnrollment, SetJurisdiction,
    StudentResolver, DirectoryResolver, JurisdictionResolver, EnrollmentResolver, CohortResolver, ProgramPeopleResolver,
  ],
  exports: [...everyLoader, StudentRepository, CohortRepository, EnrollmentRepository],
})
export class EnrollmentModule {}
