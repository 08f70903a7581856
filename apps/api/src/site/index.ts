import { agreementStatuses, siteSettings, supervisorQualifications } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { SiteModule } from './site.module.js';

export { PreceptorLoader, SiteLoader } from './site.loader.js';
export { SiteModule } from './site.module.js';
export { SiteRepository, type PreceptorRow, type SiteRow } from './site.repository.js';

export const siteFeature: Feature = {
  module: SiteModule,
  vocabulary: { SiteSetting: siteSettings, AgreementStatus: agreementStatuses, SupervisorQualification: supervisorQualifications },
};
