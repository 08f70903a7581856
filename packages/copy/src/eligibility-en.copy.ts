import type { SupervisorQualification } from '@practicum/domain';
import { capital, lowered, placeOf, stateOf, type EligibilityWords } from './eligibility-words.js';
import { choiceText, listText, numberText } from './figures.js';
import { disciplineNames } from './floor-names.js';
import { countedProcedures, type CountedProcedure } from './counted-procedures.js';
import {
  activityWords, hourTopicWords, militaryFieldWords, purposeWords, scrubRoleWords, specialtyWords, supervisionWords, workplaceWords, type Specialty,
} from './practice-words.js';
import { programApproverNames, programTypeNames } from './program.copy.js';
import { supervisorQualificationNames } from './site.copy.js';

const or = (items: readonly string[]): string => choiceText('en', items);
const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);
const procedures = (words: readonly CountedProcedure[]): string => or(words.map((word) => countedProcedures.en[word]));
const length = ({ years = 0, months = 0 }: { readonly years?: number | undefined; readonly months?: number | undefined }): string =>
  [years && `${years} ${years === 1 ? 'year' : 'years'}`, months && `${months} ${months === 1 ? 'month' : 'months'}`].filter(Boolean).join(' and ');

const supervisors = (words: readonly SupervisorQualification[]): string => or(words.map((word) => lowered(supervisorQualificationNames[word].en)));
const inSpecialties = ([first, ...others]: readonly Specialty[] = []): string =>
  first ? ` in ${others.length > 0 ? `${others.length + 1} specialties` : specialtyWords[first].en}` : '';

/** Eligibility in English. */
export const eligibilityEn: EligibilityWords = {
  kinds: {
    allOf: 'All of these', anyOf: 'Any of these', atLeast: 'Some of these', when: 'Only in some cases', deferredRequirement: 'After the exam',
    attempts: 'Exam attempts', attestation: 'Attestation', award: 'Award', caseCount: 'Surgical cases', caseSpread: 'Spread of cases',
    competencySet: 'Competencies', competencyVerification: 'Verified skills', coursework: 'College credit',
    credentialHeld: 'Credential', creditsAccepted: 'Accepted credits', curriculum: 'Curriculum',
    document: 'Document', duration: 'Length of the program', educationLevel: 'Education', examPassed: 'Exam passed', hours: 'Hours',
    institutionAccreditation: 'Accreditation of the institution', jurisdictionExclusion: 'States left out', membership: 'Membership',
    militaryTraining: 'Military training', minAge: 'Age', observation: 'Procedures observed', orientation: 'Orientation', preReview: 'Review by the body',
    procedureCount: 'Procedures', programAccreditation: 'Accreditation of the program', programApproval: 'Approval of the program', programCompletion: 'Program completion',
    programEnrollment: 'Enrollment', recency: 'Time since training', supervision: 'Supervision', supervisorCredential: 'Supervisors', unknown: 'Not known yet', workExperience: 'Work experience',
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
    deferredRequirement: ({ startsOn, mustCompleteWithin }) =>
      startsOn ? `Within ${length(mustCompleteWithin)} after the exam is passed` : 'After the exam, before the credential is released',
    attestation: ({ by, subject }) =>
      `Statement${by ? ` by the ${or(by.map((word) => eligibilityEn.attesters[word]))}` : ''}${subject ? ` about ${eligibilityEn.attested[subject]}` : ''}`,
    award: ({ oneOf }) => `Program award: ${or(oneOf)}`,
    caseCount: ({ countedRoles, specialties, maxCountedPerSpecialty: most }) =>
      `${capital(or(countedRoles.map((role) => scrubRoleWords[role].en)))} cases${inSpecialties(specialties)}${most ? `, at most ${most} counted in each` : ''}`,
    caseSpread: ({ countedRoles, minEach }) => `Specialties with at least ${minEach} ${or(countedRoles.map((role) => scrubRoleWords[role].en))} cases each`,
    competencySet: ({ framework, min, of, before }) =>
      `${min && of ? `At least ${min} of ${of.length} competencies listed in` : 'All competencies of'} ${framework}${before ? ', before graduation' : ''}`,
    competencyVerification: ({ form }) => `Signed ${eligibilityEn.documents[form]}`,
    coursework: () => 'College credit from passed courses',
    credentialHeld: ({ anyOf, state }) => `${or(anyOf)} held ${state === 'current' ? 'now' : 'now or once'}`,
    creditsAccepted: () => 'Credits of the military course accepted by an accredited college',
    curriculum: () => 'Topics taught in passed courses',
    document: ({ type, official, final, sentBy, signed, withLetterOfAuthenticity }) =>
      capital(
        `${[official && 'official', final && 'final'].filter(Boolean).join(', ')} ${eligibilityEn.documents[type]}${sentBy === 'school' ? ' sent by the school' : ''}${signed === 'handwritten' ? ', signed by hand' : ''}${withLetterOfAuthenticity ? ', with a letter of authenticity' : ''}`.trim(),
      ),
    duration: () => 'Program that lasts long enough',
    educationLevel: ({ expectedWithinMonths }) =>
      `High school or equivalent${expectedWithinMonths ? `, or expected within ${expectedWithinMonths} months` : ''}`,
    examPassed: ({ acceptedBy, bodies, within }) =>
      `Another exam passed${bodies ? ` with ${or(bodies)}` : ''} that ${acceptedBy} accepts${within ? `, within the last ${length(within)}` : ''}`,
    hours: ({ category, setting, topics, supervised, unpaid, before }) =>
      [
        eligibilityEn.hourGroups[category],
        topics && ` on ${or(topics.map((topic) => hourTopicWords[topic].en))}`,
        supervised && ' under supervision',
        setting && ` ${eligibilityEn.places[setting]}`,
        unpaid && ', unpaid',
        before && ', before graduation',
      ].filter(Boolean).join(''),
    institutionAccreditation: ({ recognisedBy }) => {
      const reach = recognisedBy.filter((word) => word === 'regional' || word === 'national');
      const recognisers = recognisedBy.filter((word) => word === 'USDE' || word === 'CHEA');
      return `Institution accredited by ${or([
        ...(reach.length > 0 ? [`a ${or(reach)} agency`] : []),
        ...(recognisers.length > 0 ? [`an agency that ${or(recognisers)} recognizes`] : []),
      ])}`;
    },
    jurisdictionExclusion: ({ jurisdictions }) => `Applying in a state other than ${or(jurisdictions.map(stateOf))}`,
    membership: ({ body }) => `Member of ${body}`,
    militaryTraining: ({ field, weeks }) => `Formal training in ${militaryFieldWords[field].en} in the U.S. armed forces${weeks ? ` of at least ${weeks} weeks` : ''}`,
    minAge: ({ years, exception }) => `At least ${years} years old${exception ? ', vocational students aside' : ''}`,
    observation: ({ procedures: words }) => capital(`${procedures(words)} observed`),
    orientation: ({ setting }) => `Orientation ${eligibilityEn.places[setting]}`,
    preReview: ({ by }) => `Review by ${by} before registration`,
    procedureCount: ({ procedures: words, successful, live, unaided, donor, activity, purpose }) =>
      [
        capital(`${successful ? 'successful ' : ''}${procedures(words)}`),
        live && ' on living people',
        activity && ` ${activityWords[activity].en}`,
        purpose && ` ${purposeWords[purpose].en}`,
        donor === false && ', not from donors',
        unaided && ', without help',
      ].filter(Boolean).join(''),
    programAccreditation: ({ bodies = [], orRecognisedBy, orApprovedBy = [], orStatus }) =>
      [
        orRecognisedBy ? `Program or institution accredited by ${or([...bodies, 'a recognized agency'])}` : `Program accredited by ${or(bodies)}`,
        ...(orApprovedBy.length > 0 ? [`approved by ${or(orApprovedBy.map((body) => programApproverNames[body].en))}`] : []),
        ...(orStatus ? ['a serious applicant with NAACLS'] : []),
      ].join(', or '),
    programApproval: ({ by }) => `Approval of the program (${programApproverNames[by].en})`,
    programCompletion: ({ status, daysBeforeCompletion, type, provider, authorisedBy, fieldInWords }) => {
      if (daysBeforeCompletion) return `Program to be completed within ${daysBeforeCompletion} days`;
      if (status !== 'completed') return 'Program completed, or its completion scheduled';
      if (fieldInWords) return 'Program of the kind that the body describes, completed';
      const program = type ? programTypeNames[type].en : provider === 'accredited' ? 'Accredited program' : 'Program';
      return `${program} completed${authorisedBy ? `, authorized by ${programApproverNames[authorisedBy].en}` : ''}`;
    },
    programEnrollment: ({ authorisedBy }) => `Enrolled in ${authorisedBy ? `a program authorized by ${programApproverNames[authorisedBy].en}` : 'the program'}`,
    recency: ({ event, window, atLeastAgo, olderThan }) =>
      `${event === 'coursework' ? 'Coursework' : 'Training'} ended ${
        window ? `no more than ${length(window)} ago` : atLeastAgo ? `${length(atLeastAgo)} ago or more` : `more than ${length(olderThan ?? {})} ago`
      }`,
    supervision: ({ type, by }) => `Every hour under ${supervisionWords[type].en} supervision: ${supervisors(by)}`,
    supervisorCredential: ({ oneOf }) => `Every hour supervised by one of these: ${supervisors(oneOf)}`,
    unknown: () => 'A requirement whose text is not known',
    workExperience: ({ field, role, max, excludedSettings, variedPatients, within, supervised, setting, employment, fullTimeHoursPerWeek, disciplines, procedures: done, currentlyEmployedInField }) =>
      [
        capital([employment, supervised && 'supervised', role === 'instructor' ? 'teaching' : 'work'].filter(Boolean).join(' ')),
        ` in ${eligibilityEn.fields[field]}`,
        setting && ` ${eligibilityEn.places[setting]}`,
        within && ` within the last ${length(within)}`,
        excludedSettings && `, not counting ${or(excludedSettings.map((place) => workplaceWords[place].en))}`,
        variedPatients && ', with patients of varied ages and health',
        max && `, fewer than ${numberText('en', max.hours)} hours`,
        fullTimeHoursPerWeek && `, at ${fullTimeHoursPerWeek} hours a week or more`,
        disciplines && `, in all of ${listText('en', disciplines.map((one) => lowered(disciplineNames[one].en)))}`,
        done && `, with ${listText('en', done.map((one) => countedProcedures.en[one]))}`,
        currentlyEmployedInField && ', and employed in the field now',
      ].filter(Boolean).join(''),
  },
  attempts: 'Failed exam attempts',
  because: {
    'no-evidence': () => 'Nothing in the record shows it yet.', 'not-enough': () => '', 'too-much': () => 'That is more than this route allows.', 'part-not-enough': () => 'A part of it is still missing.',
    'no-part-met': () => 'None of them is met yet.', 'not-counted': () => 'What the record has does not have what the rule asks for.',
    'too-early': () => 'It is too early.', 'too-old': ({ day }) => (day ? `It counted until ${day}; new training reopens it.` : 'It is too old to count.'),
    ended: ({ day }) => `It ended on ${day}: renew it.`,
    'held-back-by-limit': () => 'More is logged than counts: a limit holds it back, it has lapsed, or it is not entered yet.',
    'exam-too-old': ({ day }) => `It counted until ${day}: pass it again.`,
    'too-recent': () => 'Not enough time has passed.', 'not-completed': () => 'The program is not completed yet.',
    'not-enrolled': () => 'The student is not enrolled on that day.', 'not-employed': () => 'The student is not employed in the field on that day.',
    'expected-day-passed': () => 'The expected day has passed: record the completion, or a new expected day.',
    'expected-later': () => 'The expected completion lies too far ahead.', 'provider-not-recognised': () => 'The provider is not recognized.',
    'not-approved': () => 'The program does not have that approval.',
    'not-accredited-then': () => 'The accreditation did not hold at the time.',
    'accreditation-start-unknown': () => 'The first day of the accreditation is not known: a person has to look.',
    'accreditor-not-listed': () => 'The accrediting body is not one of these.',
    'foreign-education': () => 'Whether education from abroad is equivalent, a person has to decide.',
    'number-not-known': () => 'The body asks for a number that is not known: a person has to decide.',
    'rule-not-known': () => 'A person has to decide.', 'left-to-judgement': () => 'A person has to decide a part of it.',
    'list-not-given': () => 'The rule does not give the list: a person has to decide.', 'kind-not-built': () => 'A person has to decide.',
    'state-excluded': () => 'The state does not admit this route.', 'state-not-told': () => 'The record does not tell the state: add it.', 'attempts-used-up': () => 'No attempt is left, by any route.',
    'waits-after-attempt': () => 'A failed attempt is followed by a wait.',
    'after-last-attempt-not-known': () => 'What holds after the last attempt is not known: ask the body.',
    'clock-over': ({ day }) => `The time for it ended on ${day}.`, 'clock-running': ({ day }) => `It has to be done by ${day}, that day included.`,
    'after-the-exam': () => 'It may follow the exam.',
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
    UNKNOWN_KEY: ({ key, at }) => `"${key}"${placeOf(key, at)} is not a known key: remove it or correct its name.`,
    MISSING_KEY: ({ key, at }) => `"${key}"${placeOf(key, at)} is missing: add it.`,
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
