import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { addCohort, addProgram, addProgramInput, editionInForce, programAbilities, type AddProgramInput } from './index.js';

const asked = {
  code: ' ma-d ', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma', placementLabel: 'externship', credentials: ['CPT-NHA', 'RMA-AMT'],
  effectiveOn: '2026-01-05', externshipMinutes: 9_600,
};

const input: AddProgramInput = {
  code: 'MA', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma', placementLabel: 'externship', credentials: ['CPT-NHA', 'RMA-AMT'],
  effectiveOn: '2026-01-05', externshipMinutes: 9_600,
};

describe('adding a program', () => {
  it('begins it with an edition named by the month it takes effect', () => {
    expect(addProgram(input, { sameCode: null })).toEqual({
      ok: true,
      value: {
        program: { code: 'MA', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma', placementLabel: 'externship', credentials: ['CPT-NHA', 'RMA-AMT'] },
        edition: { code: '2026-01', effectiveOn: '2026-01-05', requiredHours: { externship: 9_600 } },
      },
    });
  });

  it('without an externship asks for no hours', () => {
    expect(addProgram({ ...input, externshipMinutes: 0 }, { sameCode: null })).toMatchObject({ value: { edition: { requiredHours: {} } } });
  });

  it('tells who has the code, and each credential without rules', () => {
    expect(addProgram(input, { sameCode: { name: 'Massage' }, knownCredentials: new Set(['RMA-AMT']) })).toEqual({
      ok: false,
      refusals: [
        { code: 'PROGRAM_CODE_TAKEN', field: 'code', programCode: 'MA', name: 'Massage' },
        { code: 'CREDENTIAL_UNKNOWN', field: 'credentials', credential: 'CPT-NHA' },
      ],
    });
  });

  it('writes the code in capitals', () => {
    expect(parseInput(addProgramInput, asked)).toMatchObject({ ok: true, value: { code: 'MA-D' } });
  });

  it.each([
    [{ code: 'M A' }, 'FIELD_IS_NO_CODE'],
    [{ credentials: ['cpt'] }, 'FIELD_IS_NO_CODE'],
    [{ credentials: ['CPT-NHA', 'CPT-NHA'] }, 'FIELD_LISTED_TWICE'],
    [{ field: 'magic' }, 'FIELD_NOT_ONE_OF'],
    [{ award: 'doctorate' }, 'FIELD_NOT_ONE_OF'],
    [{ effectiveOn: '2026-02-30' }, 'FIELD_IS_NO_DAY'],
    [{ externshipMinutes: -1 }, 'FIELD_TOO_SMALL'],
  ])('does not understand %j', (change, code) => {
    expect(parseInput(addProgramInput, { ...asked, ...change })).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe('the edition in force', () => {
  const editions = [{ id: 'b', effectiveOn: '2026-01-01' }, { id: 'a', effectiveOn: '2024-07-01' }];

  it.each([['2026-01-01', 'b'], ['2025-12-31', 'a'], ['2030-01-01', 'b']])('on %s is %s', (on, id) => expect(editionInForce(editions, on)?.id).toBe(id));
  it('before the first is the first', () => expect(editionInForce(editions, '2020-01-01')?.id).toBe('a'));
  it('of a program without any is none', () => expect(editionInForce([], '2026-01-01')).toBeUndefined());
});

describe('adding a cohort', () => {
  const cohort = { programId: 'p', name: 'Spring 2026', startsOn: '2026-02-02', expectedCompletionOn: '2026-10-30' };
  const around = { editions: [{ id: 'old', effectiveOn: '2024-07-01' }, { id: 'new', effectiveOn: '2026-01-01' }], nameTaken: false };

  it('gives it the curriculum of the day it starts', () => {
    expect(addCohort(cohort, around)).toEqual({ ok: true, value: { ...cohort, curriculumEditionId: 'new' } });
  });

  it('is refused for a program without a curriculum', () => {
    expect(addCohort(cohort, { ...around, editions: [] })).toMatchObject({ refusals: [{ code: 'PROGRAM_NOT_FOUND' }] });
  });

  it('hears of its name and its end at once', () => {
    expect(addCohort({ ...cohort, expectedCompletionOn: cohort.startsOn }, { ...around, nameTaken: true })).toMatchObject({
      refusals: [{ code: 'COHORT_NAME_TAKEN' }, { code: 'COHORT_ENDS_BEFORE_START' }],
    });
  });
});

it('programs are changed by the registrar and the program director', () => {
  expect(programAbilities({ role: 'registrar' })).toEqual(['programs.see', 'programs.manage']);
  expect(programAbilities({ role: 'student' })).toEqual(['programs.see']);
});
