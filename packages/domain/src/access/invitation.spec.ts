import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import {
  endMembership,
  invitationExpiry,
  invitationIsOpen,
  inviteMember,
  inviteMemberInput,
  membershipAbilities,
  type Actor,
  type InvitationSurroundings,
  type InviteMemberInput,
  type Role,
} from './index.js';

const around: InvitationSurroundings = { siteKnown: true, studentKnown: true, alreadyMember: false };
const asking: InviteMemberInput = { email: 'sam@clinic.test', displayName: 'Sam Ortiz', role: 'preceptor', siteId: 'site-1' };
const codesOf = (outcome: ReturnType<typeof inviteMember>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

describe('inviting somebody', () => {
  it('comes out as it is written down', () => {
    expect(inviteMember(asking, { role: 'coordinator' }, around)).toEqual({ ok: true, value: asking });
  });

  it('leaves out what the role does not need', () => {
    const invited = inviteMember({ ...asking, role: 'instructor', studentId: 'student-1' }, { role: 'program-director' }, around);
    expect(invited).toEqual({ ok: true, value: { email: asking.email, displayName: asking.displayName, role: 'instructor' } });
  });

  it.each<[string, Partial<InviteMemberInput>, Partial<InvitationSurroundings>, Role, string[]]>([
    ['a director by a coordinator', { role: 'program-director' }, {}, 'coordinator', ['ROLE_NOT_YOURS_TO_GIVE']],
    ['anybody by an instructor', {}, {}, 'instructor', ['ROLE_NOT_YOURS_TO_GIVE']],
    ['anybody by a student', {}, {}, 'student', ['ROLE_NOT_YOURS_TO_GIVE']],
    ['a preceptor without a site', { siteId: undefined }, {}, 'coordinator', ['PRECEPTOR_NEEDS_SITE']],
    ['a preceptor at a strange site', {}, { siteKnown: false }, 'coordinator', ['SITE_NOT_FOUND']],
    ['a student without a record', { role: 'student' }, {}, 'coordinator', ['STUDENT_NEEDS_RECORD']],
    ['a strange student', { role: 'student', studentId: 's' }, { studentKnown: false }, 'registrar', ['STUDENT_NOT_FOUND']],
    ['who is there already', {}, { alreadyMember: true }, 'coordinator', ['ALREADY_A_MEMBER']],
    ['with all of it at once', { role: 'student' }, { alreadyMember: true }, 'preceptor', ['ROLE_NOT_YOURS_TO_GIVE', 'STUDENT_NEEDS_RECORD', 'ALREADY_A_MEMBER']],
  ])('%s is refused', (_, input, surroundings, role, codes) => {
    expect(codesOf(inviteMember({ ...asking, ...input }, { role }, { ...around, ...surroundings }))).toEqual(codes);
  });

  it('makes nobody a platform administrator', () => {
    expect(parseInput(inviteMemberInput, { ...asking, role: 'platform-admin' })).toMatchObject({ ok: false, refusals: [{ code: 'FIELD_NOT_ONE_OF', field: 'role' }] });
  });

  it('works for two weeks and once', () => {
    const expiresAt = invitationExpiry('2026-11-01T00:00:00Z');
    expect([
      invitationIsOpen({ expiresAt, usedAt: null }, '2026-11-14T23:59:59Z'),
      invitationIsOpen({ expiresAt, usedAt: null }, '2026-11-15T00:00:00Z'),
      invitationIsOpen({ expiresAt, usedAt: '2026-11-02T00:00:00Z' }, '2026-11-03T00:00:00Z'),
    ]).toEqual([true, false, false]);
  });
});

describe('ending a membership', () => {
  const director: Actor = { accountId: 'a-1', schoolId: 's', role: 'program-director', siteId: null, studentId: null };
  const membership = { accountId: 'a-2', role: 'preceptor', standing: 'active' } as const;

  it('is a program director’s', () => {
    expect(endMembership(membership, director).ok).toBe(true);
    expect(membershipAbilities(membership, director)).toEqual(['people.end']);
  });

  it('is nobody else’s', () => {
    expect(endMembership(membership, { ...director, role: 'coordinator' })).toMatchObject({ refusals: [{ code: 'MEMBERSHIP_NOT_YOURS_TO_END' }] });
    expect(membershipAbilities(membership, { ...director, role: 'registrar' })).toEqual([]);
  });

  it('does not touch the platform’s own administrators', () => {
    expect(endMembership({ ...membership, role: 'platform-admin' }, director)).toMatchObject({ refusals: [{ code: 'MEMBERSHIP_NOT_YOURS_TO_END' }] });
  });

  it('is never one’s own', () => {
    expect(endMembership({ ...membership, accountId: 'a-1' }, director)).toMatchObject({ refusals: [{ code: 'OWN_MEMBERSHIP' }] });
  });

  it('is not done twice', () => {
    expect(endMembership({ ...membership, standing: 'ended' }, director)).toMatchObject({ refusals: [{ code: 'MEMBERSHIP_ENDED_ALREADY' }] });
  });
});
