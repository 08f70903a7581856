// A person of the house attests: in a capacity that their role may speak in, about what that capacity can know. It becomes a
// fact of the record; what releases a credential asks for the password again.
import { z } from 'zod';
import { attesters, capacitiesOf, mayEver, type Actor, type Capacity } from '../access/index.js';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import type { AttestationFact } from './record/student-record.js';
import { attestationForms, attestedThings } from './record/record-words.js';

export type AttestedThing = (typeof attestedThings)[number];

/** The input of attesting. A held result is released by a door of its own, which knows whether one is held. */
export const attestInput = z.strictObject({
  studentId: z.string().min(1),
  by: z.enum(attesters),
  what: z.enum(attestedThings).exclude(['externship-release']),
  form: z.enum(attestationForms).nullish(),
});

/** What is attested by whom, the release of a held result included. */
export interface AttestInput extends Omit<z.output<typeof attestInput>, 'what'> {
  readonly what: AttestedThing;
}

export type AttestRefusal =
  | { readonly code: 'CAPACITY_NOT_YOURS'; readonly field: 'by'; readonly by: AttestInput['by'] }
  | { readonly code: 'NOT_FOR_THIS_CAPACITY'; readonly field: 'what'; readonly by: Capacity; readonly what: AttestedThing }
  | { readonly code: 'ATTEST_OWN_RECORD' };

const training = ['practical-training', 'procedure-training', 'competencies'] as const;
const completion = ['program-completion', 'program-completion-including-practicum'] as const;

const ATTESTABLE: Readonly<Record<Capacity, readonly AttestedThing[]>> = {
  'program-director': [...completion, ...training],
  'program-official': [...completion, ...training],
  institution: [...completion, 'externship-release'],
  instructor: training,
  'health-care-supervisor': [...training, 'experience'],
};

/** What can be attested in a capacity. */
export function attestableBy(capacity: Capacity): readonly AttestedThing[] {
  return ATTESTABLE[capacity];
}

const WEIGHTY: ReadonlySet<AttestedThing> = new Set<AttestedThing>([...completion, 'externship-release']);

/** True for what releases a credential or a held result: the password is asked for again. */
export function isWeightyAttestation(what: AttestedThing): boolean {
  return WEIGHTY.has(what);
}

/** The attestation as a fact of the record, signed electronically today; or why not. `isThemself`: the account is the student's own. */
export function attest({ by, what, form }: AttestInput, actor: Pick<Actor, 'role'>, around: { readonly today: LocalDate; readonly isThemself: boolean }): Outcome<AttestationFact, AttestRefusal> {
  const capacity = mayEver(actor.role, 'attest') ? capacitiesOf(actor.role).find((one) => one === by) : undefined;
  if (!capacity) return { ok: false, refusals: [{ code: 'CAPACITY_NOT_YOURS', field: 'by', by }] };
  const refusals: AttestRefusal[] = around.isThemself ? [{ code: 'ATTEST_OWN_RECORD' }] : [];
  if (!ATTESTABLE[capacity].includes(what)) refusals.push({ code: 'NOT_FOR_THIS_CAPACITY', field: 'what', by: capacity, what });
  return outcomeOf({ by, what, ...(form && { form }), signature: 'electronic', on: around.today }, refusals);
}
