// A student applies in a state, which is their campus's unless they say otherwise. A state may change a number or close a route.
import { z } from 'zod';
import { jurisdictions } from '../program/index.js';

/** What the form asks for; null where the campus's state holds. */
export const setJurisdictionInput = z.strictObject({ studentId: z.string().min(1), jurisdiction: z.enum(jurisdictions).nullish() });
export type SetJurisdictionInput = z.output<typeof setJurisdictionInput>;
