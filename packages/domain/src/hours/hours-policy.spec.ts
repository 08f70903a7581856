import { describe, expect, it } from '@jest/globals';
import { hoursAbilities, mayLogHours } from './hours-policy.js';
import { ana, ben, coordinator, entry, instructor, preceptor, preceptorElsewhere, registrar } from './ordinary-day.fixture.js';
import { timeEntryStatuses } from './time-entry.js';

describe('Who may do what with an entry', () => {
  it.each([
    ['the student', ana, ['hours.correct']],
    ['another student', ben, []],
    ['the preceptor at the site', preceptor, ['hours.verify', 'hours.return']],
    ['a preceptor elsewhere', preceptorElsewhere, []],
    ['the coordinator', coordinator, ['hours.correct', 'hours.decide']],
    ['the instructor', instructor, []],
    ['the registrar', registrar, []],
  ])('%s, while it is submitted with an open exception', (_, actor, abilities) => {
    expect(hoursAbilities(actor, entry({ openExceptions: 1 }))).toEqual(abilities);
  });

  it.each([
    ['submitted', ['hours.correct']],
    ['verified', []],
    ['credited', []],
    ['returned', ['hours.correct']],
    ['corrected', []],
    ['not-credited', []],
  ] as const)('the student, once it is %s', (status, abilities) => {
    expect(hoursAbilities(ana, entry({ status }))).toEqual(abilities);
  });

  it('leaves nothing to decide about a clean entry', () => {
    for (const status of timeEntryStatuses) expect(hoursAbilities(coordinator, entry({ status }))).not.toContain('hours.decide');
  });

  it('lets nobody sign for their own hours, whatever they are besides', () => {
    for (const role of ['preceptor', 'instructor', 'coordinator', 'program-director'] as const) {
      const both = { role, siteId: 'site-lakeside', studentId: 'student-ana' };
      expect(hoursAbilities(both, entry())).not.toContain('hours.verify');
      expect(hoursAbilities(both, entry({ siteId: null }))).not.toContain('hours.verify');
    }
  });

  it.each([['the student', ana, true], ['another student', ben, false], ['the coordinator', coordinator, true], ['the preceptor', preceptor, false], ['the registrar', registrar, false]])(
    '%s logging hours for Ana: %s',
    (_, actor, may) => {
      expect(mayLogHours(actor, 'student-ana')).toBe(may);
    },
  );
});
