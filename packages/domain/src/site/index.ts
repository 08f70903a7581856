export {
  addAgreement,
  addAgreementInput,
  addPreceptor,
  addPreceptorInput,
  addSite,
  addSiteInput,
  type AddAgreementInput,
  type AddAgreementRefusal,
  type AddPreceptorInput,
  type AddPreceptorRefusal,
  type AddSiteInput,
  type AddSiteRefusal,
} from './add-site.js';
export { agreementCovers, agreementStatusOn, coverageOn, coveragesOf, ENDING_DAYS, type Coverage } from './agreement-status.js';
export { type AffiliationAgreement, type ClinicalSite, type Preceptor } from './clinical-site.js';
export { siteAbilities, type SiteSeen } from './site-policy.js';
export {
  agreementStatuses,
  siteSettings,
  supervisorQualifications,
  type AgreementStatus,
  type SiteSetting,
  type SupervisorQualification,
} from './site-words.js';
