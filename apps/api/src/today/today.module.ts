import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification/index.js';
import { EligibilityModule } from '../eligibility/index.js';
import { EnrollmentModule } from '../enrollment/index.js';
import { HoursModule } from '../hours/index.js';
import { PlacementModule } from '../placement/index.js';
import { SchoolModule } from '../school/index.js';
import { SiteModule } from '../site/index.js';
import { TodayReader } from './today-reader.js';
import { TodayResolver } from './today.resolver.js';

/** The one page that looks at every feature at once. */
@Module({
  imports: [EnrollmentModule, HoursModule, PlacementModule, SiteModule, EligibilityModule, CertificationModule, SchoolModule],
  providers: [TodayReader, TodayResolver],
})
export class TodayModule {}
