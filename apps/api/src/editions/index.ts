import { editionKinds } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { editionBody } from './edition-body-scalar.js';
import { EditionsModule } from './editions.module.js';

export { EditionRepository } from './edition.repository.js';
export { EditionsModule } from './editions.module.js';
export { RuleBook, RuleBooks } from './rule-book.js';

export const editionsFeature: Feature = { module: EditionsModule, vocabulary: { EditionKind: editionKinds }, scalars: { EditionBody: editionBody } };
