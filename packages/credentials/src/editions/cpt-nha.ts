// CPT (NHA). Two editions: since September 2022 finger sticks count with capillary sticks, because sites do fewer of those.
const faqs = "NHA, 'FAQs', https://info.nhanow.com/faqs";
const update =
  "NHA News Center, 'Certified Phlebotomy Technician (CPT) Eligibility Update', https://info.nhanow.com/mediacenter/topic/cpt-certification";
const queue =
  "NHA Knowledge Base, 'Managing the Externship Certification Queue', https://knowledge.nhanow.com/managing-the-externship-certification-queue";
const provisional =
  "NHA Knowledge Base, 'How to Update a Provisional Certification', https://knowledge.nhanow.com/how-to-update-a-provisional-certification";
const undated = 'undated (capture of the current site)';

const highSchool = {
  kind: 'educationLevel',
  name: 'high-school',
  min: 'high-school-or-equivalent',
  expectedWithinMonths: 12,
  note: `A diploma expected within twelve months gives a provisional certification (${provisional}).`,
};

const supervisedWork = { kind: 'workExperience', field: 'phlebotomy', supervised: true };
const aYearInThree = { ...supervisedWork, name: 'a-year-in-three', min: { years: 1 }, within: { years: 3 } };

const workAfterOldTraining = {
  kind: 'when',
  name: 'work-after-old-training',
  condition: {
    kind: 'recency',
    name: 'training-five-years-ago',
    event: 'program-completion',
    atLeastAgo: { years: 5 },
    until: 'application',
  },
  then: aYearInThree,
};

const venipunctures = { kind: 'procedureCount', name: 'venipunctures', procedures: ['venipuncture'], min: 30, successful: true, live: true };

/** The routes, with the sticks that count beside venipunctures. */
function routes(sticks: { readonly name: string; readonly procedures: readonly string[]; readonly source: string }): readonly unknown[] {
  const counts = [venipunctures, { kind: 'procedureCount', min: 10, successful: true, live: true, ...sticks }];
  return [
    {
      code: 'TRAIN',
      name: 'Training program',
      requirements: [
        highSchool,
        {
          kind: 'programCompletion',
          name: 'training',
          status: 'completed',
          field: 'phlebotomy',
          provider: 'accredited-or-state-recognised',
        },
        workAfterOldTraining,
        ...counts,
      ],
      source: faqs,
      sourceDate: undated,
      confidence: 'confirmed',
    },
    {
      code: 'MIL',
      name: 'Military training',
      requirements: [
        highSchool,
        { kind: 'militaryTraining', name: 'military-training', field: 'phlebotomy' },
        workAfterOldTraining,
        ...counts,
      ],
      source: faqs,
      sourceDate: undated,
      confidence: 'confirmed',
    },
    {
      code: 'EXP',
      name: 'Work experience',
      requirements: [
        highSchool,
        {
          kind: 'anyOf',
          name: 'supervised-work',
          of: [
            aYearInThree,
            {
              ...supervisedWork,
              name: 'two-years-in-five',
              min: { years: 2 },
              within: { years: 5 },
              source: 'DrCertifications, reviewed 2026-06-18',
            },
          ],
        },
        ...counts,
      ],
      source: faqs,
      sourceDate: undated,
      confidence: 'confirmed',
    },
    {
      code: 'PREEXT',
      name: 'Exam before the externship (certification queue)',
      requirements: [
        highSchool,
        { kind: 'programEnrollment', name: 'enrolled', field: 'phlebotomy' },
        {
          kind: 'deferredRequirement',
          name: 'after-the-exam',
          of: [
            { kind: 'attestation', name: 'externship-release', by: ['institution'], subject: 'externship-release' },
            ...counts,
          ],
          releasedBy: 'institution',
          mustCompleteWithin: { days: null },
          gates: 'credential-release',
          note: "The place in the queue expires; 90 days, 180 for a time, today's figure is not known.",
        },
      ],
      source: queue,
      sourceDate: undated,
      confidence: 'confirmed',
      notes: 'The exam is passed first; the credential is held until the school approves or rejects the release.',
    },
  ];
}

const credential = {
  credential: 'CPT-NHA',
  name: 'Certified Phlebotomy Technician',
  body: 'National Healthcareer Association (NHA)',
  occupation: 'phlebotomy',
  attempts: {
    max: 3,
    waitDays: 30,
    afterMax: { waitMonths: 12 },
    source: 'NHA Knowledge Base for the wait of 30 days; three attempts and twelve months from secondary sources',
    confidence: 'unverified',
  },
};

export const cptNha = [
  {
    ...credential,
    edition: 'initial',
    effectiveOn: null,
    summary: 'Only capillary sticks count beside venipunctures.',
    routes: routes({ name: 'capillary-sticks', procedures: ['capillary-stick'], source: update }),
  },
  {
    ...credential,
    edition: '2022-09',
    effectiveOn: '2022-09-01',
    summary: 'Finger sticks count with capillary sticks.',
    routes: routes({ name: 'capillary-or-finger-sticks', procedures: ['capillary-stick', 'finger-stick'], source: update }),
  },
];
