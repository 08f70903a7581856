// A campus stands in a state, and the state may change a number or close a route for whoever studies there.
import { z } from 'zod';
import { accepted, refused, type Outcome } from '../outcome/index.js';
import { jurisdictions } from './jurisdictions.js';

/** The input of adding a campus, or changing the one that is named. */
export const keepCampusInput = z.strictObject({
  campusId: z.string().min(1).nullish(),
  name: z.string().trim().min(1).max(200),
  jurisdiction: z.enum(jurisdictions).nullish(),
});
export type KeepCampusInput = z.output<typeof keepCampusInput>;

export type CampusRefusal = { readonly code: 'CAMPUS_NAME_TAKEN'; readonly field: 'name'; readonly name: string } | { readonly code: 'CAMPUS_NOT_FOUND'; readonly field: 'campusId' };

/** A name stands once in a school, and a campus that is named is there. */
export function keepCampus(input: KeepCampusInput, known: readonly { readonly id: string; readonly name: string }[]): Outcome<KeepCampusInput, CampusRefusal> {
  if (input.campusId && !known.some(({ id }) => id === input.campusId)) return refused({ code: 'CAMPUS_NOT_FOUND', field: 'campusId' });
  const taken = known.some(({ id, name }) => name === input.name && id !== input.campusId);
  return taken ? refused({ code: 'CAMPUS_NAME_TAKEN', field: 'name', name: input.name }) : accepted(input);
}
