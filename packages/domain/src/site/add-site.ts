// Sites, their agreements and their preceptors, as they are added.
import { z } from 'zod';
import { emailShape, personNameShape } from '../access/index.js';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { localDateShape, zoneShape, type LocalDate } from '../time/index.js';
import type { AffiliationAgreement } from './clinical-site.js';
import { siteSettings, supervisorQualifications } from './site-words.js';

const line = (most: number) => z.string().trim().min(1).max(most);

/** What the site form asks for. */
export const addSiteInput = z.strictObject({
  name: line(200),
  street: line(200).optional(),
  city: line(100).optional(),
  state: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, { error: 'FIELD_IS_NO_CODE' }).optional(),
  postalCode: line(20).optional(),
  zone: zoneShape,
  setting: z.enum(siteSettings),
  capacity: z.int().min(0).max(500),
});
export type AddSiteInput = z.output<typeof addSiteInput>;

export type AddSiteRefusal = { readonly code: 'SITE_THERE_ALREADY'; readonly field: 'name'; readonly name: string };

/** Whether the site may be added: a name stands once in a place. */
export function addSite(input: AddSiteInput, around: { readonly sameNameAndCity: boolean }): Outcome<AddSiteInput, AddSiteRefusal> {
  return outcomeOf(input, around.sameNameAndCity ? [{ code: 'SITE_THERE_ALREADY', field: 'name', name: input.name }] : []);
}

/** What the agreement form asks for. */
export const addAgreementInput = z.strictObject({
  siteId: z.string().min(1),
  startsOn: localDateShape,
  endsOn: localDateShape.optional(),
  note: z.string().trim().max(1_000).optional(),
});
export type AddAgreementInput = z.output<typeof addAgreementInput>;

export type AddAgreementRefusal =
  | CommonRefusal
  | { readonly code: 'AGREEMENT_ENDS_BEFORE_START'; readonly field: 'endsOn'; readonly startsOn: LocalDate }
  | { readonly code: 'AGREEMENT_THERE_ALREADY'; readonly field: 'startsOn'; readonly startsOn: LocalDate };

/** Whether the agreement may be added; agreements may overlap, since a renewal often does. */
export function addAgreement(input: AddAgreementInput, there: readonly Pick<AffiliationAgreement, 'startsOn' | 'endsOn'>[]): Outcome<AddAgreementInput, AddAgreementRefusal> {
  const { startsOn, endsOn = null } = input;
  const refusals: AddAgreementRefusal[] = [];
  if (endsOn !== null && endsOn < startsOn) refusals.push({ code: 'AGREEMENT_ENDS_BEFORE_START', field: 'endsOn', startsOn });
  if (there.some((other) => other.startsOn === startsOn && other.endsOn === endsOn)) refusals.push({ code: 'AGREEMENT_THERE_ALREADY', field: 'startsOn', startsOn });
  return outcomeOf(input, refusals);
}

/** What the preceptor form asks for. */
export const addPreceptorInput = z.strictObject({
  siteId: z.string().min(1),
  givenName: personNameShape.max(100),
  familyName: personNameShape.max(100),
  email: emailShape.optional(),
  qualification: z.enum(supervisorQualifications).optional(),
  licence: line(60).optional(),
});
export type AddPreceptorInput = z.output<typeof addPreceptorInput>;

export type AddPreceptorRefusal = CommonRefusal | { readonly code: 'PRECEPTOR_THERE_ALREADY'; readonly field: 'email'; readonly email: string };

/** Whether the preceptor may be added: an address stands once at a site. */
export function addPreceptor(input: AddPreceptorInput, there: readonly { readonly email: string | null }[]): Outcome<AddPreceptorInput, AddPreceptorRefusal> {
  const { email } = input;
  const known = email !== undefined && there.some((other) => other.email === email);
  return outcomeOf(input, known ? [{ code: 'PRECEPTOR_THERE_ALREADY', field: 'email', email }] : []);
}
