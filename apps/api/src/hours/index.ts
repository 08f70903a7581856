import { exceptionCodes, exceptionDecisions, timeEntryStatuses } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { HoursModule } from './hours.module.js';

export { ClaimRepository, type ClaimRow } from './claim.repository.js';
export { HourTotalRepository, type TotalsRow } from './hour-total.repository.js';
export { EnrollmentHoursLoader, TimeEntryLoader } from './hours.loader.js';
export { HoursModule } from './hours.module.js';
export { openClaimPart } from './open-claim.js';
export { TimeEntryRepository, type CreditedHours, type WaitingRow } from './time-entry.repository.js';

export const hoursFeature: Feature = {
  module: HoursModule,
  vocabulary: { TimeEntryStatus: timeEntryStatuses, ExceptionCode: exceptionCodes, ExceptionDecision: exceptionDecisions },
};
