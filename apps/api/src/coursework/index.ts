import { courseResultWords } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { CourseworkModule } from './coursework.module.js';

export { CourseResultsLoader } from './course-result.loader.js';
export { CourseResultRepository, CREDITS, type CourseResultRow } from './course-result.repository.js';
export { CourseworkModule } from './coursework.module.js';

export const courseworkFeature: Feature = { module: CourseworkModule, vocabulary: { CourseResultWord: courseResultWords } };
