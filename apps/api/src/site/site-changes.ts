import { Injectable } from '@nestjs/common';
import { AddAgreement } from './add-agreement.use-case.js';
import { AddPreceptor } from './add-preceptor.use-case.js';
import { AddSite } from './add-site.use-case.js';

/** What can be added to the school's list of sites. */
@Injectable()
export class SiteChanges {
  constructor(
    readonly site: AddSite,
    readonly agreement: AddAgreement,
    readonly preceptor: AddPreceptor,
  ) {}
}
