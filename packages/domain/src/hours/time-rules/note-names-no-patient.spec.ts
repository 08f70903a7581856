import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { noteNamesNoPatient } from './note-names-no-patient.js';

describe('The note beside the hours names no patient', () => {
  it.each([[null], ['Covered the lab for two hours.'], ['Makes up 02/27/2026']])('lets %j pass', (note) => {
    expect(noteNamesNoPatient(saidHours({ note }), around())).toBeUndefined();
  });

  it.each([['DOB 4/12/1961', 'date-of-birth'], ['MRN 0048213', 'record-number']] as const)('refuses "%s"', (note, kind) => {
    expect(noteNamesNoPatient(saidHours({ note }), around())).toEqual({ code: 'NOTE_HOLDS_PATIENT_IDENTIFIER', field: 'note', kind });
  });
});
