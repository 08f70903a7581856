import { Module } from '@nestjs/common';
import { CreateSchool } from './create-school.use-case.js';
import { SchoolDay } from './school-day.js';
import { SchoolRepository } from './school.repository.js';

/** Schools themselves. */
@Module({ providers: [SchoolRepository, SchoolDay, CreateSchool], exports: [SchoolRepository, SchoolDay] })
export class SchoolModule {}
