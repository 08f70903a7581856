// In what capacity a person speaks when they attest. A certifying body asks for the word of a program director or of the
// institution, not for that of an account; each role may speak in its own capacities and in no other.
import type { Role } from './roles.js';

/** Every capacity in which an attestation can be made, on paper included. */
export const attesters = [
  'program-director', 'program-official', 'instructor', 'physician', 'podiatrist', 'health-care-supervisor',
  'employer', 'institution', 'certifying-body',
] as const;
export type Attester = (typeof attesters)[number];

/** Capacities in which somebody of the house can speak; the others come on paper and are recorded as facts. */
export type Capacity = Extract<Attester, 'program-director' | 'program-official' | 'instructor' | 'health-care-supervisor' | 'institution'>;

const CAPACITIES: Readonly<Record<Role, readonly Capacity[]>> = {
  'program-director': ['program-director', 'program-official', 'institution'],
  coordinator: ['program-official'],
  registrar: ['institution'],
  instructor: ['instructor'],
  preceptor: ['health-care-supervisor'],
  student: [],
  'platform-admin': [],
};

/** The capacities in which this role may attest. */
export function capacitiesOf(role: Role): readonly Capacity[] {
  return CAPACITIES[role];
}
