// The closed vocabularies of clinical sites and supervisors, in the words of the student record.

/** Where care is given and hours are served. */
export const siteSettings = [
  'ambulatory', 'inpatient', 'long-term-care', 'accredited-laboratory', 'clia-laboratory', 'donor-center',
  'operating-room', 'imaging', 'sterile-processing', 'school', 'other',
] as const;
export type SiteSetting = (typeof siteSettings)[number];

/** What qualified a supervisor. */
export const supervisorQualifications = [
  'physician', 'podiatrist', 'doctoral-scientist', 'clinical-laboratory-bioanalyst', 'clinical-laboratory-scientist',
  'mlt-five-years', 'public-health-microbiologist', 'registered-nurse', 'health-care-practitioner',
  'delegated-ma-phlebotomist', 'other',
] as const;
export type SupervisorQualification = (typeof supervisorQualifications)[number];

/** How a site's affiliation agreements stand on a day. */
export const agreementStatuses = ['active', 'ending', 'lapsed', 'none', 'not-yet'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];
