import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse } from '../support/import-command.js';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

it('A list of sites becomes sites with their zone and setting, agreements and preceptors', async () => {
  const ran = await house.run('sites', house.ours('sites.csv'));
  expect([ran.code, ran.answer]).toEqual([0, { files: { 'sites.csv': { read: 3, created: 3, updated: 0, unchanged: 0, rejected: 0 } }, problems: [] }]);
  const { rows } = await house.admin.query(
    `select c.name, c.zone, c.setting, c.capacity, (select count(*)::int from affiliation_agreement a where a.site_id = c.id) as agreements,
       (select array_agg(p.family_name || ' ' || p.qualification order by p.family_name) from preceptor p where p.site_id = c.id) as preceptors
     from clinical_site c where c.name <> 'Harbor Family Clinic' order by c.name`);
  expect(rows).toEqual([
    { name: 'Gulf Breeze Clinic', zone: 'America/Chicago', setting: 'ambulatory', capacity: 3, agreements: 1, preceptors: ['Farouk registered-nurse', 'Ito physician'] },
    { name: 'Miami River Hospital', zone: 'America/New_York', setting: 'inpatient', capacity: 5, agreements: 0, preceptors: null },
  ]);
});

it('The same list changes nothing the second time', async () => {
  const ran = await house.run('sites', house.ours('sites.csv'));
  expect(ran.answer.files['sites.csv']).toEqual({ read: 3, created: 0, updated: 0, unchanged: 3, rejected: 0 });
});

it('A site with a wrong zone, setting, number or agreement is told by column', async () => {
  const ran = await house.run('sites', house.file('bad.csv', 'name,zone,setting,capacity,agreementStartsOn,agreementEndsOn\nA,Pacific,garage,many,2026-05-01,2026-01-01\n'));
  expect([ran.code, ran.answer.problems.map(({ row, column, code }) => [row, column, code])]).toEqual([
    1, [[2, 'zone', 'ZONE_UNKNOWN'], [2, 'setting', 'WORD_UNKNOWN'], [2, 'capacity', 'NUMBER_UNREADABLE'], [2, 'agreementEndsOn', 'END_BEFORE_START']],
  ]);
});
