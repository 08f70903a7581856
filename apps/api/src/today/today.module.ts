import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification/index.js';
import { EligibilityModule } from '../eligibility/index.js';
import { EnrollmentModule } from '../enrollment/index.js';
import { HoursModule } from '../hours/index.js';
import { PlacementModule } from '../placement/index.js';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { SiteModule } from '../site/index.js';
import { PutOff } from './put-off.use-case.js';
import { TodayReader } from './today-reader.js';
import { TodayRepository } from './today.repository.js';
import { TodayResolver } from './today.resolver.js';

/** The one page that looks at every feature at once. */
@Module({
  imports: [EnrollmentModule, HoursModule, PlacementModule, SiteModule, ProgramModule, EligibilityModule, CertificationModule, SchoolModule],
  providers: [TodayRepository, TodayReader, PutOff, TodayResolver],
})
export class TodayModule {}
