import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse } from '../support/import-command.js';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

const header = 'Code,Program,Field,Award,Institution Accreditor,Accreditations,Approvals,Credentials,Effective From,Weeks,Didactic Hours,Externship Hours\n';
const rows = [
  'PBT,Phlebotomy,phlebotomy,certificate,USDE,CAAHEP program 2021-03-01 2029-02-28; NAACLS serious applicant,"state, AMT","CPT-NHA; PBT-ASCP",2026-01-05,20,120,"100.5"',
  'PBT,Phlebotomy,phlebotomy,certificate,USDE,,,,2026-09-01,22,140,120',
  'MA,Medical Assisting,Medical Assisting,diploma,,ABHES institution 2019-01-01,,CCMA-NHA,2026-01-01,40,,180:00',
] as const;
const programs = (...lines: readonly string[]) => house.run('programs', house.file('programs.csv', header + lines.map((line) => `${line}\n`).join('')));
const counts = (created: number, updated: number, unchanged: number, rejected = 0) => ({ 'programs.csv': { read: created + updated + unchanged + rejected, created, updated, unchanged, rejected } });
const program = async (code: string) => (await house.admin.query(
  `select p.name, p.field, p.award, p.type, p.placement_label as label, p.institution_accreditor as institution, p.accreditations, p.approvals,
     (select array_agg(c.credential order by c.position) from program_credential c where c.program_id = p.id) as credentials,
     (select jsonb_object_agg(e.code, jsonb_build_object('weeks', e.weeks, 'hours', e.required_hours)) from curriculum_edition e where e.program_id = p.id) as editions
   from program p where p.school_id = $1 and p.code = $2`, [house.school.id, code])).rows[0];

describe('A list of programs', () => {
  it('becomes programs with their recognition and curriculum editions; one that is there is recognised by its code', async () => {
    const ran = await programs(...rows);
    expect([ran.code, ran.answer]).toEqual([0, { files: counts(3, 0, 0), problems: [] }]);
    expect(await program('PBT')).toEqual({
      name: 'Phlebotomy', field: 'phlebotomy', award: 'certificate', type: 'school', label: 'externship', institution: 'usde',
      accreditations: [
        { body: 'CAAHEP', level: 'program', status: 'accredited', from: '2021-03-01', to: '2029-02-28' }, { body: 'NAACLS', level: 'program', status: 'serious-applicant', from: null, to: null },
      ],
      approvals: ['state', 'AMT'], credentials: ['CPT-NHA', 'PBT-ASCP'],
      editions: { '2026-01': { weeks: 20, hours: { didactic: 7200, externship: 6030 } }, '2026-09': { weeks: 22, hours: { didactic: 8400, externship: 7200 } } },
    });
    expect(await program('MA')).toMatchObject({ accreditations: [{ body: 'ABHES', level: 'institution' }], editions: { 2026: { weeks: null, hours: { externship: 9600 } }, '2026-01': { hours: { externship: 10800 } } } });
  });

  it('changes nothing the second time', async () => {
    expect((await programs(...rows)).answer).toEqual({ files: counts(0, 0, 3), problems: [] });
    expect(await house.count('program')).toBe(2);
  });

  it('that says something new changes what it says and leaves the rest', async () => {
    const ran = await programs('PBT,Phlebotomy Technician,phlebotomy,certificate,,,,RPT-AMT,2026-01-05,20,120,100.5', rows[1], rows[2]);
    expect(ran.answer).toEqual({ files: counts(0, 1, 2), problems: [] });
    expect(await program('PBT')).toMatchObject({ name: 'Phlebotomy Technician', institution: 'usde', approvals: ['state', 'AMT'], credentials: expect.arrayContaining(['CPT-NHA', 'PBT-ASCP', 'RPT-AMT']) });
  });

  it('lets a roster enroll students in them', async () => {
    const ran = await house.run('roster', house.file('roster.csv', 'Student ID,First Name,Last Name,Program,Start Date\nP-1,Lena,Ortiz,PBT,2026-02-02\n'));
    expect([ran.code, ran.answer.problems]).toEqual([0, []]);
    expect(await house.count(`enrollment e join curriculum_edition c on c.id = e.curriculum_edition_id where c.code = '2026-01' and c.weeks = 20`)).toBe(1);
  });

  it('is told by row and column where it cannot be so', async () => {
    const ran = await programs(
      'X1,Any,gardening,diploma,,,,,2026-01-01,,,', 'X2,Any,other,diploma,harvard,,,,2026-01-01,,,', 'X3,Any,other,diploma,,Wizards,,,2026-01-01,,,', 'X4,Any,other,diploma,,ABHES program 2026-01-01 2025-01-01,,,2026-01-01,,,',
      'X5,Any,other,diploma,,ABHES serious applicant,,,2026-01-01,,,', 'X6,Any,other,diploma,,,the mayor,,2026-01-01,,,', 'X7,Any,other,diploma,,,,CPT-MOON,2026-01-01,,,', 'X8,,other,,,,,,soon,many,lots,',
    );
    expect([ran.code, ran.answer.problems.map(({ row, column, code }) => [row, column, code])]).toEqual([1, [
      [2, 'Field', 'WORD_UNKNOWN'], [3, 'Institution Accreditor', 'WORD_UNKNOWN'], [4, 'Accreditations', 'ACCREDITATION_UNREADABLE'], [5, 'Accreditations', 'ACCREDITATION_ENDS_BEFORE_START'],
      [6, 'Accreditations', 'SERIOUS_APPLICANT_ELSEWHERE'], [7, 'Approvals', 'WORD_UNKNOWN'], [8, 'Credentials', 'CREDENTIAL_UNKNOWN'],
      [9, 'Program', 'VALUE_MISSING'], [9, 'Award', 'VALUE_MISSING'], [9, 'Effective From', 'DATE_UNREADABLE'], [9, 'Didactic Hours', 'NUMBER_UNREADABLE'], [9, 'Weeks', 'NUMBER_UNREADABLE'],
    ]]);
    for (const { says } of ran.answer.problems) expect(says).toMatch(/^.{10,}[.]$/);
  });

  it('brings in its good rows alone where that was asked for', async () => {
    const path = house.file('some.csv', `${header}${rows[0]}\nX9,Any,gardening,diploma,,,,,2026-01-01,,,\n`);
    const ran = await house.run('programs', path, '--accept-good-rows');
    expect([ran.code, ran.answer.files['some.csv']?.rejected, await house.count("program where code = 'X9'")]).toEqual([0, 1, 0]);
  });
});
