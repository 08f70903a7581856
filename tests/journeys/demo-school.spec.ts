import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CertifyPageDocument, CohortPageDocument, CohortsDocument, DemoSignInDocument, HoursAwaitingLookDocument, MyPathPageDocument, PlacementsDocument, ProgramsDocument, SitesDocument, StudentPageDocument,
  StudentsDocument, ThisWeekDocument, TodayPageDocument, UnplacedStudentsDocument,
} from '@practicum/contract/client';
import { seedDemo } from '../../apps/api/src/demo/seed-demo.js';
import { expectMember, startApi, type Client, type TestApi } from '../support/api.js';

const DAY = '2026-11-23';
let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  await seedDemo(api.database.ownerUrl, DAY);
  api.clock.set(`${DAY}T18:00:00Z`);
});
afterAll(() => api.close());

async function as(role: string): Promise<Client> {
  const client = api.anyone();
  expectMember((await client.send(DemoSignInDocument, { role })).demoSignIn, 'SignedIn');
  return client;
}

describe('The demo school', () => {
  it('tells the coordinator what is stuck, who will not finish, and what needs a decision', async () => {
    const { today } = await (await as('coordinator')).send(TodayPageDocument);
    expect(today.on).toBe(DAY);
    expect(today.says).toMatch(/will not finish in time/);
    expect(today.figures.map(({ code, value }) => [code, value > 0])).toEqual([['students', true], ['eligible', true], ['will-not-finish', true], ['hours-to-look', true], ['unplaced', true]]);
    const counts = Object.fromEntries(today.groups.map(({ code, count, items }) => [code, [count, items.length] as const]));
    expect(Object.keys(counts)).toEqual(['results-held', 'will-not-finish', 'hours-to-look', 'claims-to-settle', 'person-to-decide', 'place-to-find', 'agreements-ending']);
    for (const [code, [count, shown]] of Object.entries(counts)) expect([code, count >= shown, shown > 0]).toEqual([code, true, true]);
    expect(today.groups.flatMap(({ items }) => items).filter(({ title, says }) => title === '' || says === '')).toEqual([]);
    expect(today.cohorts.length).toBeGreaterThan(3);
    expect(today.promises.map(({ code }) => code)).toEqual(['signatures', 'decisions', 'agreements']);
  });

  it('shows the director every cohort, worst first, and whom to certify', async () => {
    const dana = await as('program-director');
    const { cohorts } = await dana.send(CohortsDocument);
    for (const { id, name } of cohorts) {
      const { cohort } = await dana.send(CohortPageDocument, { id });
      const late = cohort?.board.rows.map((row) => row.late) ?? [];
      expect([name, late.lastIndexOf(true) < late.length && late.indexOf(false) >= late.filter(Boolean).length || !late.includes(false)]).toEqual([name, true]);
      for (const row of cohort?.board.rows ?? []) expect(row.cells).toHaveLength(cohort?.board.columns.length ?? 0);
    }
    const { certificationCandidates } = await dana.send(CertifyPageDocument);
    const verdicts = new Set(certificationCandidates.map(({ verdict }) => verdict));
    expect([...verdicts].toSorted()).toEqual(['closed', 'eligible', 'needs-person', 'not-yet']);
    expect(certificationCandidates.filter(({ verdict, says, editionConfirmed }) => (verdict === 'eligible' && editionConfirmed) !== (says === ''))).toEqual([]);
  });

  it('shows the student the way to go, and the preceptor whom to sign for', async () => {
    const { myPath } = await (await as('student')).send(MyPathPageDocument);
    expect(myPath?.nextStep.says).toBeTruthy();
    expect(myPath?.enrollment.hours.remainingMinutes).toBeGreaterThan(0);
    const { week } = await (await as('preceptor')).send(ThisWeekDocument);
    expect(week?.students.length).toBeGreaterThan(3);
    expect(week?.cleanCount).toBeGreaterThan(0);
    expect(week?.exceptionCount).toBeGreaterThan(0);
  });

  it('has a page for everybody and everything', async () => {
    const carmen = await as('coordinator');
    const { students } = await carmen.send(StudentsDocument, { first: 100 });
    expect(students.totalCount).toBeGreaterThan(180);
    for (const { node } of students.edges.slice(0, 25)) {
      const { student } = await carmen.send(StudentPageDocument, { id: node.id });
      expect(student?.name).toBe(node.name);
    }
    expect((await carmen.send(ProgramsDocument)).programs).toHaveLength(3);
    expect((await carmen.send(SitesDocument, { first: 50 })).sites.totalCount).toBe(25);
    expect((await carmen.send(PlacementsDocument, { first: 50 })).placements.totalCount).toBeGreaterThan(50);
    expect((await carmen.send(UnplacedStudentsDocument)).unplacedStudents.length).toBeGreaterThan(0);
    expect((await carmen.send(HoursAwaitingLookDocument, { first: 50 })).hoursAwaitingLook.totalCount).toBeGreaterThan(0);
  });
});
