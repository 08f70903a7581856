// What weighs too much for one person: a certificate of a school that wants two signatures, and any revocation. Two accounts
// act, one after the other, and one of the two is a program director, who answers for the program to the certifying bodies.
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { mayEver } from './role-abilities.js';
import type { Role } from './roles.js';

/** Somebody who puts their name to something, in their capacity. */
export interface Signatory {
  readonly accountId: string;
  readonly role: Role;
}

/** Why somebody cannot be the second of two. */
export type SecondPersonRefusal =
  | { readonly code: 'NOT_YOURS_TO_DO' }
  | { readonly code: 'SECOND_PERSON_NEEDED' }
  | { readonly code: 'DIRECTOR_NEEDED' };

/** Whether `second` may complete what `first` began, where one of the two must hold the weighty ability itself. */
export function secondPerson(first: Signatory, second: Signatory, weighty: 'certify' | 'revoke'): Outcome<true, SecondPersonRefusal> {
  const refusals: readonly (SecondPersonRefusal | false)[] = [
    !mayEver(second.role, 'countersign') && { code: 'NOT_YOURS_TO_DO' },
    first.accountId === second.accountId && { code: 'SECOND_PERSON_NEEDED' },
    first.accountId !== second.accountId && !mayEver(first.role, weighty) && !mayEver(second.role, weighty) && { code: 'DIRECTOR_NEEDED' },
  ];
  return outcomeOf<true, SecondPersonRefusal>(true, refusals.filter((refusal) => refusal !== false));
}
