// A student of medical assisting at Lakeside, and a vital-signs check-off from the school's lab, for specs to bend.
import type { CheckOff } from './check-off.js';
import type { CompetencyActor } from './competency-policy.js';
import { competencyItems } from './frameworks.js';
import type { SignCompetenciesInput, CompetencySurroundings } from './sign-competencies.js';

export function checkOff(bent: Partial<CheckOff> = {}): CheckOff {
  return {
    id: 'check-off-1', studentId: 'student-ana', enrollmentId: 'enrollment-1', placementId: null, siteId: null, framework: 'MAERB-2022', code: 'I.P.1', answer: 'achieved',
    subject: 'simulated', reason: null, on: '2026-02-10', signedBy: 'Ivan Holt', signedByAccount: 'account-ivan', at: '2026-02-10T15:00:00Z', ...bent,
  };
}

export const lakeside = { id: 'placement-1', siteId: 'site-lakeside', startsOn: '2026-04-06', endsOn: '2026-06-26' };

export function signing(bent: Partial<SignCompetenciesInput> = {}): SignCompetenciesInput {
  return { clientKey: 'device-1-0001', enrollmentId: 'enrollment-1', placementId: 'placement-1', answer: 'achieved', subject: 'live', date: '2026-05-04', items: [{ framework: 'MAERB-2022', code: 'I.P.2' }], ...bent };
}

export function around(bent: Partial<CompetencySurroundings> = {}): CompetencySurroundings {
  return { today: '2026-05-04', studentId: 'student-ana', enrollmentId: 'enrollment-1', placement: lakeside, isThemself: false, known: competencyItems('MAERB-2022'), standing: [], ...bent };
}

export const priya: CompetencyActor = { accountId: 'account-priya', role: 'preceptor', siteId: 'site-lakeside', studentId: null };
export const ivan: CompetencyActor = { accountId: 'account-ivan', role: 'instructor', siteId: null, studentId: null };
export const dana: CompetencyActor = { accountId: 'account-dana', role: 'program-director', siteId: null, studentId: null };
export const ana: CompetencyActor = { accountId: 'account-ana', role: 'student', siteId: null, studentId: 'student-ana' };
