import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aCheckOff, aClaim, aClinicalSite, aCohort, aCourse, aCourseResult, aCurriculumEdition, aMembership, anAccount, anAgreement, anEnrollment, aPlacement, aPreceptor, aProcedureEntry,
  aProcedureStanding, aProgram, aRecordFact, aSchool, aStanding, aStudent, aTimeEntry,
} from '@practicum/fixtures';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../tests/support/database.js';
import { insertRows } from './insert-rows.js';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.close();
});

describe('rows made by the fixtures', () => {
  it('belong together as they are, and the database takes them', async () => {
    const tables: readonly (readonly [string, object])[] = [
      ['school', aSchool()], ['account', anAccount()], ['membership', aMembership()], ['student', aStudent()], ['program', aProgram()], ['curriculum_edition', aCurriculumEdition()],
      ['course', aCourse()], ['cohort', aCohort()], ['enrollment', anEnrollment()], ['course_result', aCourseResult()], ['clinical_site', aClinicalSite()],
      ['affiliation_agreement', anAgreement()], ['preceptor', aPreceptor()], ['placement', aPlacement()], ['claim', aClaim()], ['time_entry', aTimeEntry()],
      ['time_entry_standing', aStanding()], ['procedure_entry', aProcedureEntry()], ['procedure_standing', aProcedureStanding()], ['record_fact', aRecordFact()], ['competency_check_off', aCheckOff()],
    ];
    for (const [table, row] of tables) await insertRows(owner, table, [row]);
    const { rows } = await owner.query(`select lower(s.stands) as "from", e.minutes, p.accreditations->0->>'body' as body
      from time_entry_standing s join time_entry e on e.id = s.time_entry_id cross join program p`);
    expect(rows).toEqual([{ from: new Date('2026-08-03T13:00:00.000Z'), minutes: 480, body: 'ABHES' }]);
  });

  it('go in by the hundred in one statement, and a column that no row names keeps its default', async () => {
    const numbers = Array.from({ length: 300 }, (_, index) => index + 10);
    await insertRows(owner, 'campus', numbers.map((number) => ({ school_id: aSchool().id, id: `01900000-0004-7000-8000-${String(number).padStart(12, '0')}`, name: `Campus ${number}` })));
    await insertRows(owner, 'campus', []);
    const { rows } = await owner.query('select count(*)::int as n from campus');
    expect(rows).toEqual([{ n: 300 }]);
  });
});
