import { describe, expect, it } from '@jest/globals';
import { roles } from '../access/index.js';
import { attestedThings } from './record/record-words.js';
import { attest, attestableBy, attestInput, isWeightyAttestation, type AttestInput } from './attest.js';

const around = { today: '2026-05-04', isThemself: false };
const said = (by: AttestInput['by'], what: AttestInput['what']): AttestInput => ({ studentId: 's', by, what });
const codes = (...given: Parameters<typeof attest>) => {
  const outcome = attest(...given);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

describe('Attesting', () => {
  it.each([
    ['program-director', 'program-director', 'program-completion-including-practicum'],
    ['program-director', 'institution', 'externship-release'],
    ['coordinator', 'program-official', 'practical-training'],
    ['registrar', 'institution', 'program-completion'],
    ['instructor', 'instructor', 'procedure-training'],
    ['preceptor', 'health-care-supervisor', 'experience'],
  ] as const)('lets a %s speak as %s about %s', (role, by, what) => {
    expect(attest(said(by, what), { role }, around)).toEqual({ ok: true, value: { by, what, signature: 'electronic', on: '2026-05-04' } });
  });

  it.each([
    ['a coordinator as the program director', 'coordinator', 'program-director', 'program-completion', 'CAPACITY_NOT_YOURS'],
    ['a registrar as an official of the program', 'registrar', 'program-official', 'program-completion', 'CAPACITY_NOT_YOURS'],
    ['a student at all', 'student', 'instructor', 'competencies', 'CAPACITY_NOT_YOURS'],
    ['a director as a physician', 'program-director', 'physician', 'experience', 'CAPACITY_NOT_YOURS'],
    ['anybody for the certifying body', 'program-director', 'certifying-body', 'pre-review', 'CAPACITY_NOT_YOURS'],
    ['an instructor about completion', 'instructor', 'instructor', 'program-completion', 'NOT_FOR_THIS_CAPACITY'],
    ['a preceptor about the release', 'preceptor', 'health-care-supervisor', 'externship-release', 'NOT_FOR_THIS_CAPACITY'],
    ['an institution about competencies', 'registrar', 'institution', 'competencies', 'NOT_FOR_THIS_CAPACITY'],
  ] as const)('does not let %s', (_, role, by, what, code) => {
    expect(codes(said(by, what), { role }, around)).toEqual([code]);
  });

  it('does not let a person speak about their own record, whatever their role', () => {
    expect(codes(said('instructor', 'competencies'), { role: 'instructor' }, { ...around, isThemself: true })).toEqual(['ATTEST_OWN_RECORD']);
  });

  it('keeps the form where one is named', () => {
    expect(attest({ ...said('program-official', 'program-completion'), form: 'body-form' }, { role: 'coordinator' }, around)).toMatchObject({ value: { form: 'body-form' } });
  });

  it('asks for the password again where a credential or a result is released', () => {
    expect(attestedThings.filter(isWeightyAttestation)).toEqual(['program-completion', 'program-completion-including-practicum', 'externship-release']);
  });

  it('leaves the release of a held result to its own form', () => {
    expect(attestInput.safeParse(said('institution', 'externship-release')).success).toBe(false);
  });

  it('gives nobody a capacity without anything to say', () => {
    const given = roles.flatMap((role) => attestInput.shape.by.options.filter((by) => attest(said(by, 'program-completion'), { role }, around).ok));
    expect(new Set(given)).toEqual(new Set(['program-director', 'program-official', 'institution']));
    expect((['program-director', 'program-official', 'institution', 'instructor', 'health-care-supervisor'] as const).every((capacity) => attestableBy(capacity).length > 0)).toBe(true);
  });
});
