import type { Feature } from '../platform/feature.js';
import { SchoolModule } from './school.module.js';

export { CreateSchool } from './create-school.use-case.js';
export { SchoolDay } from './school-day.js';
export { SchoolModule } from './school.module.js';
export { SchoolRepository, type School } from './school.repository.js';

export const schoolFeature: Feature = { module: SchoolModule };
