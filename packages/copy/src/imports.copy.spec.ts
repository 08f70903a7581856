import { describe, expect, it } from '@jest/globals';
import { locales, type ImportFault } from '@practicum/domain';
import { importColumnNames, importFaultSentence } from './index.js';

const faults: readonly ImportFault[] = [
  { code: 'TERM_UNKNOWN', value: 'Summer' },
  { code: 'CLASS_UNKNOWN', value: 'Lab B' },
  { code: 'RESULT_UNSAID' },
  { code: 'RESULT_CONTRADICTS', result: 'failed', passed: true },
  { code: 'CREDIT_UNIT_MISSING' },
  { code: 'ACCREDITATION_UNREADABLE', value: 'Wizards', known: 'CAAHEP, ABHES' },
  { code: 'COURSE_PASSED_ALREADY', field: 'attempt', attempt: 1 },
  { code: 'SERIOUS_APPLICANT_ELSEWHERE', field: 'accreditations', body: 'ABHES' },
  { code: 'ENDS_BEFORE_IT_STARTS', field: 'endsAt' },
];

describe.each(locales)('what is wrong with a row, in %s', (locale) => {
  it.each(faults)('$code is a sentence with its figures', (fault) => {
    const says = importFaultSentence(locale, fault);
    expect(says).toMatch(/^[\p{Lu}«"¿“].*[.?]$/u);
    expect(says).not.toMatch(/undefined|\[object/);
  });
});

it('names every column in both languages', () => {
  const names = Object.values(importColumnNames).flatMap((columns) => Object.values(columns));
  expect(names.length).toBeGreaterThan(40);
  for (const { en, es } of names) expect([en, es].every((name) => name.length > 2)).toBe(true);
});
