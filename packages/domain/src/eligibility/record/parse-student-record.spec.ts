import { describe, expect, it } from '@jest/globals';
import { parseStudentRecord } from './parse-student-record.js';
import { parseRecordFact } from './record-sections.js';

const procedure = { procedure: 'venipuncture', count: 1, role: 'performed', on: '2026-03-02' };

describe('a student record', () => {
  it('may be empty', () => {
    expect(parseStudentRecord({})).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['an unknown section', { shoeSize: 43 }, [{ code: 'UNKNOWN_KEY', key: 'shoeSize', at: 'shoeSize' }]],
    ['an unknown key deep inside', { procedures: [{ ...procedure, onLivePerson: true }] }, [{ code: 'UNKNOWN_KEY', key: 'onLivePerson', at: 'procedures[0].onLivePerson' }]],
    ['a word outside the vocabulary', { jurisdiction: 'Texas' }, [{ code: 'UNKNOWN_WORD', key: 'jurisdiction', at: 'jurisdiction' }]],
    ['a day that does not exist', { asOf: '2026-02-29' }, [{ code: 'NO_SUCH_DAY', key: 'asOf' }]],
    ['a day in another writing', { asOf: '05/04/2026' }, [{ code: 'WRONG_VALUE', key: 'asOf' }, { code: 'NO_SUCH_DAY', key: 'asOf' }]],
    ['a key that is missing', { procedures: [{ ...procedure, on: undefined }] }, [{ code: 'MISSING_KEY', key: 'on', at: 'procedures[0].on' }]],
    ['a word listed twice', { courses: [{ code: 'A', passed: true, subjects: ['anatomy', 'anatomy'] }] }, [{ code: 'LISTED_TWICE', key: 'subjects' }]],
    ['an id that names two facts', { procedures: [{ ...procedure, id: 'x' }], work: [{ id: 'x', field: 'ekg', from: '2025-01-01', to: null }] }, [{ code: 'ID_USED_TWICE', at: 'work[0].id' }]],
    ['minutes that are not whole', { hours: [{ category: 'lab', minutes: 1.5, on: '2026-03-02' }] }, [{ code: 'WRONG_VALUE', key: 'minutes', at: 'hours[0].minutes' }]],
    ['something that is no record', 'student', [{ code: 'WRONG_VALUE', key: 'record', at: '' }]],
  ])('is refused with %s', (_says, input, refusals) => {
    expect(parseStudentRecord(input)).toMatchObject({ ok: false, refusals });
  });

  it('tells every fault at once', () => {
    const refused = parseStudentRecord({ gpa: 4, shoeSize: 43, asOf: '2026-02-30' });
    expect(refused.ok ? [] : refused.refusals.map(({ key }) => key).sort()).toEqual(['asOf', 'gpa', 'shoeSize']);
  });
});

describe('one fact of a section', () => {
  it('is read by the shape of its section', () => {
    const paper = { type: 'transcript', official: true, receivedOn: '2026-05-04' };
    expect(parseRecordFact('documents', paper)).toEqual({ ok: true, value: paper });
    expect(parseRecordFact('education', paper)).toMatchObject({ ok: false });
  });

  it('is refused by the name of its key', () => {
    expect(parseRecordFact('education', { level: 'kindergarten' })).toMatchObject({ ok: false, refusals: [{ code: 'UNKNOWN_WORD', key: 'level' }] });
  });
});
