import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse } from '../support/import-command.js';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

const entries = async (on: string) => (await house.admin.query(
  `select t.category, t.minutes, t.break_minutes as "breakMinutes", t.starts_at as "startsAt", t.ends_at as "endsAt", t.placement_id is not null as placed, s.status
   from time_entry t join time_entry_standing s on s.time_entry_id = t.id where t.clinical_date = $1 order by t.starts_at, t.id`, [on])).rows;

const totalsAreSums = async () => {
  const { rows } = await house.admin.query(
    `select (select coalesce(sum(submitted_minutes), 0)::int from hour_total) as totals, (select coalesce(sum(entries), 0)::int from hour_total) as counted,
       (select coalesce(sum(minutes), 0)::int from time_entry) as sums, (select count(*)::int from time_entry) as entries, (select count(*)::int from claim) as claims`);
  expect(rows[0].totals).toBe(rows[0].sums);
  expect([rows[0].counted, rows[0].claims]).toEqual([rows[0].entries, rows[0].entries]);
};

describe('Hours with faults', () => {
  it('are told row by row, by the same rules as hours that a person logs, and nothing is written', async () => {
    const ran = await house.run('hours', house.ours('hours.csv'));
    expect(ran.code).toBe(1);
    expect(ran.answer.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'Email', 'STUDENT_UNKNOWN'], [5, 'Start', 'OVERLAPS_ANOTHER_ENTRY'], [6, 'End', 'TIME_UNREADABLE'], [7, 'Date', 'IN_THE_FUTURE'],
    ]);
    expect(await house.count('claim')).toBe(0);
  });
});

describe('Hours in our own format', () => {
  it('become claims and entries with breaks, nights, placements and totals', async () => {
    const ran = await house.run('hours', house.ours('hours-good.csv'));
    expect([ran.code, ran.answer]).toEqual([0, { files: { 'hours-good.csv': { read: 3, created: 3, updated: 0, unchanged: 0, rejected: 0 } }, problems: [] }]);
    expect(await entries('2026-04-06')).toMatchObject([{ category: 'externship', minutes: 480, breakMinutes: 30, placed: true, status: 'submitted' }]);
    expect(await entries('2026-04-07')).toMatchObject([{ minutes: 480, startsAt: new Date('2026-04-08T02:00:00Z'), endsAt: new Date('2026-04-08T10:00:00Z') }]);
    expect(await entries('2026-04-09')).toMatchObject([{ category: 'lab', minutes: 120, placed: false }]);
    await totalsAreSums();
  });

  it('change nothing the second time', async () => {
    const ran = await house.run('hours', house.ours('hours-good.csv'));
    expect(ran.answer.files).toEqual({ 'hours-good.csv': { read: 3, created: 0, updated: 0, unchanged: 3, rejected: 0 } });
    await totalsAreSums();
  });

  it('raise an exception where a coordinator should look', async () => {
    expect(await house.count("entry_exception where code = 'logged-late'")).toBe(3);
  });

  it('ask which of two equal wall times is meant, unless the file says how long it was', async () => {
    const asked = await house.run('hours', house.file('fold.csv', 'Student Number,Date,Start,End\n1001,2025-11-02,01:30,05:00\n'));
    expect(asked.answer.problems.map(({ code, column }) => [code, column])).toEqual([['LOCAL_TIME_IS_AMBIGUOUS', 'Start']]);
    const told = await house.run('hours', house.file('told.csv', 'Student Number,Date,Start,End,Hours\n1001,2025-11-02,01:30,05:00,4:30\n'));
    expect([told.code, await entries('2025-11-02')]).toMatchObject([0, [{ minutes: 270 }]]);
    const skipped = await house.run('hours', house.file('gap.csv', 'Student Number,Date,Start,End\n1001,2026-03-08,02:30,05:00\n'));
    expect(skipped.answer.problems.map(({ code }) => code)).toEqual(['LOCAL_TIME_DOES_NOT_EXIST']);
  });

  it('refuse a note that points to a patient, and do not repeat it', async () => {
    const ran = await house.run('hours', house.file('note.csv', 'Student Number,Date,Start,End,Note\n1001,2026-04-20,08:00,09:00,MRN 12345678\n'));
    expect(ran.answer.problems.map(({ code, column }) => [code, column])).toEqual([['NOTE_HOLDS_PATIENT_IDENTIFIER', 'Note']]);
    expect(ran.out).not.toContain('12345678');
  });
});

describe('The export of a time tracker', () => {
  it.each<[string, string, number, string, object[]]>([
    ['Clockify', 'clockify.csv', 2, '2026-04-13', [{ category: 'externship', minutes: 240, placed: true }]],
    ['Toggl', 'toggl.csv', 1, '2026-04-15', [{ category: 'externship', minutes: 90, startsAt: new Date('2026-04-16T03:30:00Z') }]],
    ['Harvest', 'harvest.csv', 3, '2026-04-17', [{ category: 'orientation', minutes: 150, startsAt: null }, { category: 'orientation', minutes: 150, startsAt: null }]],
  ])('of %s is recognised, and is the same the second time', async (_, name, rows, day, expected) => {
    const first = await house.run('hours', house.ours(name));
    expect([first.code, first.answer]).toEqual([0, { files: { [name]: { read: rows, created: rows, updated: 0, unchanged: 0, rejected: 0 } }, problems: [] }]);
    expect(await entries(day)).toMatchObject(expected);
    const second = await house.run('hours', house.ours(name));
    expect(second.answer.files).toEqual({ [name]: { read: rows, created: 0, updated: 0, unchanged: rows, rejected: 0 } });
    await totalsAreSums();
  });
});

describe('Rows that break a hard rule, where the good ones are taken', () => {
  const rows = 'Student Number,Date,Start,End,Hours,Break,Note\n1001,2026-03-08,02:30,05:00,,0,\n1001,2026-04-21,08:00,12:00,,0,\n1001,2026-04-21,11:00,13:00,,15,second site\n1001,2026-04-22,08:00,09:00,,0,MRN 7654321\n1001,2027-01-04,,,3,,\n';
  const open = async () => (await house.admin.query(
    `select c.said ->> 'date' as date, c.said ->> 'startsAt' as starts, c.said ->> 'endsAt' as ends, (c.said ->> 'minutes')::int as minutes, c.said ->> 'note' as note, c.refusals -> 0 ->> 'code' as code
     from claim c where c.refusals is not null and not exists (select 1 from claim_settlement s where s.claim_id = c.id) order by 1, 2`)).rows;

  it('stay as open claims with their refusals, and what points to a patient is not kept', async () => {
    const ran = await house.run('hours', house.file('open.csv', rows), '--accept-good-rows');
    expect([ran.code, ran.answer.files]).toEqual([0, { 'open.csv': { read: 5, created: 1, updated: 0, unchanged: 0, rejected: 4 } }]);
    expect(await open()).toEqual([
      { date: '2026-03-08', starts: '02:30', ends: '05:00', minutes: null, note: null, code: 'LOCAL_TIME_DOES_NOT_EXIST' },
      { date: '2026-04-21', starts: '11:00', ends: '13:00', minutes: null, note: 'second site', code: 'OVERLAPS_ANOTHER_ENTRY' },
      { date: '2026-04-22', starts: '08:00', ends: '09:00', minutes: null, note: null, code: 'NOTE_HOLDS_PATIENT_IDENTIFIER' },
      { date: '2027-01-04', starts: '', ends: '', minutes: 180, note: null, code: 'IN_THE_FUTURE' },
    ]);
  });

  it('are told again the second time, and not kept twice', async () => {
    const claims = await house.count('claim');
    const ran = await house.run('hours', house.file('open.csv', rows), '--accept-good-rows');
    expect(ran.answer.files).toEqual({ 'open.csv': { read: 5, created: 0, updated: 0, unchanged: 1, rejected: 4 } });
    expect(await house.count('claim')).toBe(claims);
  });

  it('leave nothing behind where the whole file was wanted', async () => {
    const claims = await house.count('claim');
    const ran = await house.run('hours', house.file('strict.csv', 'Student Number,Date,Start,End\n1001,2026-04-21,09:00,10:00\n'));
    expect([ran.code, await house.count('claim')]).toEqual([1, claims]);
  });

  it('become entries of the same claim once nothing stands against them, and stay settled', async () => {
    await house.admin.query(`update time_entry_standing set status = 'returned', stands = null where clinical_date = '2026-04-21'`);
    const again = await house.run('hours', house.file('open.csv', rows), '--accept-good-rows');
    expect(again.answer.files).toEqual({ 'open.csv': { read: 5, created: 1, updated: 0, unchanged: 1, rejected: 3 } });
    expect(await open()).toHaveLength(3);
    expect(await entries('2026-04-21')).toMatchObject([{ status: 'returned' }, { minutes: 105, status: 'submitted' }]);
    const last = await house.run('hours', house.file('open.csv', rows), '--accept-good-rows');
    expect(last.answer.files).toEqual({ 'open.csv': { read: 5, created: 0, updated: 0, unchanged: 2, rejected: 3 } });
  });
});
