import { Module } from '@nestjs/common';
import { SchoolModule } from '../school/index.js';
import { AddAgreement } from './add-agreement.use-case.js';
import { AddPreceptor } from './add-preceptor.use-case.js';
import { AddSite } from './add-site.use-case.js';
import { SiteChanges } from './site-changes.js';
import { PreceptorLoader, PreceptorsOfSiteLoader, SiteLoader } from './site.loader.js';
import { SiteRepository } from './site.repository.js';
import { SiteResolver } from './site.resolver.js';

@Module({
  imports: [SchoolModule],
  providers: [SiteRepository, SiteLoader, PreceptorLoader, PreceptorsOfSiteLoader, AddSite, AddAgreement, AddPreceptor, SiteChanges, SiteResolver],
  exports: [SiteRepository, SiteLoader, PreceptorLoader],
})
export class SiteModule {}
