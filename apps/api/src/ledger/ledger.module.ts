import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification/index.js';
import { SchoolModule } from '../school/index.js';
import { BackgroundSealing } from './background-sealing.js';
import { HeadCopies } from './head-copies.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerProofs } from './ledger-proofs.js';
import { LedgerRepository } from './ledger.repository.js';
import { Sealer } from './sealer.js';

@Module({
  imports: [SchoolModule, CertificationModule],
  controllers: [LedgerController],
  providers: [LedgerRepository, HeadCopies, Sealer, BackgroundSealing, LedgerProofs],
})
export class LedgerModule {}
