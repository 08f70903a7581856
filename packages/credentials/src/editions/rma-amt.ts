// RMA (AMT). A recent graduate in medical assisting is one of the last four years; the work route takes five of the last seven
// years, no more than two of them teaching.
const faq =
  "AMT, 'Applicant Frequently Asked Questions', https://americanmedtech.org/Resource-Library/category/guides/applicant-frequently-asked-questions";

export const rmaAmt = [
  {
    credential: 'RMA-AMT',
    name: 'Registered Medical Assistant',
    body: 'American Medical Technologists (AMT)',
    occupation: 'medical-assistant',
    edition: 'initial',
    effectiveOn: null,
    routes: [
      {
        code: 'EDU',
        name: 'Education',
        requirements: [
          { kind: 'programCompletion', name: 'completed-or-scheduled', status: 'completed-or-scheduled' },
          {
            kind: 'programAccreditation',
            name: 'accreditation',
            bodies: ['CAAHEP', 'ABHES'],
            level: 'program-or-institution',
            orRecognisedBy: ['regional', 'national'],
          },
          { kind: 'recency', name: 'recent-graduation', event: 'graduation', window: { years: 4 }, until: 'application', source: faq },
          {
            kind: 'hours',
            name: 'instruction-hours',
            category: 'total-instruction',
            min: 720,
            unit: 'clock-hour',
            includes: [{ category: 'externship', min: 160 }],
            unverified: true,
            note: 'The same pair of figures is confirmed only in a rule of Washington State.',
          },
          {
            kind: 'document',
            name: 'final-transcript',
            type: 'transcript',
            official: true,
            final: true,
            signed: 'signed',
            sentBy: 'school',
            source: faq,
          },
        ],
        source: `${faq}; cmatraininghub.com and medicalassistanttrainings.com for the outline of the route`,
        sourceDate: 'undated',
        confidence: 'confirmed',
      },
      {
        code: 'MIL',
        name: 'Military training',
        requirements: [
          { kind: 'militaryTraining', name: 'military-training', field: 'medical-services' },
          {
            kind: 'recency',
            name: 'recent-graduation',
            event: 'graduation',
            window: { years: 4 },
            until: 'application',
            unverified: true,
          },
        ],
        source: "cmatraininghub.com, 'Registered Medical Assistant - How to Become One'",
        sourceDate: 'undated',
        confidence: 'confirmed',
      },
      {
        code: 'EXP',
        name: 'Work experience',
        requirements: [
          { kind: 'educationLevel', name: 'high-school', min: 'high-school-or-equivalent' },
          {
            kind: 'workExperience',
            name: 'five-of-seven-years',
            field: 'medical-assisting',
            min: { years: 5 },
            within: { years: 7 },
            teachingAtMost: { years: 2 },
          },
          { kind: 'document', name: 'employment-verification', type: 'employment-verification' },
        ],
        source: 'cmatraininghub.com; medicalassistanttrainings.com',
        sourceDate: 'undated',
        confidence: 'confirmed',
      },
      {
        code: 'INSTR',
        name: 'Instructor',
        requirements: [
          {
            kind: 'workExperience',
            name: 'teaching',
            field: 'medical-assisting',
            role: 'instructor',
            min: null,
            unverified: true,
            note: 'How long somebody has to have taught is not known.',
          },
        ],
        source: 'No written source found',
        sourceDate: 'none',
        confidence: 'unverified',
      },
      {
        code: 'OTHER',
        name: 'Passed another approved exam for medical assistants',
        requirements: [
          { kind: 'examPassed', name: 'other-exam', acceptedBy: 'AMT', note: 'Further conditions may hold; the source was cut off.' },
        ],
        source: 'medicalassistanttrainings.com',
        sourceDate: 'undated',
        confidence: 'confirmed',
      },
    ],
    attempts: {
      max: 4,
      waitDays: 45,
      afterMax: 'not-known',
      source: "AMT, 'Applying and Testing FAQ', https://americanmedtech.org/applying-and-testing-faq",
      confidence: 'unverified',
      note: 'Neither the number nor the wait is confirmed; an old source gave three months to two years.',
    },
  },
];
