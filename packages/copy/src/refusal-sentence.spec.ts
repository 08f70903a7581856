import { describe, expect, it } from '@jest/globals';
import { locales, type Locale } from '@practicum/domain';
import { refusalSentence, refusalSentences, type TellableRefusal } from './refusal-sentence.js';

type Code = TellableRefusal['code'];
const codes = Object.keys(refusalSentences) as Code[];

// A believable figure for each name that sentences fill in; words of a vocabulary are named for the code that tells them.
const WORDS: Partial<Record<Code, Record<string, unknown>>> = {
  ROLE_NOT_YOURS_TO_GIVE: { role: 'registrar' },
  MEMBERSHIP_NOT_YOURS_TO_END: { role: 'coordinator' },
  ENROLLMENT_MOVE_UNKNOWN: { from: 'applied', to: 'graduated' },
  ENROLLMENT_MOVE_NOT_YOURS: { to: 'graduated' },
  ENROLLMENT_NOT_OPEN_FOR_PLACEMENT: { status: 'on-leave' },
  LAST_ATTEMPT_STILL_OPEN: { result: 'incomplete' },
  COMPLETED_ON_WITHOUT_END: { result: 'in-progress' },
  AGREEMENT_DOES_NOT_COVER: { status: 'lapsed' },
  PLACEMENT_MOVE_UNKNOWN: { from: 'proposed', to: 'active' },
  PLACEMENT_MOVE_NOT_YOURS: { to: 'confirmed' },
  ROLE_NOT_FOR_PROCEDURE: { procedure: 'venipuncture', role: 'first-scrub' },
  ENTRY_NOT_WAITING: { status: 'verified' },
  MOVE_NOT_POSSIBLE: { status: 'credited' },
  PROCEDURE_ENTRY_NOT_WAITING: { status: 'verified' },
  ACCREDITATION_ENDS_BEFORE_START: { body: 'ABHES', from: '2026-06-12', to: '2026-06-01' },
  SERIOUS_APPLICANT_ELSEWHERE: { body: 'ABHES' },
  PURPOSE_NOT_FOR_PROCEDURE: { procedure: 'venipuncture', purpose: 'donation' },
  SPECIALTY_NOT_FOR_PROCEDURE: { procedure: 'venipuncture', specialty: 'general' },
  CONSENT_GIVEN_ALREADY: { until: '2026-06-12' },
  EDITION_MALFORMED: { fault: { code: 'MISSING_KEY', key: 'route', at: 'routes[0].route' } },
  ACTIVITY_NOT_OF_PLACEMENT: { activity: 'lab' },
  COMPETENCY_UNKNOWN: { framework: 'MAERB-2022' },
  COMPETENCY_CODE_TAKEN: { framework: 'MAERB-2022' },
};

function figure(code: Code, name: string): unknown {
  const word = WORDS[code]?.[name];
  if (word !== undefined) return word;
  if (name === 'choices') return ['a', 'b'];
  if (name === 'candidates') return [{ fold: 'earlier', time: '01:30', at: '2026-03-08T09:30:00Z' }, { fold: 'later', time: '03:30', at: '2026-03-08T10:30:00Z' }];
  if (name === 'kind') return 'date-of-birth';
  if (name === 'zone') return 'America/Los_Angeles';
  if (name === 'field') return 'startsOn';
  if (/At$|^until$/.test(name)) return '2026-06-12T15:30:00Z';
  if (/On$|^on$|^date$|^latest$|^today$|Until$/.test(name)) return '2026-06-12';
  if (/Minutes$|Count$|^(least|most|count|days|attempt|next|capacity)$/.test(name)) return 3;
  return name;
}

// The table takes what the type asks for; the proxy answers whatever a sentence reads.
const refusalOf = (code: Code): TellableRefusal => new Proxy({ code } as unknown as TellableRefusal, { get: (_, name) => (name === 'code' ? code : figure(code, String(name))) });

describe.each(locales)('refusals in %s', (locale: Locale) => {
  it.each(codes)('%s is a whole sentence', (code) => {
    const told = refusalSentence(locale)(refusalOf(code));
    expect(told).toMatch(/^[\p{Lu}\d“«"a-z][^]*[.!?)]$/u);
    expect(told).not.toMatch(/undefined|null|NaN|\[object|Invalid|function|=>|^\s|\s\s|[A-Z]{3,}_[A-Z]/);
  });
});

describe('the two languages', () => {
  it.each(codes)('say %s differently', (code) => {
    expect(refusalSentence('es')(refusalOf(code))).not.toBe(refusalSentence('en')(refusalOf(code)));
  });

  it('tell the figures of the refusal', () => {
    const full = { code: 'SITE_FULL', field: 'siteId', siteName: 'Bayview Clinic', capacity: 1, on: '2026-06-12' } as const;
    expect(refusalSentence('en')(full)).toBe('Bayview Clinic takes 1\u00a0student at a time and is full on 12\u00a0June 2026. Choose other dates or another site.');
    expect(refusalSentence('es')(full)).toBe('Bayview Clinic recibe 1\u00a0estudiante a la vez y está completo el 12\u00a0de junio de 2026. Elija otras fechas u otro centro.');
  });
});
