import type { LocalDate } from '../time/index.js';
import type { SiteSetting, SupervisorQualification } from './site-words.js';

/** A clinic, hospital or laboratory that takes students. */
export interface ClinicalSite {
  readonly id: string;
  readonly name: string;
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
  /** IANA time zone. */
  readonly zone: string;
  readonly setting: SiteSetting;
  /** Students that it takes at the same time. */
  readonly capacity: number;
  readonly active: boolean;
}

/** The contract under which a site takes students; without an end it runs until somebody ends it. */
export interface AffiliationAgreement {
  readonly id: string;
  readonly siteId: string;
  readonly startsOn: LocalDate;
  /** Its last day. */
  readonly endsOn: LocalDate | null;
  readonly note: string | null;
}

/** A person at a site who supervises students and verifies what they did. */
export interface Preceptor {
  readonly id: string;
  readonly siteId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly qualification: SupervisorQualification | null;
  readonly licence: string | null;
  readonly active: boolean;
}
