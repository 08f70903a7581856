import { describe, expect, it } from '@jest/globals';
import { parseStudentRecord } from './record/parse-student-record.js';
import type { StudentRecord } from './record/student-record.js';
import { factsOn, happened, type RecordFacts } from './record-facts.js';

const ahead = '2026-05-05';
const today = '2026-05-04';

/** One fact of each section, dated so. */
const told = (on: string): unknown => ({
  person: {
    education: [{ level: 'ged', awardedOn: on }],
    credentials: [{ code: 'RN', issuedOn: on, expiresOn: null }],
    exams: [{ credential: 'CPT-NHA', result: 'passed', on }],
    military: [{ field: 'phlebotomy', completedOn: on }],
    memberships: [{ body: 'AAMA', from: on, to: null }],
  },
  enrollments: [{ program: { code: 'P', field: 'phlebotomy' }, startedOn: on, status: 'active' }],
  courses: [{ code: 'X', passed: true, completedOn: on }],
  hours: [{ category: 'externship', credited: true, minutes: 60, on }],
  procedures: [{ procedure: 'venipuncture', count: 1, role: 'performed', verified: true, on }],
  competencies: [{ framework: 'MAERB-2022', code: 'I.P.1', achievedOn: on }],
  work: [{ field: 'phlebotomy', verified: true, from: on, to: null }],
  documents: [{ type: 'transcript', receivedOn: on }],
  attestations: [{ by: 'institution', what: 'competencies', on }],
});

function recordOf(input: unknown): StudentRecord {
  const parsed = parseStudentRecord(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

/** References by section, those of procedures by procedure. */
function refsOf({ person: _person, procedures, ...sections }: RecordFacts): Readonly<Record<string, readonly string[]>> {
  const refs = Object.entries(sections).flatMap(([section, facts]) => (Array.isArray(facts) ? [[section, facts.map(({ ref }) => ref)] as const] : []));
  return Object.fromEntries([...refs, ...[...procedures].map(([procedure, lines]) => [procedure, lines.map(({ ref }) => ref)] as const)]);
}

describe('a record as it stood on a day', () => {
  const everything = {
    education: ['#/person/education/0'], credentials: ['#/person/credentials/0'], exams: ['#/person/exams/0'],
    military: ['#/person/military/0'], memberships: ['#/person/memberships/0'], enrollments: ['#/enrollments/0'],
    courses: ['#/courses/0'], hours: ['#/hours/0'], venipuncture: ['#/procedures/0'], competencies: ['#/competencies/0'],
    work: ['#/work/0'], documents: ['#/documents/0'], attestations: ['#/attestations/0'],
  };

  it('tells what is dated that day, each by its place', () => {
    expect(refsOf(factsOn(recordOf(told(today)), today))).toEqual(everything);
  });

  it('hears of nothing that is dated later; what education tells has days of its own', () => {
    const nothing = Object.fromEntries(Object.keys(everything).map((section) => [section, []]));
    expect(refsOf(factsOn(recordOf(told(ahead)), today))).toEqual({ ...nothing, education: everything.education });
  });

  it('leaves out single lines that are dated later', () => {
    const line = { category: 'externship', credited: true, minutes: 60 };
    const stick = { procedure: 'venipuncture', count: 1, role: 'performed', verified: true };
    const days = ['2026-05-03', ahead, today];
    const record = recordOf({ hours: days.map((on) => ({ ...line, on })), procedures: days.map((on) => ({ ...stick, on })) });
    expect(refsOf(factsOn(record, today))).toMatchObject({ hours: ['#/hours/0', '#/hours/2'], venipuncture: ['#/procedures/0', '#/procedures/2'] });
    expect(refsOf(factsOn(record, ahead))).toMatchObject({ hours: ['#/hours/0', '#/hours/1', '#/hours/2'] });
  });

  it('counts hours that are credited, procedures and work that are verified, courses that are passed', () => {
    const record = recordOf({
      hours: [{ category: 'externship', minutes: 60, on: today, credited: false }, { category: 'externship', minutes: 60, on: today, credited: true }],
      procedures: [{ procedure: 'ekg', count: 1, role: 'performed', on: today, verified: false }],
      work: [{ field: 'phlebotomy', from: today, to: null, verified: false }],
      courses: [{ code: 'X', passed: false, completedOn: today }, { id: 'course', code: 'Y', passed: true, completedOn: null }],
    });
    expect(refsOf(factsOn(record, today))).toMatchObject({ hours: ['#/hours/1'], work: [], courses: ['course'] });
    expect(factsOn(record, today).procedures.size).toBe(0);
  });

  it('takes a membership whose first day is not told', () => {
    expect(factsOn(recordOf({ person: { memberships: [{ body: 'AAMA', to: null }] } }), today).memberships).toHaveLength(1);
  });

  it('keeps the lines of each procedure together', () => {
    const lines = ['venipuncture', 'ekg', 'venipuncture'].map((procedure) => ({ procedure, count: 1, role: 'performed', verified: true, on: today }));
    expect(refsOf(factsOn(recordOf({ procedures: lines }), today))).toMatchObject({ venipuncture: ['#/procedures/0', '#/procedures/2'], ekg: ['#/procedures/1'] });
  });

  it('reads a record through once', () => {
    const record = recordOf(told(today));
    expect(factsOn(record, today).hours).toBe(factsOn(record, '2026-06-01').hours);
  });
});

describe('a day that has happened', () => {
  it.each([[today, true], ['2026-05-03', true], [ahead, false], [null, false], [undefined, false]])('%s: %s', (day, is) => {
    expect(happened(day, today)).toBe(is);
  });
});
