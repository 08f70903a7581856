import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LogHoursDocument } from '@practicum/contract/client';
import { addMember, expectMember, insert, startApi, type Client, type SchoolRole, type TestApi, type TestSchool } from '../support/api.js';
import { rootQuestions, type Ids } from '../support/root-fields.js';

let api: TestApi;
let school: TestSchool;
let other: TestSchool;
let timeEntryId: string;
const staff = ['instructor', 'coordinator', 'registrar', 'program-director'] as const;
const visitors = new Map<string, Client>();

beforeAll(async () => {
  api = await startApi();
  [school, other] = [await api.anySchool(), await api.anySchool()];
  await arrive();
  const input = { clientKey: randomUUID(), enrollmentId: school.enrollmentId, category: 'externship', date: '2026-04-13', startsAt: '08:00', endsAt: '16:30', breakMinutes: 30 } as const;
  const { logHours } = await visitor('the student').send(LogHoursDocument, { input });
  // Logged late, so that there is something to decide about.
  timeEntryId = expectMember(logHours, 'HoursLogged').timeEntry.id;
});
afterAll(() => api.close());

/** Everybody who might come to Ana's record: herself, her site, her school, and the same roles elsewhere. */
async function arrive(): Promise<void> {
  const [studentId, siteId] = [randomUUID(), randomUUID()];
  await insert(api.admin, 'student', { school_id: school.id, id: studentId, given_name: 'Ben', family_name: 'Cole', student_number: '1002' });
  await insert(api.admin, 'clinical_site', { school_id: school.id, id: siteId, name: 'Hilltop Clinic', zone: school.zone, setting: 'ambulatory', capacity: 2 });
  const ben = await addMember(api.admin, school, 'student', { studentId, email: 'ben@elsewhere.test' });
  const pat = await addMember(api.admin, school, 'preceptor', { siteId, email: 'pat@elsewhere.test' });
  visitors.set('the student', await api.as('student', school)).set('another student', await api.as(ben.email));
  visitors.set('preceptor at the site', await api.as('preceptor', school)).set('preceptor at another site', await api.as(pat.email));
  for (const role of staff) visitors.set(role, await api.as(role, school));
  for (const role of ['student', 'preceptor', ...staff] satisfies SchoolRole[]) visitors.set(`${role} of another school`, await api.as(role, other));
}

function visitor(name: string): Client {
  const client = visitors.get(name);
  if (!client) throw new Error(`Nobody has come as ${name}.`);
  return client;
}

const ABSENT = 'absent';
const nothing = [ABSENT, ABSENT, ABSENT, ABSENT] as const;

// What each may do with Ana, where they may move her enrollment and her active placement, and what they may do with hours
// of hers that were logged late. The words are those of `viewerCan` and of the lifecycles, sorted; '' sees and does nothing.
const TABLE: readonly (readonly [who: string, student: string, enrollment: string, placement: string, hours: string])[] = [
  ['the student', 'certifications.see directory.choose eligibility.see hours.log hours.see procedures.log students.see', '', '', 'hours.correct'],
  ['another student', ...nothing],
  ['preceptor at the site', 'attest competencies.sign hours.log hours.see procedures.log students.see', '', '', 'hours.return hours.verify'],
  ['preceptor at another site', ...nothing],
  ['instructor', 'attest certifications.see competencies.sign eligibility.see hours.see results.post students.see', '', '', ''],
  ['coordinator',
    'attest certifications.see directory.choose eligibility.see enrollments.manage hours.log hours.see people.invite placements.manage procedures.log record.decide record.keep students.see',
    'completed on-leave withdrawn', 'completed ended', 'hours.correct hours.decide'],
  ['registrar', 'attest certifications.see directory.choose eligibility.see enrollments.manage hours.see people.invite record.keep results.post students.see', 'completed on-leave withdrawn', '', ''],
  ['program-director',
    'attest certifications.see certify directory.choose eligibility.see enrollments.manage hours.see people.invite placements.manage record.decide record.keep results.post results.release students.see',
    'completed on-leave withdrawn', 'completed ended', 'hours.correct hours.decide'],
  ['student of another school', ...nothing],
  ['preceptor of another school', ...nothing],
  ['instructor of another school', ...nothing],
  ['coordinator of another school', ...nothing],
  ['registrar of another school', ...nothing],
  ['program-director of another school', ...nothing],
];

const QUESTION = `query($student: ID!, $entry: ID!) {
  student(id: $student) { viewerCan enrollments { nextStatuses placements { nextStatuses } } }
  timeEntry(id: $entry) { viewerCan }
}`;

interface Answer {
  readonly student: { readonly viewerCan: readonly string[]; readonly enrollments: readonly { readonly nextStatuses: readonly string[]; readonly placements: readonly { readonly nextStatuses: readonly string[] }[] }[] } | null;
  readonly timeEntry: { readonly viewerCan: readonly string[] } | null;
}

const told = (words: readonly string[] | undefined): string => (words ? words.toSorted().join(' ') : ABSENT);

async function rowOf(who: string, client: Client) {
  const { data, text } = await client.askText(QUESTION, { student: school.studentId, entry: timeEntryId });
  if (!data) throw new Error(`${who}: ${text}`);
  // The question above asks for exactly this.
  const { student, timeEntry } = data as unknown as Answer;
  const [enrollment] = student?.enrollments ?? [];
  return [who, told(student?.viewerCan), told(enrollment?.nextStatuses), told(enrollment?.placements[0]?.nextStatuses), told(timeEntry?.viewerCan)];
}

describe('Ana, her placement and her hours', () => {
  it('may be seen and changed as this table says, and no further', async () => {
    const rows = [];
    for (const [who, client] of visitors) rows.push(await rowOf(who, client));
    expect(rows).toEqual(TABLE);
  });
});

describe('Whatever takes an id', () => {
  /** The root fields, by name, that answer otherwise for things of our school than for what is nowhere. */
  async function toldApart(client: Client): Promise<readonly string[]> {
    const { studentId, enrollmentId, placementId, siteId, preceptorId, programId, courseId, cohortId, people } = school;
    const ids: Ids = {
      studentId, enrollmentId, placementId, siteId, preceptorId, programId, courseId, cohortId, timeEntryId, membershipId: people.student.membershipId,
      student: studentId, cohort: cohortId, program: programId, site: siteId, timeEntry: timeEntryId,
    };
    const nowhere = new Map(rootQuestions(api.schema).map(({ name, variables }) => [name, variables]));
    const asked = rootQuestions(api.schema, ids).filter(({ name, variables }) => JSON.stringify(variables) !== JSON.stringify(nowhere.get(name)));
    const apart: string[] = [];
    for (const { name, query, variables } of asked) {
      const [ours, absent] = [await client.askText(query, variables), await client.askText(query, nowhere.get(name))];
      if (ours.text !== absent.text) apart.push(name);
    }
    return apart;
  }

  it.each(['student', 'preceptor', ...staff])('answers the %s of another school in the same bytes as for what is not there', async (role) => {
    expect(await toldApart(visitor(`${role} of another school`))).toEqual([]);
  });

  it('answers our own program director otherwise, so that the bytes above mean something', async () => {
    expect(await toldApart(visitor('program-director'))).toEqual(expect.arrayContaining([
      'Query.student', 'Query.cohort', 'Query.timeEntry', 'Query.program', 'Query.site',
      'Mutation.endMembership', 'Mutation.postCourseResult', 'Mutation.decideExceptions', 'Mutation.addCohort', 'Mutation.addAgreement', 'Mutation.addPreceptor',
    ]));
  });
});
