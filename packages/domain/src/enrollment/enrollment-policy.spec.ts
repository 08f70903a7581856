import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/index.js';
import { enrollmentAbilities, maySeeStudent, studentAbilities } from './index.js';

const student = { id: 's-1', siteIds: ['site-1'] };
const actor = (role: Role, own: Partial<Actor> = {}): Actor => ({ accountId: 'a', schoolId: 'x', role, siteId: null, studentId: null, ...own });

describe('who sees a student', () => {
  it.each<[string, Actor, boolean]>([
    ['the student', actor('student', { studentId: 's-1' }), true],
    ['another student', actor('student', { studentId: 's-2' }), false],
    ['a preceptor of their site', actor('preceptor', { siteId: 'site-1' }), true],
    ['a preceptor of another site', actor('preceptor', { siteId: 'site-2' }), false],
    ['an instructor', actor('instructor'), true],
    ['a registrar', actor('registrar'), true],
    ['a platform administrator', actor('platform-admin'), false],
  ])('%s: %s', (_, who, sees) => expect(maySeeStudent(student, who)).toBe(sees));
});

describe('what one may do with a student', () => {
  it('the student logs hours and procedures', () => {
    expect(studentAbilities(student, actor('student', { studentId: 's-1' }))).toEqual(['students.see', 'directory.choose', 'hours.see', 'hours.log', 'procedures.log', 'eligibility.see', 'certifications.see']);
  });

  it('somebody else’s student is nobody’s', () => expect(studentAbilities(student, actor('student', { studentId: 's-2' }))).toEqual([]));

  it('hours are logged and places given only while enrolled', () => {
    const words = ['hours.log', 'procedures.log', 'placements.manage'];
    const may = (status: 'enrolled' | 'on-leave') => enrollmentAbilities({ status }, student, actor('coordinator')).filter((ability) => words.includes(ability));
    expect([may('enrolled'), may('on-leave')]).toEqual([['placements.manage', 'hours.log', 'procedures.log'], []]);
  });

  it('a graduated enrollment is moved by nobody', () => {
    expect(enrollmentAbilities({ status: 'graduated' }, student, actor('program-director'))).not.toContain('enrollments.manage');
  });

  it('no result is posted for somebody who has only applied', () => {
    expect(enrollmentAbilities({ status: 'applied' }, student, actor('instructor'))).not.toContain('results.post');
    expect(enrollmentAbilities({ status: 'enrolled' }, student, actor('instructor'))).toContain('results.post');
  });
});
