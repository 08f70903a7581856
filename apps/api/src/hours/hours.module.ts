import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment/index.js';
import { PlacementModule } from '../placement/index.js';
import { SchoolModule } from '../school/index.js';
import { SiteModule } from '../site/index.js';
import { ClaimRepository } from './claim.repository.js';
import { CorrectHours } from './correct-hours.use-case.js';
import { DecideExceptions } from './decide-exceptions.use-case.js';
import { DropClaim } from './drop-claim.use-case.js';
import { HourTotalRepository } from './hour-total.repository.js';
import { HoursAnswers } from './hours-answers.js';
import { HoursLedgerRepository } from './hours-ledger.repository.js';
import { EnrollmentHoursResolver, HoursListResolver, PlacementHoursResolver } from './hours-list.resolver.js';
import { HoursSurroundingsReader } from './hours-surroundings.js';
import * as loaders from './hours.loader.js';
import { HoursResolver } from './hours.resolver.js';
import { LogHours } from './log-hours.use-case.js';
import { SignHours } from './sign-hours.use-case.js';
import { TakeBackDecision } from './take-back-decision.use-case.js';
import { TimeEntryRepository } from './time-entry.repository.js';
import { TimeEntryResolver } from './time-entry.resolver.js';
import { WeekResolver } from './week.resolver.js';

const everyLoader = Object.values(loaders);

@Module({
  imports: [EnrollmentModule, SiteModule, PlacementModule, SchoolModule],
  providers: [
    ...everyLoader, TimeEntryRepository, ClaimRepository, HoursLedgerRepository, HourTotalRepository, HoursSurroundingsReader, HoursAnswers,
    LogHours, CorrectHours, SignHours, DecideExceptions, TakeBackDecision, DropClaim,
    HoursResolver, HoursListResolver, TimeEntryResolver, EnrollmentHoursResolver, PlacementHoursResolver, WeekResolver,
  ],
  exports: [...everyLoader, TimeEntryRepository, ClaimRepository, HourTotalRepository],
})
export class HoursModule {}
