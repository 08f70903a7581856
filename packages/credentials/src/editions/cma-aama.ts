// CMA (AAMA). The accreditation may come later than the enrollment for categories 1 and 2 alike; a third failed attempt closes
// every category for ever.
const eligibility = "AAMA, 'Eligibility Requirements for the CMA (AAMA) Exam', https://www.aama-ntl.org/cma-aama-exam/eligibility";
const steps = "AAMA, 'Exam Application Steps', https://www.aama-ntl.org/cma-aama-exam/application-steps";
const pathway =
  "AAMA, 'Alternative Pathway Requirements for the CMA (AAMA) Certification Exam', https://www.aama-ntl.org/cma-aama-exam/eligibility-pilot-program";
const undated = 'undated (capture of the current site)';
const numberNotKnown = 'The page says that a stated number is required; the number is not known.';

const accredited = { kind: 'programAccreditation', bodies: ['CAAHEP', 'ABHES'], level: 'program' };

export const cmaAama = [
  {
    credential: 'CMA-AAMA',
    name: 'Certified Medical Assistant',
    body: 'American Association of Medical Assistants (AAMA) Certifying Board',
    occupation: 'medical-assistant',
    edition: 'initial',
    effectiveOn: null,
    routes: [
      {
        code: 'CAT1',
        name: 'Completing student or recent graduate of an accredited program',
        requirements: [
          {
            ...accredited,
            name: 'program-accreditation',
            during: 'any-time-while-enrolled',
            accreditedWithinMonthsAfterGraduation: 36,
          },
          {
            kind: 'anyOf',
            name: 'completed-or-completing',
            of: [
              { kind: 'programCompletion', name: 'completed', status: 'completed' },
              { kind: 'programCompletion', name: 'completing', status: 'expected', daysBeforeCompletion: 30 },
            ],
          },
          { kind: 'recency', name: 'recent-graduation', event: 'graduation', window: { months: 12 }, until: 'application' },
          {
            kind: 'attestation',
            name: 'director-verification',
            by: ['program-director'],
            subject: 'program-completion-including-practicum',
            gates: 'credential-release',
          },
        ],
        source: `${eligibility}; ${steps}`,
        sourceDate: undated,
        confidence: 'confirmed',
        notes: "The candidate uploads nothing; the program director's later verification releases the credential.",
      },
      {
        code: 'CAT2',
        name: 'Graduate of an accredited program, more than twelve months ago',
        requirements: [
          { kind: 'programCompletion', name: 'completed', status: 'completed' },
          { kind: 'recency', name: 'graduated-longer-ago', event: 'graduation', olderThan: { months: 12 }, until: 'application' },
          {
            kind: 'anyOf',
            name: 'program-accreditation',
            of: [
              { ...accredited, name: 'accredited-while-enrolled', during: 'any-time-while-enrolled' },
              { ...accredited, name: 'accredited-after-graduation', accreditedWithinMonthsAfterGraduation: 36 },
            ],
          },
          { kind: 'document', name: 'official-transcript', type: 'transcript', official: true },
        ],
        source: `${eligibility}; ${steps}`,
        sourceDate: undated,
        confidence: 'confirmed',
        notes: 'Graduates of accredited programs have no outer deadline.',
      },
      {
        code: 'CAT3',
        name: 'Recertifying by exam',
        requirements: [{ kind: 'credentialHeld', name: 'certified-before', anyOf: ['CMA-AAMA'], state: 'ever' }],
        source: steps,
        sourceDate: undated,
        confidence: 'confirmed',
      },
      {
        code: 'CAT4',
        name: 'Alternative pathway: graduate of a qualifying post-secondary program or apprenticeship',
        requirements: [
          { kind: 'hours', name: 'academic-hours', category: 'academic', min: 560, unit: 'contact-hour', note: 'Equal to two semesters; the practicum is not counted.' },
          {
            kind: 'anyOf',
            name: 'practicum-or-work',
            of: [
              { kind: 'hours', name: 'practicum-hours', category: 'practicum', min: 160, setting: 'outpatient' },
              {
                kind: 'workExperience',
                name: 'work-after-completion',
                field: 'medical-assisting',
                min: { hours: 1000 },
                after: 'program-completion',
                setting: 'outpatient',
              },
            ],
          },
          { kind: 'award', name: 'award', oneOf: ['diploma', 'certificate', 'associate'] },
          { kind: 'institutionAccreditation', name: 'institution-accreditation', recognisedBy: ['USDE', 'CHEA'] },
          {
            kind: 'curriculum',
            name: 'curriculum',
            topics: [
              'anatomy',
              'physiology',
              'pharmacology',
              'infection-control',
              'applied-mathematics',
              'injection-im',
              'injection-id',
              'injection-sc',
              'phlebotomy',
            ],
          },
          {
            kind: 'procedureCount',
            name: 'injections',
            procedures: ['injection-im', 'injection-id', 'injection-sc'],
            min: null,
            unverified: true,
            note: numberNotKnown,
          },
          { kind: 'procedureCount', name: 'venipunctures', procedures: ['venipuncture'], min: null, unverified: true, note: numberNotKnown },
          { kind: 'document', name: 'transcript', type: 'transcript', note: 'Unofficial for the review, official once approved.' },
          { kind: 'attestation', name: 'attestation-form', by: ['program-official'], form: 'body-form', signed: true },
          { kind: 'preReview', name: 'pre-review', by: 'AAMA' },
        ],
        source: pathway,
        sourceDate: undated,
        confidence: 'confirmed',
      },
    ],
    attempts: {
      max: 3,
      waitDays: null,
      afterMax: 'closed',
      source: "AAMA, e-mail bulletin 'CMA (AAMA) Recertification Policy Change', 2019",
      confidence: 'confirmed',
      note: 'A wait of 90 days between attempts is told by preparation sites only.',
    },
  },
];
