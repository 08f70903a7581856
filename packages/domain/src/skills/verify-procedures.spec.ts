import { describe, expect, it } from '@jest/globals';
import { ana, ben, coordinator, instructor, preceptor, preceptorElsewhere, procedureEntry } from './logged-procedures.fixture.js';
import { procedureAbilities } from './skills-policy.js';
import { returnProcedures, verifyProcedures } from './verify-procedures.js';

const seen = { procedureEntryId: 'procedures-1', expectedVersion: 1 };
const codes = (outcome: ReturnType<typeof verifyProcedures>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

describe('A preceptor signs procedures', () => {
  it('that were done at their site', () => {
    expect(verifyProcedures([seen, seen], preceptor, [procedureEntry()])).toEqual({
      ok: true,
      value: [{ entryId: 'procedures-1', expectedVersion: 1, status: 'verified', version: 2 }],
    });
  });

  it.each([
    ['the student', ana],
    ['another student', ben],
    ['a preceptor elsewhere', preceptorElsewhere],
    ['an instructor, who was not at the site', instructor],
    ['a coordinator', coordinator],
    ['a preceptor who is this very student', { ...preceptor, studentId: 'student-ana' }],
  ])('and not %s', (_, actor) => {
    expect(codes(verifyProcedures([seen], actor, [procedureEntry()]))).toEqual(['PROCEDURE_ENTRY_NOT_YOURS_TO_SIGN']);
    expect(procedureAbilities(actor, procedureEntry())).toEqual([]);
  });

  it('and an instructor signs those of the school lab', () => {
    expect(verifyProcedures([seen], instructor, [procedureEntry({ siteId: null })]).ok).toBe(true);
  });

  it.each([
    ['that were signed already', procedureEntry({ status: 'verified' }), 'PROCEDURE_ENTRY_NOT_WAITING'],
    ['that were given back', procedureEntry({ status: 'returned' }), 'PROCEDURE_ENTRY_NOT_WAITING'],
    ['that changed since', procedureEntry({ version: 2 }), 'PROCEDURE_ENTRY_CHANGED_SINCE_SEEN'],
    ['that are not there', procedureEntry({ id: 'other' }), 'NOT_FOUND'],
  ])('but none %s', (_, entry, code) => {
    expect(codes(verifyProcedures([seen], preceptor, [entry]))).toEqual([code]);
  });

  it('but not an empty list', () => {
    expect(codes(verifyProcedures([], preceptor, []))).toEqual(['NO_PROCEDURES_TO_SIGN']);
  });
});

describe('A preceptor gives procedures back', () => {
  it('with a reason', () => {
    expect(returnProcedures(seen, 'There were two.', preceptor, procedureEntry())).toMatchObject({ ok: true, value: { status: 'returned', version: 2 } });
  });

  it.each([['', 'REASON_MISSING'], ['chart no. 55012', 'PROCEDURE_REASON_HOLDS_PATIENT_IDENTIFIER']])('and is refused with "%s"', (reason, code) => {
    expect(returnProcedures(seen, reason, preceptor, procedureEntry())).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it('and hears that there is none', () => {
    expect(returnProcedures(seen, 'There were two.', preceptor, undefined)).toEqual({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
  });
});
