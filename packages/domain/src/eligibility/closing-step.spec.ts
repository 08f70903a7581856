import { describe, expect, it } from '@jest/globals';
import { closingStep } from './closing-step.js';
import { requirementKinds, type RequirementWord } from './requirements/index.js';

const groups: readonly string[] = ['allOf', 'anyOf', 'atLeast', 'when', 'deferredRequirement'];
// Every key of the registry is a word of it.
const words = Object.keys(requirementKinds) as RequirementWord[];

describe('What closes an open requirement', () => {
  it.each(words.filter((word) => !groups.includes(word)))('is one thing to do for %s', (kind) => {
    expect(closingStep({ kind, status: 'unmet' })).toBeDefined();
  });

  it.each(groups.flatMap((group) => words.filter((word) => word === group)))('is said by the parts of %s', (kind) => {
    expect(closingStep({ kind, status: 'unmet' })).toBeUndefined();
  });

  it.each([
    ['log hours', { kind: 'hours', status: 'unmet' }, { code: 'log-hours' }],
    ['go on logging what the plan will serve', { kind: 'hours', status: 'projected' }, { code: 'log-hours' }],
    ['enter the diploma', { kind: 'educationLevel', status: 'unmet' }, { code: 'enter-fact', section: 'education' }],
    ['let a person decide, whatever the kind', { kind: 'educationLevel', status: 'needs-person' }, { code: 'decide' }],
    ['wait for the day', { kind: 'minAge', status: 'met-on' }, { code: 'wait' }],
    ['nothing, once it is met', { kind: 'hours', status: 'met' }, undefined],
    ['nothing, while it has not run out', { kind: 'credentialHeld', status: 'expires' }, undefined],
    ['nothing, once it was waived', { kind: 'document', status: 'waived' }, undefined],
  ] as const)('is to %s', (_, finding, step) => {
    expect(closingStep(finding)).toEqual(step);
  });
});

describe('what is missing', () => {
  it.each([
    [['hours', 'orientation', 'supervision', 'supervisorCredential'], { code: 'log-hours' }],
    [['procedureCount', 'observation', 'caseCount', 'caseSpread'], { code: 'log-procedures' }],
    [['coursework', 'curriculum'], { code: 'post-results' }],
    [['programCompletion', 'programEnrollment', 'recency'], { code: 'move-enrollment' }],
    [['award', 'duration', 'institutionAccreditation', 'programAccreditation', 'programApproval'], { code: 'describe-program' }],
    [['educationLevel'], { code: 'enter-fact', section: 'education' }],
    [['credentialHeld'], { code: 'enter-fact', section: 'credentials' }],
    [['examPassed', 'attempts'], { code: 'enter-fact', section: 'exams' }],
    [['militaryTraining', 'creditsAccepted'], { code: 'enter-fact', section: 'military' }],
    [['membership'], { code: 'enter-fact', section: 'memberships' }],
    [['competencySet'], { code: 'enter-fact', section: 'competencies' }],
    [['workExperience'], { code: 'enter-fact', section: 'work' }],
    [['document', 'competencyVerification'], { code: 'enter-fact', section: 'documents' }],
    [['attestation', 'preReview'], { code: 'enter-fact', section: 'attestations' }],
    [['jurisdictionExclusion'], { code: 'tell-state' }],
    [['minAge'], { code: 'tell-birth' }],
    [['unknown'], { code: 'ask-body' }],
  ] as const)('of %j is closed by %j', (kinds, step) => {
    expect(kinds.map((kind) => closingStep({ kind, status: 'unmet' }))).toEqual(kinds.map(() => step));
  });
});
