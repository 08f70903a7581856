import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { EditionsModule } from '../editions/index.js';
import { EnrollmentModule } from '../enrollment/index.js';
import { HoursModule } from '../hours/index.js';
import { PlacementModule } from '../placement/index.js';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { SkillsModule } from '../skills/index.js';
import { AttestResolver } from './attest.resolver.js';
import { Attest } from './attest.use-case.js';
import { BurnUpRepository } from './burn-up.repository.js';
import { CohortBoardResolver } from './cohort-board.resolver.js';
import { EditionChangeReader } from './edition-change.js';
import { EditionChangeResolver } from './edition-change.resolver.js';
import { DecideRequirement } from './decide-requirement.use-case.js';
import { DecisionRepository } from './decision.repository.js';
import { EligibilityReader } from './eligibility-reader.js';
import { EligibilityLoader } from './eligibility.loader.js';
import { EligibilityResolver, EnrollmentEligibilityResolver } from './eligibility.resolver.js';
import { HeldResultReader } from './held-result-reader.js';
import { HeldResultRepository } from './held-result.repository.js';
import { HeldResultResolver } from './held-result.resolver.js';
import { HeldResultsLoader } from './held-result.loader.js';
import { KeepFacts } from './keep-facts.use-case.js';
import { ProgramRecognitionResolver } from './program-recognition.resolver.js';
import { RecordFactsLoader } from './record-fact.loader.js';
import { RecordFactRepository } from './record-fact.repository.js';
import { RecordFactResolver } from './record-fact.resolver.js';
import { RecordRepository } from './record.repository.js';
import { ReleaseResult } from './release-result.use-case.js';
import { WithdrawDecision } from './withdraw-decision.use-case.js';

@Module({
  imports: [AccessModule, ProgramModule, EditionsModule, EnrollmentModule, PlacementModule, HoursModule, SkillsModule, SchoolModule],
  providers: [
    RecordRepository, DecisionRepository, RecordFactRepository, BurnUpRepository, EligibilityReader, EligibilityLoader, RecordFactsLoader,
    HeldResultRepository, HeldResultReader, HeldResultsLoader, HeldResultResolver, ReleaseResult,
    EditionChangeReader, EditionChangeResolver, DecideRequirement, WithdrawDecision, KeepFacts, Attest, AttestResolver, EligibilityResolver, EnrollmentEligibilityResolver, RecordFactResolver, CohortBoardResolver, ProgramRecognitionResolver,
  ],
  exports: [HeldResultReader, EligibilityReader, EligibilityLoader, BurnUpRepository],
})
export class EligibilityModule {}
