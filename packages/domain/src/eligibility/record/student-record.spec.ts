import { describe, expect, it } from '@jest/globals';
import { parseStudentRecord } from './parse-student-record.js';

const day = '2026-05-04';

/** A record that tells everything that a record can tell; lists with two words each. */
const everything = {
  asOf: day, jurisdiction: 'US-CA', appliedOn: day,
  person: {
    bornOn: '2004-02-29',
    education: [{ id: 'hs', level: 'high-school', field: 'phlebotomy', awardedOn: null, expectedOn: day, foreign: true }],
    credentials: [{ id: 'rn', code: 'RN', issuedOn: day, expiresOn: null }, { id: 'cpr', code: 'CPR-BLS-2', issuedOn: day, expiresOn: day }],
    exams: [{ id: 'exam', credential: 'CPT-NHA', result: 'passed', on: day, route: 'TRAIN', acceptedBy: ['AMT', 'WA-DOH'], extensionRequestedOn: day }],
    military: [{ id: 'mil', field: 'ekg', weeks: 12, completedOn: null, creditsAccepted: true }],
    memberships: [{ id: 'aama', body: 'AAMA', from: day, to: null }],
  },
  enrollments: [{
    id: 'enrolled', startedOn: day, completedOn: null, expectedCompletionOn: day, status: 'active',
    program: {
      code: 'MA', field: 'medical-assisting', type: 'school', award: 'diploma', institutionAccreditor: null, approvals: ['AMT', 'state'],
      accreditations: [{ body: 'ABHES', level: 'program', from: null, to: day, status: 'accredited' }],
    },
  }],
  courses: [{ id: 'course', code: 'MA1', subjects: ['anatomy', 'biology'], credits: { unit: 'quarter', amount: 4.5 }, clockHours: 45, passed: true, completedOn: null }],
  hours: [{
    id: 'hours', category: 'lab', topics: ['phlebotomy', 'inhalation'], discipline: 'chemistry', setting: 'ambulatory', supervised: true, supervision: 'remote',
    supervisorQualification: 'physician', paid: false, credited: true, minutes: 90, from: day, on: day,
  }],
  procedures: [{
    id: 'log', procedure: 'venipuncture', count: 2, role: 'performed', subject: 'live', successful: true, unaided: true, verified: true, activity: 'externship',
    purpose: 'donation', specialty: 'general', on: day, enteredOn: day,
  }],
  competencies: [{ id: 'shown', framework: 'MAERB-2022', code: 'I.P.1', achievedOn: day, subject: 'simulated' }],
  work: [{
    id: 'job', field: 'phlebotomy', role: 'instructor', setting: 'clinical', disciplines: ['chemistry', 'hematology'], procedures: ['venipuncture', 'ekg'],
    variedPatients: true, fullTime: false, hoursPerWeek: 20, hours: 400, supervised: true, verified: true, from: day, to: null,
  }],
  documents: [{
    id: 'paper', type: 'transcript', official: true, final: true, sentBy: 'school', signature: 'none', onLetterhead: true, listsDuties: true,
    withLetterOfAuthenticity: true, receivedOn: day, expiresOn: null,
  }],
  attestations: [{ id: 'word', by: 'institution', what: 'competencies', form: 'statement', signature: 'handwritten', on: day }],
} as const;

type Section = Exclude<keyof typeof everything, 'asOf' | 'jurisdiction' | 'appliedOn' | 'person'> | keyof Omit<(typeof everything)['person'], 'bornOn'>;

/** A record with the first fact of one section changed so. */
function changed(section: Section, change: object): unknown {
  const person: Readonly<Record<string, unknown>> = everything.person;
  const whole: Readonly<Record<string, unknown>> = everything;
  const [fact] = (whole[section] ?? person[section]) as readonly object[];
  const list = { [section]: [{ ...fact, ...change }] };
  return section in person ? { person: list } : list;
}

describe('the public format of a student record', () => {
  it('takes everything that a record can tell, and keeps it as it is', () => {
    expect(parseStudentRecord(everything)).toEqual({ ok: true, value: everything });
  });

  it.each<[Section, string, object]>([
    ['exams', 'route', { route: '' }], ['exams', 'acceptedBy', { acceptedBy: ['AMT', 'AMT'] }], ['military', 'weeks', { weeks: -1 }],
    ['courses', 'code', { code: '' }], ['courses', 'amount', { credits: { unit: 'quarter', amount: -1 } }], ['courses', 'clockHours', { clockHours: -1 }],
    ['hours', 'minutes', { minutes: 0 }], ['hours', 'id', { id: '' }], ['procedures', 'count', { count: 0 }], ['competencies', 'code', { code: '' }],
    ['work', 'hours', { hours: -1 }], ['work', 'hoursPerWeek', { hoursPerWeek: -1 }], ['work', 'disciplines', { disciplines: ['chemistry', 'chemistry'] }],
    ['enrollments', 'approvals', { program: { ...everything.enrollments[0].program, approvals: ['AMT', 'AMT'] } }],
    ['enrollments', 'code', { program: { ...everything.enrollments[0].program, code: '' } }],
    ['credentials', 'code', { code: 'rn' }], ['credentials', 'code', { code: '1RN' }], ['credentials', 'code', { code: 'xRN' }], ['credentials', 'code', { code: 'RN-' }],
    ['credentials', 'code', { code: 'RN NHA' }], ['credentials', 'code', { code: 'RN--NHA' }], ['credentials', 'code', { code: 'RN-nha' }],
    ['documents', 'receivedOn', { receivedOn: '2026-05-04T10:00' }], ['documents', 'receivedOn', { receivedOn: 'on 2026-05-04' }],
    ['documents', 'receivedOn', { receivedOn: '2026-5-4' }],
  ])('refuses, in %s, a %s such as %j', (section, key, change) => {
    expect(parseStudentRecord(changed(section, change))).toMatchObject({ ok: false, refusals: expect.arrayContaining([expect.objectContaining({ key })]) });
  });

  it.each<[Section, string]>([
    ['education', 'level'], ['credentials', 'code'], ['exams', 'credential'], ['military', 'field'], ['memberships', 'body'], ['enrollments', 'program'],
    ['courses', 'passed'], ['hours', 'category'], ['procedures', 'procedure'], ['competencies', 'framework'], ['work', 'field'], ['documents', 'type'], ['attestations', 'by'],
  ])('names what is unknown in %s, and what is missing', (section, needed) => {
    expect(parseStudentRecord(changed(section, { colour: 'red' }))).toMatchObject({ ok: false, refusals: [{ code: 'UNKNOWN_KEY', key: 'colour' }] });
    expect(parseStudentRecord(changed(section, { [needed]: undefined }))).toMatchObject({ ok: false, refusals: [{ code: 'MISSING_KEY', key: needed }] });
  });

  it('is closed where it looks at the program, its accreditations and the credits of a course', () => {
    const [{ program }] = everything.enrollments;
    expect(parseStudentRecord(changed('enrollments', { program: { ...program, colour: 'red' } }))).toMatchObject({ ok: false, refusals: [{ key: 'colour' }] });
    expect(parseStudentRecord(changed('enrollments', { program: { ...program, accreditations: [{ ...program.accreditations[0], colour: 'red' }] } }))).toMatchObject({ ok: false, refusals: [{ key: 'colour' }] });
    expect(parseStudentRecord(changed('courses', { credits: { unit: 'quarter', amount: 1, colour: 'red' } }))).toMatchObject({ ok: false, refusals: [{ key: 'colour' }] });
    expect(parseStudentRecord({ person: { colour: 'red' } })).toMatchObject({ ok: false, refusals: [{ key: 'colour' }] });
  });
});
