// A school as the house knows it. Only the operator of a server opens one.
import { z } from 'zod';
import { zoneShape } from '../time/index.js';

/** What opening a school asks for; the slug stands in addresses and on the command line. */
export const createSchoolInput = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$/, { error: 'FIELD_IS_NO_CODE' }),
  name: z.string().trim().min(1).max(200),
  zone: zoneShape,
});

/** Why a school was not opened, or not found by its slug. */
export type SchoolRefusal =
  | { readonly code: 'SCHOOL_SLUG_TAKEN'; readonly field: 'slug' }
  | { readonly code: 'SCHOOL_NOT_FOUND'; readonly field: 'school' };
