// No patient identifiers, anywhere. Free text beside hours and procedures is searched for look-alikes: a date of birth, a
// medical record number, a social security number. Dates of the student's own work, room numbers and durations pass.
import type { LocalDate } from '../time/index.js';

/** What in a text looks as if it pointed to a patient. */
export const patientIdentifierKinds = ['date-of-birth', 'record-number', 'social-security-number'] as const;
export type PatientIdentifierKind = (typeof patientIdentifierKinds)[number];

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\\.?';
const NUMERIC_DATE = '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}';
const WRITTEN_DATE = `(?:${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+(?:de\\s+)?${MONTH}\\s+(?:de\\s+)?\\d{4})`;
const ANY_DATE = `(?:${NUMERIC_DATE}|${WRITTEN_DATE})`;

const BIRTH_CUE = new RegExp(
  `\\b(?:d\\.?o\\.?b|date of birth|birth ?date|born(?: on)?|fecha de nacimiento|nacid[oa](?: el)?|f\\.?\\s?nac)\\b[\\s.:#-]{0,4}(?:${ANY_DATE}|\\d{4})`,
  'i',
);
const RECORD_CUE =
  /\b(?:mrn|medical record|chart|patient id|pt id|acct|account|encounter|visit|expediente|historia cl[ií]nica)\b\s*(?:number|no|num|n[uú]mero|id)?[\s.:#º-]{0,4}(?=[a-z0-9-]*\d{4})[a-z0-9-]{4,}/i;
const LONG_NUMBER = /(?<![\d.,-])\d{7,}(?![\d.,])/;
const SOCIAL_SECURITY = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/;
const FULL_DATE = new RegExp(`(?<!\\d)${ANY_DATE}(?!\\d)`, 'gi');

/**
 * The first thing in a text that looks like a patient identifier, or undefined. A full date without a word beside it is
 * taken for a birth date where its year lies more than one year from the day that the text is about.
 */
export function findPatientIdentifier(text: string, about: LocalDate): PatientIdentifierKind | undefined {
  if (SOCIAL_SECURITY.test(text)) return 'social-security-number';
  if (BIRTH_CUE.test(text) || hasDistantDate(text, about)) return 'date-of-birth';
  return RECORD_CUE.test(text) || LONG_NUMBER.test(text) ? 'record-number' : undefined;
}

function hasDistantDate(text: string, about: LocalDate): boolean {
  const year = Number(about.slice(0, 4));
  return [...text.matchAll(FULL_DATE)].some(([date]) => {
    const named = yearIn(date, year);
    return named !== undefined && Math.abs(named - year) > 1;
  });
}

// A two-digit year is read as the latest year that is not after the day in question.
function yearIn(date: string, aboutYear: number): number | undefined {
  const full = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date);
  if (full) return Number(full[0]);
  const short = /[-/.](\d{2})$/.exec(date)?.[1];
  if (short === undefined) return undefined;
  const century = aboutYear - (aboutYear % 100);
  const read = century + Number(short);
  return read > aboutYear + 1 ? read - 100 : read;
}
