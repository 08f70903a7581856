import { capital, lowered, type EligibilityWords } from './eligibility-words.js';
import { choiceText } from './figures.js';
import { countedProcedures, type CountedProcedure } from './counted-procedures.js';

const or = (items: readonly string[]): string => choiceText('en', items);
const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);
const procedures = (words: readonly CountedProcedure[]): string => or(words.map((word) => countedProcedures.en[word]));
const length = ({ years = 0, months = 0 }: { readonly years?: number | undefined; readonly months?: number | undefined }): string =>
  [years && `${years} ${years === 1 ? 'year' : 'years'}`, months && `${months} ${months === 1 ? 'month' : 'months'}`].filter(Boolean).join(' and ');

/** Eligibility in English. */
export const eligibilityEn: EligibilityWords = {
  kinds: {
    allOf: 'All of these', anyOf: 'Any of these', atLeast: 'Some of these', when: 'Only in some cases', deferredRequirement: 'After the exam',
    attempts: 'Exam attempts', attestation: 'Attestation', award: 'Award', credentialHeld: 'Credential', curriculum: 'Curriculum',
    document: 'Document', educationLevel: 'Education', examPassed: 'Exam passed', hours: 'Hours',
    institutionAccreditation: 'Accreditation of the institution', militaryTraining: 'Military training', preReview: 'Review by the body',
    procedureCount: 'Procedures', programAccreditation: 'Accreditation of the program', programCompletion: 'Program completion',
    programEnrollment: 'Enrollment', recency: 'Time since training', unknown: 'Not known yet', workExperience: 'Work experience',
  },
  statuses: {
    met: 'Met', unmet: 'Not met', 'met-on': 'Met on a later day', projected: 'On course', expires: 'Met until a day',
    'needs-person': 'Needs a person', waived: 'Waived',
  },
  verdicts: { eligible: 'Eligible', 'needs-person': 'Needs a person', 'not-yet': 'Not yet', closed: 'Closed' },
  units: {
    hour: plural('hour', 'hours'), 'clock-hour': plural('clock hour', 'clock hours'), 'contact-hour': plural('contact hour', 'contact hours'),
    'semester-hour': plural('semester hour', 'semester hours'), time: () => '', week: plural('week', 'weeks'),
    month: plural('month', 'months'), year: plural('year', 'years'), item: () => '', specialty: plural('specialty', 'specialties'),
    attempt: plural('attempt', 'attempts'), requirement: plural('requirement', 'requirements'),
  },
  sections: {
    education: 'Education', credentials: 'Credentials', exams: 'Exam attempts', military: 'Military training', memberships: 'Memberships',
    competencies: 'Competencies', work: 'Work experience', documents: 'Documents', attestations: 'Attestations',
  },
  hourGroups: {
    didactic: 'Classroom hours', 'didactic-basic': 'Basic classroom hours', 'didactic-advanced': 'Advanced classroom hours',
    externship: 'Externship hours', practicum: 'Practicum hours', clinical: 'Clinical hours', practical: 'Practical hours',
    'hands-on': 'Hands-on hours', academic: 'Academic hours', 'total-instruction': 'Hours of instruction', orientation: 'Hours of orientation',
  },
  places: {
    outpatient: 'in outpatient settings', 'accredited-laboratory': 'in an accredited laboratory',
    'clia-or-accredited-laboratory': 'in a CLIA-regulated or accredited laboratory', 'sterile-processing': 'in sterile processing',
  },
  fields: {
    'medical-assisting': 'medical assisting', phlebotomy: 'phlebotomy', 'clinical-laboratory': 'the clinical laboratory', ekg: 'EKG',
    'surgical-technology': 'surgical technology', 'sterile-processing': 'sterile processing', radiography: 'radiography', other: 'another field',
  },
  documents: {
    transcript: 'transcript', 'employment-verification': 'verification of employment', 'proof-of-completion': 'proof of completion',
    'employer-letter': "employer's letter", 'training-or-experience-form': 'training or experience form',
    'letter-of-authenticity': 'letter of authenticity', 'critical-skills-list': 'critical skills list', 'proof-of-training': 'proof of training',
  },
  attesters: {
    'program-director': 'program director', 'program-official': 'program official', instructor: 'instructor', physician: 'physician',
    podiatrist: 'podiatrist', 'health-care-supervisor': 'health-care supervisor', employer: 'employer', institution: 'institution',
    'certifying-body': 'certifying body',
  },
  attested: {
    'program-completion': 'completion of the program', 'program-completion-including-practicum': 'completion of the program, practicum included',
    'practical-training': 'the practical training', 'procedure-training': 'the training in procedures', competencies: 'the competencies',
    experience: 'the experience', 'externship-release': 'the release after the externship', 'pre-review': 'its review',
  },
  asks: {
    allOf: () => 'All of these', anyOf: () => 'Any one of these', atLeast: ({ min }) => `At least ${min} of these`,
    when: ({ then }, asks) => `Where training ended long ago, ${lowered(asks(then))}`,
    deferredRequirement: () => 'After the exam, before the credential is released',
    attestation: ({ by, subject }) =>
      `Statement by the ${or(by.map((word) => eligibilityEn.attesters[word]))}${subject ? ` about ${eligibilityEn.attested[subject]}` : ''}`,
    award: ({ oneOf }) => `Program award: ${or(oneOf)}`,
    credentialHeld: ({ anyOf, state }) => `${or(anyOf)} held ${state === 'current' ? 'now' : 'now or once'}`,
    curriculum: () => 'Topics taught in passed courses',
    document: ({ type, official, final, sentBy }) =>
      capital(`${[official && 'official', final && 'final'].filter(Boolean).join(', ')} ${eligibilityEn.documents[type]}${sentBy === 'school' ? ' sent by the school' : ''}`.trim()),
    educationLevel: ({ expectedWithinMonths }) =>
      `High school or equivalent${expectedWithinMonths ? `, or expected within ${expectedWithinMonths} months` : ''}`,
    examPassed: ({ acceptedBy }) => `Another exam passed that ${acceptedBy} accepts`,
    hours: ({ category, setting, supervised }) =>
      `${eligibilityEn.hourGroups[category]}${supervised ? ' under supervision' : ''}${setting ? ` ${eligibilityEn.places[setting]}` : ''}`,
    institutionAccreditation: ({ recognisedBy }) => `Institution accredited by an agency that ${or(recognisedBy)} recognizes`,
    militaryTraining: ({ weeks }) => `Formal training in the U.S. armed forces${weeks ? ` of at least ${weeks} weeks` : ''}`,
    preReview: ({ by }) => `Review by ${by} before registration`,
    procedureCount: ({ procedures: words, successful, live, unaided }) =>
      capital(`${successful ? 'successful ' : ''}${procedures(words)}${live ? ' on living people' : ''}${unaided ? ', without help' : ''}`),
    programAccreditation: ({ bodies, orRecognisedBy }) =>
      orRecognisedBy ? `Program or institution accredited by ${or([...bodies, 'a recognized agency'])}` : `Program accredited by ${or(bodies)}`,
    programCompletion: ({ status, daysBeforeCompletion }) =>
      status === 'completed'
        ? 'Program completed'
        : daysBeforeCompletion
          ? `Program to be completed within ${daysBeforeCompletion} days`
          : 'Program completed, or its completion scheduled',
    programEnrollment: () => 'Enrolled in the program',
    recency: ({ window, atLeastAgo, olderThan }) =>
      window
        ? `Training ended no more than ${length(window)} ago`
        : atLeastAgo
          ? `Training ended ${length(atLeastAgo)} ago or more`
          : `Training ended more than ${length(olderThan ?? {})} ago`,
    unknown: () => 'A requirement whose text is not known',
    workExperience: ({ field, role, within, supervised, setting }) =>
      `${role === 'instructor' ? 'Teaching' : supervised ? 'Supervised work' : 'Work'} in ${eligibilityEn.fields[field]}${setting ? ` ${eligibilityEn.places[setting]}` : ''}${within ? ` within the last ${length(within)}` : ''}`,
  },
  attempts: 'Failed exam attempts',
  because: {
    'no-evidence': () => 'Nothing in the record shows it yet.', 'not-enough': () => '', 'part-not-enough': () => 'A part of it is still missing.',
    'no-part-met': () => 'None of them is met yet.', 'not-counted': () => 'What the record has does not have what the rule asks for.',
    'too-early': () => 'It is too early.', 'too-old': ({ day }) => (day ? `It counted until ${day}; new training reopens it.` : 'It is too old to count.'),
    'too-recent': () => 'Not enough time has passed.', 'not-completed': () => 'The program is not completed yet.',
    'not-enrolled': () => 'The student is not enrolled on that day.',
    'expected-day-passed': () => 'The expected day has passed: record the completion, or a new expected day.',
    'expected-later': () => 'The expected completion lies too far ahead.', 'provider-not-recognised': () => 'The provider is not recognized.',
    'not-accredited-then': () => 'The accreditation did not hold at the time.',
    'accreditation-start-unknown': () => 'The first day of the accreditation is not known: a person has to look.',
    'accreditor-not-listed': () => 'The accrediting body is not one of these.',
    'foreign-education': () => 'Whether education from abroad is equivalent, a person has to decide.',
    'number-not-known': () => 'The body asks for a number that is not known: a person has to decide.',
    'rule-not-known': () => 'A person has to decide.', 'left-to-judgement': () => 'A person has to decide a part of it.',
    'list-not-given': () => 'The rule does not give the list: a person has to decide.', 'kind-not-built': () => 'A person has to decide.',
    'state-excluded': () => 'The state does not admit this route.', 'attempts-used-up': () => 'No attempt is left, by any route.',
    'waits-after-attempt': () => 'A failed attempt is followed by a wait.',
    'after-last-attempt-not-known': () => 'What holds after the last attempt is not known: ask the body.',
    'clock-over': () => 'The time for it is over.', 'after-the-exam': () => 'It may follow the exam.',
    'condition-not-met': () => 'Not asked for here.', 'condition-unknown': () => 'Whether it is asked for, a person has to decide.',
  },
  stands: {
    met: 'met.',
    counted: ({ have, need, unit }) => `${have} of ${need}${unit && ` ${unit}`}.`,
    missing: ({ missing, unit }) => `${missing}${unit && ` ${unit}`} to go.`,
    metOn: (day) => `met on ${day}.`,
    projected: (day) => `met on ${day} if the plan is served.`,
    expires: (day) => `met until ${day}, that day included.`,
    accepted: (by, day) => `accepted by ${by} on ${day}.`,
    waived: (by, day) => `waived by ${by} on ${day}.`,
  },
  verdictSays: {
    eligible: () => 'Eligible: every requirement that holds the seat is met.',
    needsPerson: (open) => `A person has to decide ${open === 1 ? 'one requirement' : `${open} requirements`}; all else is met.`,
    waits: (day) => `Not yet: eligible on ${day} if all goes to plan.`,
    notYet: (open) => `Not yet: ${open === 1 ? 'one requirement is' : `${open} requirements are`} still open.`,
    closed: () => 'Closed: no route is open any more.',
  },
  refusals: {
    UNKNOWN_KEY: ({ key, at }) => `"${key}" (${at}) is not a known key: remove it or correct its name.`,
    MISSING_KEY: ({ key, at }) => `"${key}" (${at}) is missing: add it.`,
    UNKNOWN_WORD: ({ at, known }) => `The value at ${at} is not a known word${known?.length ? `: use one of ${known.join(', ')}` : ''}.`,
    NO_SUCH_DAY: ({ at }) => `The day at ${at} does not exist: write it as YYYY-MM-DD.`,
    LISTED_TWICE: ({ at }) => `Something stands twice at ${at}: keep one.`,
    ID_USED_TWICE: ({ at }) => `The id at ${at} names another fact already: give each its own.`,
    WRONG_VALUE: ({ key, at }) => `The value of "${key}"${at ? ` at ${at}` : ''} has the wrong form: correct it.`,
  },
  assess: {
    credentialUnknown: ({ credential, known }) => `There are no rules for "${credential}". Known are ${known}.`,
    editionUnknown: ({ credential, edition, known }) => `${credential} has no edition "${edition}". Known are ${known}.`,
    dayMissing: () => 'No day to assess on: give --on YYYY-MM-DD, or asOf in the record.',
    notADay: ({ value }) => `"${value}" is not a day: write it as YYYY-MM-DD.`,
    decisionsNotUnderstood: ({ key, at }) => `The decisions are not understood: "${key}"${at ? ` at ${at}` : ''} is wrong or missing.`,
    notJson: () => 'This is not a JSON object: check that it is whole.',
    keyMissing: ({ key }) => `"${key}" is missing: add it.`,
    keyUnknown: ({ key }) => `"${key}" is not known here: remove it or correct its name.`,
    schoolUnknown: ({ slug }) => `There is no school "${slug}": check the slug.`,
    cohortUnknown: ({ cohort, school, known }) => `${school} has no cohort "${cohort}". ${known ? `Known are ${known}.` : 'It has no cohorts yet.'}`,
    notPrepared: ({ credential }) => (credential ? `The student's program does not prepare for ${credential}.` : "The student's program names no credential that there are rules for."),
    nobodyEnrolled: () => 'Nobody there is enrolled in a program, so nobody was assessed.',
  },
};
