import type { Feature } from '../platform/feature.js';
import { LedgerModule } from './ledger.module.js';

export { headIn, headsFile } from './head-copies.js';
export type { SignedHead } from './ledger-head.js';
export { LedgerPages } from './ledger-pages.js';
export { verifyLedger, type LedgerAnswer } from './verify-ledger.js';

export const ledgerFeature: Feature = { module: LedgerModule };
