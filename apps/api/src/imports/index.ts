import { importKinds } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { ImportsModule } from './imports.module.js';

export { ImportFile, type ImportOutcome } from './import-file.use-case.js';
export { formatsOf, type ImportPlace, type ImportRequest } from './import-request.js';

export const importsFeature: Feature = { module: ImportsModule, vocabulary: { ImportKind: importKinds } };
