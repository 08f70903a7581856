import { placementStatuses } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { PlacementModule } from './placement.module.js';

export { PlacementLoader, PlacementsOfEnrollmentLoader } from './placement.loader.js';
export { PlacementModule } from './placement.module.js';
export { PlacementRepository, type PlacementRow } from './placement.repository.js';

export const placementFeature: Feature = { module: PlacementModule, vocabulary: { PlacementStatus: placementStatuses } };
