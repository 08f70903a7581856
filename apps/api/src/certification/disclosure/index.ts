import { ConsentRepository } from './consent.repository.js';
import { StudentConsent } from './consent.use-case.js';
import { DiscloseCertificate } from './disclose.use-case.js';
import * as fields from './disclosure-fields.resolver.js';
import { DisclosureFileController } from './disclosure-file.controller.js';
import * as loaders from './disclosure.loader.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { ConsentResolver, DisclosureResolver } from './disclosure.resolver.js';
import { SharedRecordsController } from './shared-records.controller.js';
import { SharedRecordsReader } from './shared-records.js';

/** What the module of certification needs for consents and disclosures. */
export const disclosureProviders = [
  ConsentRepository, DisclosureRepository, StudentConsent, DiscloseCertificate, SharedRecordsReader, ConsentResolver, DisclosureResolver, ...Object.values(loaders), ...Object.values(fields),
] as const;

export const disclosureControllers = [SharedRecordsController, DisclosureFileController] as const;
