import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/index.js';
import { chooseDirectory } from './index.js';

const student = { id: 's-1', siteIds: ['site-1'] };
const actor = (role: Role, own: Partial<Actor> = {}): Actor => ({ accountId: 'a', schoolId: 'x', role, siteId: null, studentId: null, ...own });

describe('whether a name may be told to whoever asks', () => {
  it.each<[string, Actor, boolean]>([
    ['the student', actor('student', { studentId: 's-1' }), true],
    ['another student', actor('student', { studentId: 's-2' }), false],
    ['a registrar', actor('registrar'), true],
    ['a coordinator', actor('coordinator'), true],
    ['an instructor', actor('instructor'), false],
    ['a preceptor of their site', actor('preceptor', { siteId: 'site-1' }), false],
  ])('%s chooses: %s', (_, who, chooses) => {
    const chosen = chooseDirectory(student, { studentId: 's-1', optedOut: true }, who);
    expect(chosen).toEqual(chooses ? { ok: true, value: true } : { ok: false, refusals: [{ code: 'NOT_FOUND', field: 'studentId' }] });
  });

  it('is chosen for nobody who is not there', () => {
    expect(chooseDirectory(null, { studentId: 's-9', optedOut: true }, actor('registrar')).ok).toBe(false);
  });
});
