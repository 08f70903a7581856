import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { addCohort, addProgram, addProgramInput, changeProgram, changeProgramInput, editionInForce, programAbilities, type Accreditation, type AddProgramInput, type ChangeProgramInput } from './index.js';

const asked = {
  code: ' ma-d ', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma', placementLabel: 'externship', credentials: ['CPT-NHA', 'RMA-AMT'],
  effectiveOn: '2026-01-05', externshipMinutes: 9_600,
};

const input: AddProgramInput = {
  code: 'MA', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma', placementLabel: 'externship', credentials: ['CPT-NHA', 'RMA-AMT'],
  effectiveOn: '2026-01-05', externshipMinutes: 9_600, type: 'school', institutionAccreditor: 'usde', approvals: ['state'],
  accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: '2014-03-01', to: null }],
};

describe('adding a program', () => {
  it('begins it with an edition named by the month it takes effect', () => {
    expect(addProgram(input, { sameCode: null })).toEqual({
      ok: true,
      value: {
        program: {
          code: 'MA', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma', placementLabel: 'externship', credentials: ['CPT-NHA', 'RMA-AMT'],
          type: 'school', institutionAccreditor: 'usde', approvals: ['state'], accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: '2014-03-01', to: null }],
        },
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

  it('takes what nobody said about its recognition for nobody’s', () => {
    expect(parseInput(addProgramInput, asked)).toMatchObject({ value: { type: 'school', institutionAccreditor: null, accreditations: [], approvals: [] } });
  });

  it.each([
    [{ code: 'M A' }, 'FIELD_IS_NO_CODE'],
    [{ credentials: ['cpt'] }, 'FIELD_IS_NO_CODE'],
    [{ credentials: ['CPT-NHA', 'CPT-NHA'] }, 'FIELD_LISTED_TWICE'],
    [{ field: 'magic' }, 'FIELD_NOT_ONE_OF'],
    [{ award: 'doctorate' }, 'FIELD_NOT_ONE_OF'],
    [{ type: 'circus' }, 'FIELD_NOT_ONE_OF'],
    [{ institutionAccreditor: 'nobody' }, 'FIELD_NOT_ONE_OF'],
    [{ approvals: ['state', 'state'] }, 'FIELD_LISTED_TWICE'],
    [{ accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: 'spring' }] }, 'FIELD_IS_NO_DAY'],
    [{ effectiveOn: '2026-02-30' }, 'FIELD_IS_NO_DAY'],
    [{ externshipMinutes: -1 }, 'FIELD_TOO_SMALL'],
  ])('does not understand %j', (change, code) => {
    expect(parseInput(addProgramInput, { ...asked, ...change })).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe('changing a program', () => {
  const { type, institutionAccreditor, approvals, name, field, award, placementLabel, credentials } = input;
  const changed = (accreditations: readonly Accreditation[]): ChangeProgramInput =>
    ({ programId: 'p', name, field, award, placementLabel, credentials, type, institutionAccreditor, approvals, accreditations: [...accreditations] });
  const abhes: Accreditation = { body: 'ABHES', level: 'program', status: 'accredited', from: '2014-03-01', to: null };

  it('takes what is said of it as it shall stand', () => {
    expect(changeProgram(changed([abhes]), { found: true })).toEqual({ ok: true, value: changed([abhes]) });
  });

  it.each<[string, Partial<Accreditation>, string]>([
    ['that ends before it begins', { to: '2014-02-28' }, 'ACCREDITATION_ENDS_BEFORE_START'],
    ['whose status only NAACLS gives', { status: 'serious-applicant' }, 'SERIOUS_APPLICANT_ELSEWHERE'],
  ])('does not take an accreditation %s, and neither does adding one', (_says, change, code) => {
    const wrong = [{ ...abhes, ...change }];
    expect(changeProgram(changed(wrong), { found: true })).toMatchObject({ ok: false, refusals: [{ code, field: 'accreditations' }] });
    expect(addProgram({ ...input, accreditations: wrong }, { sameCode: null })).toMatchObject({ ok: false, refusals: [{ code, field: 'accreditations' }] });
  });

  it.each<[string, Partial<Accreditation>]>([
    ['that lasted one day', { to: '2014-03-01' }],
    ['whose first day nobody knows', { from: null, to: '2010-01-01' }],
    ['as a serious applicant of NAACLS', { body: 'NAACLS', status: 'serious-applicant' }],
  ])('takes one %s', (_says, change) => {
    expect(changeProgram(changed([{ ...abhes, ...change }]), { found: true }).ok).toBe(true);
  });

  it('needs the program, and all of its words', () => {
    expect(changeProgram(changed([]), { found: false })).toMatchObject({ refusals: [{ code: 'PROGRAM_NOT_FOUND' }] });
    expect(parseInput(changeProgramInput, { programId: 'p', name: ' ', field, award, placementLabel, credentials })).toMatchObject({ refusals: [{ code: 'FIELD_MISSING', field: 'name' }] });
  });

  it('leads to credentials that there are rules for, the school’s own included', () => {
    const knownCredentials = new Set(['CPT-NHA', 'RMA-LARK']);
    expect(changeProgram({ ...changed([]), credentials: ['CPT-NHA', 'RMA-LARK'] }, { found: true, knownCredentials }).ok).toBe(true);
    expect(changeProgram(changed([]), { found: true, knownCredentials })).toMatchObject({ refusals: [{ code: 'CREDENTIAL_UNKNOWN', field: 'credentials', credential: 'RMA-AMT' }] });
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
