import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment/index.js';
import { HoursModule } from '../hours/index.js';
import { PlacementModule } from '../placement/index.js';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { SkillsModule } from '../skills/index.js';
import { BurnUpRepository } from './burn-up.repository.js';
import { CohortBoardResolver } from './cohort-board.resolver.js';
import { ConfirmEdition } from './confirm-edition.use-case.js';
import { CredentialRulesReader } from './credential-rules.js';
import { DecideRequirement } from './decide-requirement.use-case.js';
import { DecisionRepository } from './decision.repository.js';
import { EligibilityReader } from './eligibility-reader.js';
import { EligibilityLoader } from './eligibility.loader.js';
import { EligibilityResolver, EnrollmentEligibilityResolver } from './eligibility.resolver.js';
import { KeepFacts } from './keep-facts.use-case.js';
import { RecordFactsLoader } from './record-fact.loader.js';
import { RecordFactRepository } from './record-fact.repository.js';
import { RecordFactResolver } from './record-fact.resolver.js';
import { RecordRepository } from './record.repository.js';

@Module({
  imports: [ProgramModule, EnrollmentModule, PlacementModule, HoursModule, SkillsModule, SchoolModule],
  providers: [
    RecordRepository, DecisionRepository, RecordFactRepository, BurnUpRepository, EligibilityReader, CredentialRulesReader, EligibilityLoader, RecordFactsLoader,
    DecideRequirement, ConfirmEdition, KeepFacts, EligibilityResolver, EnrollmentEligibilityResolver, RecordFactResolver, CohortBoardResolver,
  ],
  exports: [EligibilityReader, EligibilityLoader, BurnUpRepository],
})
export class EligibilityModule {}
