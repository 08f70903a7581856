import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse } from '../support/import-command.js';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

describe('A file that as a whole cannot come in is refused with one sentence', () => {
  it.each<[string, string, string | Buffer, string]>([
    ['an Excel workbook', 'a.xlsx', Buffer.from('PK\u0003\u0004....[Content_Types].xml xl/workbook.xml', 'latin1'), 'FILE_OF_ANOTHER_KIND'],
    ['a PDF named CSV', 'a.csv', '%PDF-1.7 …', 'FILE_OF_ANOTHER_KIND'],
    ['a picture', 'b.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 1]), 'FILE_OF_ANOTHER_KIND'],
    ['XML', 'c.csv', '<?xml version="1.0"?><a/>', 'FILE_OF_ANOTHER_KIND'],
    ['nothing at all', 'd.csv', '', 'FILE_EMPTY'],
    ['only blanks', 'e.csv', '\n \n', 'FILE_EMPTY'],
    ['a file that was cut off inside a cell', 'f.csv', 'Student Number,First Name,Last Name\n1,"Al', 'FILE_HALF_WRITTEN'],
    ['a column that is missing', 'g.csv', 'First Name,Last Name\nA,B\n', 'COLUMN_MISSING'],
    ['a column that stands there twice', 'h.csv', 'Email,email,First Name,Last Name\na@b.cd,c@d.ef,A,B\n', 'COLUMN_TWICE'],
    ['a row without end', 'i.csv', `Student Number,First Name,Last Name\n1,"${'x'.repeat(600_000)}",B\n`, 'CELL_TOO_LARGE'],
  ])('%s', async (_, name, content, code) => {
    const students = await house.count('student');
    const ran = await house.run('roster', house.file(name, content), '--accept-good-rows');
    expect([ran.code, ran.answer.files, ran.answer.problems.map((problem) => problem.code)]).toEqual([1, {}, [code]]);
    expect(ran.answer.refused).toEqual([{ key: name, says: ran.answer.problems[0]?.says }]);
    expect(await house.count('student')).toBe(students);
  });

  it('a file that is not there', async () => {
    const ran = await house.run('roster', '/nowhere/roster.csv');
    expect([ran.code, ran.answer.refused]).toEqual([1, [{ key: 'roster.csv', says: 'There is no file at /nowhere/roster.csv: check the path.' }]]);
  });

  it('a single file where a bundle is wanted', async () => {
    expect((await house.run('oneroster', house.ours('roster.csv'))).answer.problems.map(({ code }) => code)).toEqual(['FILE_OF_ANOTHER_KIND']);
  });

  it('hours of a format that nobody knows', async () => {
    expect((await house.run('hours', house.file('x.csv', 'alpha,beta\n1,2\n'))).answer.problems.map(({ code }) => code)).toEqual(['FORMAT_NOT_RECOGNISED']);
  });

  it('a mapping to or from nowhere', async () => {
    const file = house.ours('roster.csv');
    expect((await house.run('roster', file, '--map', 'shoeSize=Email')).answer.problems.map(({ code }) => code)).toEqual(['MAPPED_TARGET_UNKNOWN']);
    expect((await house.run('roster', file, '--map', 'email=Fax')).answer.problems.map(({ code }) => code)).toEqual(['MAPPED_COLUMN_ABSENT']);
  });

  it('a school that is not there', async () => {
    const ran = await house.run('roster', house.ours('roster.csv'), '--school', 'atlantis');
    expect([ran.code, ran.answer.refused]).toEqual([1, [{ key: '--school', says: 'There is no school "atlantis": check the slug.' }]]);
  });
});

describe('A verb that is misused says how it is used', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing to import', [], 'Say what to import.'],
    ['an unknown kind', ['cats', 'f.csv'], 'There is nothing to import called "cats".'],
    ['no file', ['roster'], 'Say which file to import.'],
    ['two files', ['roster', 'a.csv', 'b.csv'], 'One file at a time'],
    ['no school', ['roster', 'a.csv', '--school', ''], 'Say for which school'],
    ['an unknown flag', ['roster', 'a.csv', '--fast'], '--fast'],
    ['a flag without its value', ['roster', 'a.csv', '--format', '--dry-run'], '--format'],
    ['an unknown format', ['hours', 'a.csv', '--format', 'sundial'], 'There is no format "sundial" for hours'],
    ['a mapping that is none', ['roster', 'a.csv', '--map', 'email'], '--map reads target=column'],
    ['no header and no mapping', ['roster', 'a.csv', '--no-header'], 'Without a header'],
  ])('%s', async (_, words, says) => {
    const ran = await house.run(...words);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(says);
  });
});
