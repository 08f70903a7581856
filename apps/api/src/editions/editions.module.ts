import { Module } from '@nestjs/common';
import { SchoolModule } from '../school/index.js';
import { ConfirmEdition } from './confirm-edition.use-case.js';
import { CredentialRulesReader } from './credential-rules.js';
import { EditionRepository } from './edition.repository.js';
import { EditionsResolver } from './editions.resolver.js';
import { RuleBooks } from './rule-book.js';
import { WriteEdition } from './write-edition.use-case.js';

@Module({
  imports: [SchoolModule],
  providers: [EditionRepository, RuleBooks, CredentialRulesReader, ConfirmEdition, WriteEdition, EditionsResolver],
  exports: [RuleBooks],
})
export class EditionsModule {}
