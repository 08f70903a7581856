import { describe, expect, it } from '@jest/globals';
import { roles, secondPerson, type Role } from './index.js';

const answer = (first: Role, second: Role, samePerson = false) => {
  const outcome = secondPerson({ accountId: 'one', role: first }, { accountId: samePerson ? 'one' : 'two', role: second }, 'certify');
  return outcome.ok ? 'accepted' : outcome.refusals.map(({ code }) => code).join(' ');
};

describe('The second of two people', () => {
  it.each([
    ['coordinator', 'program-director', 'accepted'],
    ['registrar', 'program-director', 'accepted'],
    ['program-director', 'coordinator', 'accepted'],
    ['program-director', 'registrar', 'accepted'],
    ['program-director', 'program-director', 'accepted'],
    ['coordinator', 'registrar', 'DIRECTOR_NEEDED'],
    ['program-director', 'instructor', 'NOT_YOURS_TO_DO'],
    ['program-director', 'student', 'NOT_YOURS_TO_DO'],
  ] as const)('after a %s, a %s is %s', (first, second, expected) => {
    expect(answer(first, second)).toBe(expected);
  });

  it.each(roles.filter((role) => role === 'program-director' || role === 'coordinator'))('is never the first again, as %s either', (role) => {
    expect(answer('program-director', role, true)).toBe('SECOND_PERSON_NEEDED');
  });
});
