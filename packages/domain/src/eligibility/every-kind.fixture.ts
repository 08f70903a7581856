// Rules of every kind, each alone in a route, so that a property can be asked of each.
import { parseEdition, type Edition } from './edition.js';
import type { RequirementWord } from './requirements/index.js';

const nurse = { kind: 'credentialHeld', name: 'nurse', anyOf: ['RN'], state: 'current' };
const technician = { kind: 'credentialHeld', name: 'technician', anyOf: ['MLT-ASCP'], state: 'ever' };
const practicum = { kind: 'hours', name: 'practicum', category: 'practicum', min: 40, setting: 'outpatient' };
const ended = { event: 'graduation', until: 'application' };
const program = { level: 'program', bodies: ['CAAHEP', 'ABHES'] };
const job = { field: 'phlebotomy' };
const sticks = { procedures: ['venipuncture', 'skin-puncture'], min: 10 };
const scrubs = { countedRoles: ['first-scrub', 'second-scrub'] };
const clock = { of: [practicum], startsOn: 'exam-passed', mustCompleteWithin: { months: 6 }, extension: { months: 2, max: 1, employedIn: 'phlebotomy', asked: 'before-expiry' } };

/** A rule without its kind and name. */
type Words = Readonly<Record<string, unknown>>;

/** Rules that more evidence can only help. */
const helped: Readonly<Record<RequirementWord, readonly Words[]>> = {
  allOf: [{ of: [nurse, technician] }],
  anyOf: [{ of: [nurse, practicum] }],
  atLeast: [{ min: 1, of: [nurse, practicum] }],
  attestation: [{ by: ['program-director'], subject: 'program-completion', form: 'electronic-verification', signed: true }],
  award: [{ oneOf: ['diploma', 'associate'] }],
  caseCount: [{ ...scrubs, min: 12, limits: [{ role: 'second-scrub', max: 4 }, { procedure: 'diagnostic-endoscopy', max: 2, onlyAs: 'second-scrub' }] }, { ...scrubs, min: 6, specialties: ['general'], maxCountedPerSpecialty: 7 }],
  caseSpread: [{ ...scrubs, specialties: ['general', 'orthopedic'], min: 2, minEach: 3, maxCountedEach: 4 }],
  competencySet: [{ framework: 'MAERB-2022', of: ['I.P.1', 'I.P.2'], share: 1 }, { framework: 'ARRT-RADIOGRAPHY', of: ['hand', 'wrist'], min: 1, simulationAllowed: ['hand'] }],
  competencyVerification: [{ form: 'critical-skills-list' }],
  coursework: [{ min: 60, includes: [{ subject: 'chemistry', min: 6 }] }],
  credentialHeld: [{ anyOf: ['MLT-ASCP', 'NHA'], state: 'current' }, { anyOf: ['RN'], state: 'ever' }],
  creditsAccepted: [{ by: 'accredited-college' }],
  curriculum: [{ topics: ['anatomy', 'pharmacology'] }],
  deferredRequirement: [{ of: [practicum], releasedBy: 'institution', mustCompleteWithin: { days: null }, gates: 'credential-release' }],
  document: [{ type: 'transcript', official: true, sentBy: 'school' }, { type: 'training-or-experience-form', signed: 'handwritten', withLetterOfAuthenticity: true }],
  duration: [{ weeks: 300 }],
  educationLevel: [{ min: 'high-school-or-equivalent' }, { min: 'high-school-or-equivalent', expectedWithinMonths: 12 }],
  examPassed: [{ acceptedBy: 'AMT' }, { acceptedBy: 'WA-DOH', bodies: ['NHA'], within: { years: 5 }, until: 'application' }],
  hours: [practicum, { category: 'total-instruction', min: 60, includes: [{ category: 'externship', min: 20 }, { discipline: 'chemistry', min: 10 }] }, { category: 'didactic', min: 20, topics: ['phlebotomy'], supervised: true, unpaid: true }],
  institutionAccreditation: [{ recognisedBy: ['USDE'] }],
  jurisdictionExclusion: [{ jurisdictions: ['US-NJ'] }],
  membership: [{ body: 'ASPT' }],
  militaryTraining: [{ field: 'medical-laboratory', weeks: 50 }],
  minAge: [{ years: 18, exception: 'career-technical' }],
  observation: [{ procedures: ['arterial-puncture'], min: 2 }],
  orientation: [{ setting: 'accredited-laboratory' }],
  preReview: [{ by: 'AAMA' }],
  procedureCount: [{ ...sticks, successful: true, live: true }, { ...sticks, unaided: true, donor: false }, { ...sticks, min: null }],
  programAccreditation: [program, { ...program, during: 'any-time-while-enrolled', accreditedWithinMonthsAfterGraduation: 36 }, { ...program, bodies: ['NAACLS'], orStatus: 'serious-applicant', orRecognisedBy: ['CHEA'], orApprovedBy: ['AMT'] }],
  programApproval: [{ by: 'NCCT' }],
  programCompletion: [{ status: 'completed', provider: 'accredited-or-state-recognised' }, { status: 'expected', daysBeforeCompletion: 42 }, { status: 'completed', fieldInWords: 'allied health' }],
  programEnrollment: [{}],
  recency: [{ ...ended, window: { years: 5 } }, { ...ended, event: 'coursework', window: { years: 5 } }],
  supervision: [],
  supervisorCredential: [],
  unknown: [{}],
  when: [],
  workExperience: [{ ...job, min: { years: 1 }, within: { years: 3 }, supervised: true }, { ...job, min: { hours: 1040 }, within: { years: 5 }, excludedSettings: ['blood-bank'] }, { ...job, min: { years: 3 }, within: { years: 10 }, teachingAtMost: { years: 1 }, disciplines: ['chemistry', 'hematology'] }],
};

/** Rules that more evidence may harm, and why. */
const harmed: readonly (readonly [kind: RequirementWord, why: string, rule: Words])[] = [
  ['deferredRequirement', 'a passed exam starts the clock', clock],
  ['procedureCount', 'a later procedure lets old ones lapse', { procedures: ['ct-scan'], min: 9, rollingExpiry: { months: 24, countedBackFrom: 'last-procedure' }, entryLimit: { perDay: 9, by: 'entry-day' } }],
  ['recency', 'nothing that is longer ago comes back', { ...ended, olderThan: { months: 12 } }],
  ['supervision', 'every line has to be as it asks', { type: 'direct-visual', by: ['physician'] }],
  ['supervisorCredential', 'every line has to be as it asks', { oneOf: ['physician'] }],
  ['when', 'a condition that comes true asks for more', { condition: { kind: 'recency', name: 'long-ago', ...ended, atLeastAgo: { years: 5 } }, then: { kind: 'workExperience', name: 'work', ...job, min: { years: 1 } } }],
  ['workExperience', 'there may be too much of it', { ...job, max: { hours: 1040, exclusive: true } }],
];

/** A rule under the code of its own route. */
export interface RuleByRoute {
  readonly kind: RequirementWord;
  readonly route: string;
  readonly rule: Words;
  /** True where more evidence can only help. */
  readonly helped: boolean;
}

/** The rules above, each with its route. */
export const everyKind: readonly RuleByRoute[] = [
  ...Object.entries(helped).flatMap(([kind, rules]) => rules.map((rule) => ({ kind: kind as RequirementWord, rule, helped: true }))),
  ...harmed.map(([kind, , rule]) => ({ kind, rule, helped: false })),
].map((one, index) => ({ ...one, route: `R${index}` }));

/** An edition that asks for each of them by a route of its own. */
export function editionOfEveryKind(): Edition {
  const routes = everyKind.map(({ kind, route, rule }) => ({
    code: route, name: kind, requirements: [{ ...rule, kind, name: 'asked' }], source: 'A rule', sourceDate: 'today', confidence: 'confirmed',
  }));
  const parsed = parseEdition({
    credential: 'CPT-NHA', name: 'X', body: 'Y', kind: 'national-certification', occupation: 'medical-assistant', edition: 'initial', effectiveOn: null, routes,
    application: { daysBeforeCompletion: 42, source: 'A page', confidence: 'confirmed' },
    attempts: { max: 3, waitDays: 30, afterMax: 'closed', source: 'A page', confidence: 'confirmed' },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}
