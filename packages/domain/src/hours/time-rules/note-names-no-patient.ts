// No patient identifiers, anywhere; also not in the note beside the hours.
import { findPatientIdentifier } from '../../privacy/index.js';
import type { TimeRule } from './time-rule.js';

/** Refuses a note with something that looks like a birth date or a record number. */
export const noteNamesNoPatient: TimeRule = ({ note, clinicalDate }) => {
  const kind = note === null ? undefined : findPatientIdentifier(note, clinicalDate);
  return kind && { code: 'NOTE_HOLDS_PATIENT_IDENTIFIER', field: 'note', kind };
};
