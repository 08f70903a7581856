import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { logProcedures, logProceduresInput } from './log-procedures.js';
import { procedureEntry } from './logged-procedures.fixture.js';
import type { ProcedureFacts } from './procedure-entry.js';
import { procedures, rolesFor } from './procedure-words.js';

const today = { today: '2026-03-03', placement: { startsOn: '2026-02-02', endsOn: '2026-05-29' } };
const codes = (bent: Partial<ProcedureFacts>) => {
  const outcome = logProcedures(procedureEntry(bent), today);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

describe('Logging procedures', () => {
  it.each([
    ['one', { count: 1 }],
    ['five hundred', { count: 500 }],
    ['observed ones', { role: 'observed' }],
    ['surgical cases in the second scrub role', { procedure: 'surgical-case', role: 'second-scrub', purpose: null, specialty: 'orthopedic' }],
    ['a delivery, which is counted by itself', { procedure: 'vaginal-delivery', role: 'first-scrub', purpose: null }],
    ['a blood draw for a donation', { purpose: 'donation' }],
    ['practice in the lab', { activity: 'lab', placementId: null, purpose: 'practice' }],
    ['what was done at work', { activity: 'employment', placementId: null }],
    ['the first day of the placement', { clinicalDate: '2026-02-02' }],
    ['a plain note', { note: 'Two with a butterfly needle' }],
  ] as const)('takes %s', (_, bent) => {
    expect(codes(bent)).toEqual([]);
  });

  it.each([
    ['none at all', { count: 0 }, 'PROCEDURE_COUNT_OUT_OF_RANGE'],
    ['more than five hundred', { count: 501 }, 'PROCEDURE_COUNT_OUT_OF_RANGE'],
    ['half a procedure', { count: 1.5 }, 'PROCEDURE_COUNT_OUT_OF_RANGE'],
    ['a scrub role for a blood draw', { role: 'first-scrub' }, 'ROLE_NOT_FOR_PROCEDURE'],
    ['performing a surgical case', { procedure: 'surgical-case', role: 'performed', purpose: null, specialty: 'general' }, 'ROLE_NOT_FOR_PROCEDURE'],
    ['a surgical case of no specialty', { procedure: 'surgical-case', role: 'first-scrub', purpose: null }, 'SPECIALTY_MISSING'],
    ['the specialty of a blood draw', { specialty: 'general' }, 'SPECIALTY_NOT_FOR_PROCEDURE'],
    ['the specimen of an EKG', { procedure: 'ekg' }, 'PURPOSE_NOT_FOR_PROCEDURE'],
    ['an externship without a placement', { placementId: null }, 'ACTIVITY_WITHOUT_PLACEMENT'],
    ['employment inside a placement', { activity: 'employment' }, 'ACTIVITY_NOT_OF_PLACEMENT'],
    ['tomorrow', { clinicalDate: '2026-03-04' }, 'PROCEDURE_IN_THE_FUTURE'],
    ['a day before the placement', { clinicalDate: '2026-02-01' }, 'PROCEDURE_OUTSIDE_PLACEMENT'],
    ['a birth date in the note', { note: 'pt born 4/12/61' }, 'PROCEDURE_NOTE_HOLDS_PATIENT_IDENTIFIER'],
    ['a record number in the note', { note: 'chart no. 55012' }, 'PROCEDURE_NOTE_HOLDS_PATIENT_IDENTIFIER'],
  ] as const)('refuses %s', (_, bent, code) => {
    expect(codes(bent)).toEqual([code]);
  });

  it('tells everything at once', () => {
    expect(codes({ count: 0, role: 'second-scrub', clinicalDate: '2026-06-01', note: 'MRN 10042' })).toEqual([
      'PROCEDURE_COUNT_OUT_OF_RANGE',
      'ROLE_NOT_FOR_PROCEDURE',
      'PROCEDURE_IN_THE_FUTURE',
      'PROCEDURE_OUTSIDE_PLACEMENT',
      'PROCEDURE_NOTE_HOLDS_PATIENT_IDENTIFIER',
    ]);
  });

  it.each(procedures)('offers a role for %s in which it counts', (procedure) => {
    expect(rolesFor(procedure).some((role) => role === 'performed' || role === 'first-scrub')).toBe(true);
  });

  it('reads a form in which optional fields are left out or null', () => {
    const said = {
      clientKey: 'device-1-0001', enrollmentId: 'e', placementId: null, procedure: 'ekg', count: 1, role: 'performed', subject: 'live',
      successful: true, unaided: true, date: '2026-03-03',
    };
    expect(parseInput(logProceduresInput, said).ok).toBe(true);
    expect(parseInput(logProceduresInput, { ...said, age: 64 })).toEqual({ ok: false, refusals: [{ code: 'FIELD_UNKNOWN', field: 'age' }] });
  });
});
