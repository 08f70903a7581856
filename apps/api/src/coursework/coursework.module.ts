import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment/index.js';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { CourseResultsLoader } from './course-result.loader.js';
import { CourseResultRepository } from './course-result.repository.js';
import { CourseResultResolver, EnrollmentCoursesResolver } from './course-result.resolver.js';
import { PostCourseResult } from './post-course-result.use-case.js';

@Module({
  imports: [ProgramModule, EnrollmentModule, SchoolModule],
  providers: [CourseResultRepository, CourseResultsLoader, PostCourseResult, CourseResultResolver, EnrollmentCoursesResolver],
  exports: [CourseResultRepository, CourseResultsLoader],
})
export class CourseworkModule {}
