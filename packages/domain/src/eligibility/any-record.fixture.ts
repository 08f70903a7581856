// Records at random, of the words and days that rules turn on: many of the facts below meet some rule of `every-kind.fixture.ts`,
// and many miss it by one word or one day.
import fc from 'fast-check';
import { addDays, type LocalDate } from '../time/index.js';

/** The day of assessment. */
export const today: LocalDate = '2026-06-30';

const past = fc.constantFrom('2015-06-30', '2016-06-29', '2016-06-30', '2021-06-29', '2021-06-30', '2023-06-30', '2024-02-29', '2025-06-30', '2026-05-31', today);
const ahead = fc.constantFrom('2026-07-01', '2026-08-11', '2026-08-12', '2027-06-30', '2027-07-01');
const someDay = fc.oneof(past, ahead);
const maybe = fc.boolean();
const one = fc.constantFrom;

/** Facts of one section; `required` keys always stand. */
function facts<T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, required: (keyof T)[]): fc.Arbitrary<Partial<T>> {
  return fc.record(shape, { requiredKeys: required }) as fc.Arbitrary<Partial<T>>;
}

const accreditation = fc.record({
  body: one('CAAHEP', 'ABHES', 'NAACLS'),
  level: one('program', 'institution'),
  from: one(null, '2014-01-01', '2024-01-01', '2026-07-01'),
  to: one(null, '2020-12-31', '2026-06-30'),
  status: one('accredited', 'serious-applicant'),
});

const program = facts(
  {
    code: one('A', 'B', 'C'),
    field: one('medical-assisting', 'phlebotomy'),
    type: one('school', 'career-technical', 'registered-apprenticeship'),
    award: one('certificate', 'diploma', 'associate', 'none'),
    institutionAccreditor: one('usde', 'chea', null),
    accreditations: fc.array(accreditation, { maxLength: 2 }),
    approvals: fc.uniqueArray(one('AMT', 'NCCT', 'state'), { maxLength: 2 }),
  },
  ['code', 'field'],
);

const completion = fc.oneof(
  past.map((completedOn) => ({ status: 'completed', completedOn })),
  ahead.map((expectedCompletionOn) => ({ status: 'active', expectedCompletionOn })),
  fc.constant({ status: 'on-leave' }),
);
const enrollment = fc.tuple(program, completion).map(([about, ended]) => ({ program: about, startedOn: '2015-01-05', ...ended }));

const stretch = fc.tuple(fc.integer({ min: 0, max: 4500 }), fc.integer({ min: 0, max: 1800 })).map(([start, days]) => {
  const from = addDays('2014-01-01', start);
  return { from, to: addDays(from, days) };
});

const work = fc
  .tuple(
    stretch,
    facts(
      {
        field: one('phlebotomy', 'medical-assisting'),
        role: one('practitioner', 'instructor'),
        setting: one('ambulatory', 'accredited-laboratory', 'blood-bank'),
        disciplines: fc.uniqueArray(one('chemistry', 'hematology')),
        procedures: fc.uniqueArray(one('venipuncture', 'skin-puncture')),
        variedPatients: maybe,
        fullTime: maybe,
        hoursPerWeek: one(20, 34, 35),
        hours: one(500, 1039, 1040),
        supervised: maybe,
        verified: one(true, true, false),
      },
      ['field', 'verified'],
    ),
  )
  .map(([days, what]) => ({ ...what, ...days }));

const logged = { count: one(1, 2, 5, 9, 10), verified: one(true, true, false), on: past };

const bench = facts(
  {
    procedure: one('venipuncture', 'skin-puncture', 'arterial-puncture', 'ct-scan'),
    role: one('performed', 'observed'),
    subject: one('live', 'simulated'),
    successful: maybe,
    unaided: maybe,
    activity: one('externship', 'lab'),
    purpose: one('clinical-test', 'donation', 'practice'),
    enteredOn: past,
    ...logged,
  },
  ['procedure', 'role', 'count', 'verified', 'on'],
);

const theatre = facts(
  {
    procedure: one('surgical-case', 'diagnostic-endoscopy'),
    role: one('first-scrub', 'second-scrub', 'observed'),
    specialty: one('general', 'orthopedic', 'ophthalmic'),
    ...logged,
  },
  ['procedure', 'role', 'count', 'verified', 'on'],
);

const sections = {
  education: facts(
    { level: one('high-school', 'ged', 'certificate', 'associate'), awardedOn: past, expectedOn: ahead, foreign: maybe },
    ['level'],
  ),
  credentials: facts({ code: one('RN', 'MLT-ASCP', 'CPT-NHA'), issuedOn: past, expiresOn: fc.oneof(someDay, fc.constant(null)) }, ['code', 'issuedOn', 'expiresOn']),
  exams: facts({ credential: one('CPT-NHA', 'RMA-AMT'), result: fc.constant('passed'), on: past, acceptedBy: fc.uniqueArray(one('AMT', 'WA-DOH')) }, ['credential', 'result', 'on']),
  military: facts(
    { field: one('medical-services', 'medical-laboratory'), weeks: one(6, 49, 50), completedOn: past, creditsAccepted: maybe },
    ['field', 'completedOn'],
  ),
  memberships: facts({ body: one('ASPT', 'AMT'), from: past, to: fc.oneof(someDay, fc.constant(null)) }, ['body']),
  enrollments: enrollment,
  courses: facts(
    {
      code: one('X', 'Y'),
      subjects: fc.uniqueArray(one('chemistry', 'biology', 'anatomy', 'pharmacology')),
      credits: fc.record({ unit: one('semester', 'quarter'), amount: one(3, 4.5, 6, 30, 60) }),
      passed: one(true, true, false),
      completedOn: past,
    },
    ['code', 'passed'],
  ),
  hours: facts(
    {
      category: one('didactic', 'lab', 'externship', 'orientation'),
      topics: fc.uniqueArray(one('phlebotomy', 'inhalation')),
      discipline: one('chemistry', 'hematology'),
      setting: one('ambulatory', 'accredited-laboratory', 'clia-laboratory'),
      supervised: maybe,
      supervision: one('direct-visual', 'on-site'),
      supervisorQualification: one('physician', 'other'),
      paid: maybe,
      credited: one(true, true, false),
      minutes: one(1, 600, 1200, 2399, 2400),
      on: past,
    },
    ['category', 'credited', 'minutes', 'on'],
  ),
  procedures: fc.oneof(bench, theatre),
  competencies: facts({ framework: one('MAERB-2022', 'ARRT-RADIOGRAPHY'), code: one('I.P.1', 'I.P.2', 'hand', 'wrist'), achievedOn: past, subject: one('live', 'simulated') }, ['framework', 'code', 'achievedOn']),
  work,
  documents: facts(
    {
      type: one('transcript', 'training-or-experience-form', 'critical-skills-list'),
      official: maybe,
      final: maybe,
      sentBy: one('school', 'applicant'),
      signature: one('handwritten', 'electronic', 'none'),
      withLetterOfAuthenticity: maybe,
      receivedOn: past,
      expiresOn: someDay,
    },
    ['type', 'receivedOn'],
  ),
  attestations: facts(
    {
      by: one('program-director', 'institution', 'certifying-body'),
      what: one('program-completion', 'externship-release', 'pre-review'),
      form: one('electronic-verification', 'statement'),
      signature: one('handwritten', 'electronic'),
      on: past,
    },
    ['by', 'what', 'on'],
  ),
} as const;

/** A section of the record that is a list of facts. */
export type ListSection = keyof typeof sections;

/** Every section that is a list of facts. */
export const listSections = Object.keys(sections) as readonly ListSection[];

const ofPerson: readonly ListSection[] = ['education', 'credentials', 'exams', 'military', 'memberships'];

/** Facts by section, before they are a record. */
export type FactLists = Readonly<Partial<Record<ListSection, readonly object[]>>>;

/** A fact of any section. */
export const anyFact: fc.Arbitrary<{ readonly section: ListSection; readonly fact: object }> = fc.oneof(
  ...listSections.map((section) => (sections[section] as fc.Arbitrary<object>).map((fact) => ({ section, fact }))),
);

/** Up to six facts of each section. */
export const anyFacts: fc.Arbitrary<FactLists> = fc.record(
  Object.fromEntries(listSections.map((section) => [section, fc.array(sections[section] as fc.Arbitrary<object>, { maxLength: 6 })])),
  { requiredKeys: [] },
);

/** Where the student is and when they applied. */
export const anyCircumstances = fc.record(
  { jurisdiction: one('US-NJ', 'US-LA', 'US-CA'), appliedOn: one('2026-05-31', today), bornOn: one('2000-02-29', '2008-06-30', '2008-07-01') },
  { requiredKeys: [] },
);
export interface Circumstances {
  readonly jurisdiction?: string;
  readonly appliedOn?: string;
  readonly bornOn?: string;
}

/** The facts as a record. Each is known by its own id, so that evidence names it wherever it stands. */
export function recordWith(lists: FactLists, { bornOn, ...circumstances }: Circumstances = {}): unknown {
  const named = Object.fromEntries(
    listSections.map((section) => [section, (lists[section] ?? []).map((fact, index) => ({ id: `${section}-${index}`, ...fact }))]),
  );
  const person = Object.fromEntries(Object.entries(named).filter(([section]) => ofPerson.includes(section as ListSection)));
  const others = Object.fromEntries(Object.entries(named).filter(([section]) => !ofPerson.includes(section as ListSection)));
  return { asOf: today, ...circumstances, person: { ...person, ...(bornOn && { bornOn }) }, ...others };
}

/** A record with all its facts in another order. */
export function inAnotherOrder(lists: FactLists, pick: number): FactLists {
  return Object.fromEntries(
    Object.entries(lists).map(([section, list]) => {
      const named = list.map((fact, index) => ({ id: `${section}-${index}`, ...fact }));
      return [section, [...named.slice(pick % (named.length || 1)), ...named.slice(0, pick % (named.length || 1))].reverse()];
    }),
  );
}

/** The fact as if it were to happen after the day of assessment. */
export function later({ section, fact }: { readonly section: ListSection; readonly fact: object }, day: LocalDate): object {
  return { ...fact, ...inFuture[section](day) };
}

const inFuture: Readonly<Record<ListSection, (day: LocalDate) => object>> = {
  education: (awardedOn) => ({ awardedOn, expectedOn: null }),
  credentials: (issuedOn) => ({ issuedOn }),
  exams: (on) => ({ on }),
  military: (completedOn) => ({ completedOn }),
  memberships: (from) => ({ from }),
  enrollments: (startedOn) => ({ startedOn, completedOn: null, expectedCompletionOn: null, status: 'active' }),
  courses: (completedOn) => ({ completedOn }),
  hours: (on) => ({ on }),
  procedures: (on) => ({ on }),
  competencies: (achievedOn) => ({ achievedOn }),
  work: (from) => ({ from, to: null }),
  documents: (receivedOn) => ({ receivedOn }),
  attestations: (on) => ({ on }),
};
