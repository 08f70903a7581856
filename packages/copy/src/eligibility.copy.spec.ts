import { describe, expect, it } from '@jest/globals';
import {
  attestedThings,
  attesters,
  documentTypes,
  findingReasons,
  findingStatuses,
  locales,
  requirementKinds,
  shapeRefusalCodes,
  verdicts,
  workFields,
  type ProofNode,
  type ProofTree,
  type Requirement,
} from '@practicum/domain';
import { eligibilityCopy, eligibilitySays, findingSays, requirementLabel, type FindingFigures } from './eligibility.copy.js';

const sticks: Requirement = { kind: 'procedureCount', name: 'sticks', procedures: ['capillary-stick', 'finger-stick'], min: 10, successful: true, live: true };
const instruction: Requirement = { kind: 'hours', name: 'hours', category: 'total-instruction', min: 720, unit: 'clock-hour' };
const graduation: Requirement = { kind: 'recency', name: 'recent', event: 'graduation', window: { months: 12 }, until: 'application' };
const decision = { requirement: 'open', decision: 'waived', by: 'R. Lopez', on: '2026-05-04', why: 'Seen' } as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a finding as a sentence', () => {
  const sentences: readonly (readonly [FindingFigures, string, string])[] = [
    [
      { kind: 'procedureCount', status: 'unmet', rule: sticks, have: 4, need: 10, unit: 'time', because: 'not-enough' },
      'Successful capillary sticks or finger sticks on living people: 4 of 10. 6 to go.',
      'Punciones capilares o punciones en el dedo con éxito en personas vivas: 4 de 10. Por cumplir: 6.',
    ],
    [
      { kind: 'hours', status: 'projected', rule: instruction, have: 700.25, need: 720, unit: 'clock-hour', on: '2026-06-12', because: 'not-enough', floors: [{ of: 'externship', have: 140.25, need: 160 }] },
      'Hours of instruction: met on 12 June 2026 if the plan is served. 700.25 of 720 clock hours. Externship hours: 140.25 of 160 clock hours.',
      'Horas de instrucción: se cumple el 12 de junio de 2026 si se sigue el plan. 700.25 de 720 horas reloj. Horas de prácticas externas: 140.25 de 160 horas reloj.',
    ],
    [
      { kind: 'recency', status: 'unmet', rule: graduation, on: '2027-06-12', because: 'too-old' },
      'Training ended no more than 12 months ago: It counted until 12 June 2027; new training reopens it.',
      'La formación terminó hace 12 meses como máximo: Contó hasta el 12 de junio de 2027; una formación nueva lo reabre.',
    ],
    [
      { kind: 'recency', status: 'expires', rule: graduation, on: '2027-06-12' },
      'Training ended no more than 12 months ago: met until 12 June 2027, that day included.',
      'La formación terminó hace 12 meses como máximo: cumplido hasta el 12 de junio de 2027, ese día incluido.',
    ],
    [
      { kind: 'unknown', status: 'waived', rule: { kind: 'unknown', name: 'open' }, because: 'rule-not-known', decision },
      'A requirement whose text is not known: waived by R. Lopez on 4 May 2026.',
      'Un requisito cuyo texto no se conoce: dispensado por R. Lopez el 4 de mayo de 2026.',
    ],
    [
      { kind: 'attempts', status: 'unmet', have: 3, need: 3, unit: 'attempt', because: 'attempts-used-up' },
      'Failed exam attempts: 3 of 3 attempts. No attempt is left, by any route.',
      'Intentos de examen fallidos: 3 de 3 intentos. No queda ningún intento, por ninguna vía.',
    ],
  ];

  it.each(sentences)('says what is asked, how it stands and what is missing (%#)', (finding, en, es) => {
    expect(plain(findingSays(finding, 'en'))).toBe(en);
    expect(plain(findingSays(finding, 'es'))).toBe(es);
  });

  const asked: readonly (readonly [Requirement, string, string])[] = [
    [
      { kind: 'caseCount', name: 'cases', countedRoles: ['first-scrub', 'second-scrub'], specialties: ['general'], min: 30 },
      'First-scrub or second-scrub cases in general surgery', 'Casos de primera instrumentación o segunda instrumentación en cirugía general',
    ],
    [
      { kind: 'caseCount', name: 'cases', countedRoles: ['first-scrub'], specialties: ['orthopedic', 'ophthalmic'], min: 60, maxCountedPerSpecialty: 15 },
      'First-scrub cases in 2 specialties, at most 15 counted in each', 'Casos de primera instrumentación en 2 especialidades, a lo sumo 15 contados en cada una',
    ],
    [
      { kind: 'caseSpread', name: 'spread', countedRoles: ['first-scrub'], specialties: ['orthopedic', 'ophthalmic'], min: 2, minEach: 10 },
      'Specialties with at least 10 first-scrub cases each', 'Especialidades con al menos 10 casos de primera instrumentación cada una',
    ],
    [
      { kind: 'competencySet', name: 'all', framework: 'MAERB-2022', of: ['I.P.1'], share: 1, before: 'graduation' },
      'All competencies of MAERB-2022, before graduation', 'Todas las competencias de MAERB-2022, antes de la graduación',
    ],
    [
      { kind: 'competencySet', name: 'some', framework: 'ARRT-RADIOGRAPHY', of: ['skull', 'toes'], min: 1 },
      'At least 1 of 2 competencies listed in ARRT-RADIOGRAPHY', 'Al menos 1 de las 2 competencias enumeradas en ARRT-RADIOGRAPHY',
    ],
    [
      { kind: 'procedureCount', name: 'draws', procedures: ['venipuncture'], min: 50, successful: true, live: true, activity: 'externship', purpose: 'clinical-test' },
      'Successful venipunctures on living people during the externship for clinical tests', 'Venopunciones con éxito en personas vivas durante las prácticas externas para pruebas clínicas',
    ],
    [{ kind: 'observation', name: 'seen', procedures: ['arterial-puncture'], min: 2 }, 'Arterial punctures observed', 'Punciones arteriales como observación'],
    [
      { kind: 'supervision', name: 'eyes', type: 'direct-visual', by: ['health-care-practitioner'] },
      'Every hour under direct visual supervision: health care practitioner', 'Cada hora con supervisión visual directa: profesional sanitario',
    ],
    [
      { kind: 'supervisorCredential', name: 'who', oneOf: ['physician', 'clinical-laboratory-scientist'] },
      'Every hour supervised by one of these: physician or clinical laboratory scientist', 'Cada hora con supervisión de uno de estos: médico o científico de laboratorio clínico',
    ],
    [
      { kind: 'deferredRequirement', name: 'clock', of: [], startsOn: 'exam-passed', mustCompleteWithin: { months: 6 } },
      'Within 6 months after the exam is passed', 'En los 6 meses siguientes a aprobar el examen',
    ],
    [
      { kind: 'examPassed', name: 'exam', acceptedBy: 'WA-DOH', bodies: ['NHA', 'AMT'], within: { years: 5 }, until: 'application' },
      'Another exam passed with NHA or AMT that WA-DOH accepts, within the last 5 years', 'Otro examen aprobado con NHA o AMT que WA-DOH acepta, en los últimos 5 años',
    ],
    [
      { kind: 'hours', name: 'training', category: 'total-instruction', min: 10, topics: ['inhalation'], unpaid: true, before: 'graduation' },
      'Hours of instruction on inhalation medication, unpaid, before graduation', 'Horas de instrucción de medicación inhalada, sin pago, antes de la graduación',
    ],
    [
      { kind: 'workExperience', name: 'few', field: 'phlebotomy', max: { hours: 1040, exclusive: true } },
      'Work in phlebotomy, fewer than 1,040 hours', 'Trabajo en flebotomía, menos de 1,040 horas',
    ],
    [{ kind: 'minAge', name: 'age', years: 18, exception: 'career-technical' }, 'At least 18 years old, vocational students aside', 'Al menos 18 años de edad, salvo estudiantes de formación profesional'],
    [{ kind: 'jurisdictionExclusion', name: 'states', jurisdictions: ['US-NJ'] }, 'Applying in a state other than NJ', 'Solicitud en un estado que no sea NJ'],
    [{ kind: 'membership', name: 'member', body: 'ASPT' }, 'Member of ASPT', 'Membresía en ASPT'],
    [{ kind: 'programApproval', name: 'approved', by: 'NPA' }, 'Approval of the program (NPA)', 'Aprobación del programa (NPA)'],
    [{ kind: 'programEnrollment', name: 'enrolled', authorisedBy: 'NCCT' }, 'Enrolled in a program authorized by NCCT', 'Matrícula en un programa autorizado por NCCT'],
    [{ kind: 'programCompletion', name: 'done', status: 'completed', provider: 'accredited' }, 'Accredited program completed', 'Programa acreditado terminado'],
    [{ kind: 'competencyVerification', name: 'skills', form: 'critical-skills-list' }, 'Signed critical skills list', 'Lista de habilidades críticas con firma'],
    [
      { kind: 'workExperience', name: 'work', field: 'phlebotomy', min: { years: 2 }, employment: 'full-time', currentlyEmployedInField: true },
      'Full-time work in phlebotomy, and employed in the field now',
      'Trabajo a tiempo completo en flebotomía, con empleo actual en el campo',
    ],
  ];

  it.each(asked)('says what a rule asks for (%#)', (rule, en, es) => {
    expect(requirementLabel(rule, 'en')).toBe(en);
    expect(requirementLabel(rule, 'es')).toBe(es);
  });

  it('names what a group asks for inside', () => {
    const work: Requirement = { kind: 'workExperience', name: 'work', field: 'phlebotomy', min: { years: 1 }, within: { years: 3 }, supervised: true };
    const when: Requirement = { kind: 'when', name: 'when', condition: graduation, then: work };
    expect(requirementLabel(when, 'en')).toBe('Where training ended long ago, supervised work in phlebotomy within the last 3 years');
  });
});

describe('a verdict as a sentence', () => {
  const node = (facts: Partial<ProofNode>): ProofNode => ({
    kind: 'unknown', requirement: 'x', path: 'A/1', source: 'A page', status: 'met', evidence: [], parts: [], ...facts,
  });
  const tree = (verdict: ProofTree['verdict'], ...nodes: readonly ProofNode[]): ProofTree => ({
    credential: 'CPT-NHA', edition: 'initial', on: '2026-05-04', verdict, routes: [{ route: 'A', verdict, nodes }],
  });

  it.each([
    [tree('eligible', node({})), 'Eligible: every requirement that holds the seat is met.'],
    [tree('needs-person', node({ status: 'needs-person' }), node({})), 'A person has to decide one requirement; all else is met.'],
    [tree('not-yet', node({ status: 'unmet' }), node({ status: 'unmet' })), 'Not yet: 2 requirements are still open.'],
    [tree('not-yet', node({ status: 'projected', on: '2026-06-12' })), 'Not yet: eligible on 12 June 2026 if all goes to plan.'],
    [tree('closed', node({ status: 'unmet', closes: true })), 'Closed: no route is open any more.'],
  ])('tells the figure that explains it (%#)', (proof, says) => {
    expect(plain(eligibilitySays(proof, 'en'))).toBe(says);
    expect(eligibilitySays(proof, 'es')).not.toBe(says);
  });
});

describe.each(locales)('the words of eligibility in %s', (locale) => {
  const words = eligibilityCopy[locale];

  it.each([
    ['kinds', words.kinds, [...Object.keys(requirementKinds), 'attempts']],
    ['what a kind asks for', words.asks, Object.keys(requirementKinds)],
    ['statuses', words.statuses, findingStatuses],
    ['verdicts', words.verdicts, verdicts],
    ['reasons', words.because, findingReasons],
    ['refusals', words.refusals, shapeRefusalCodes],
    ['documents', words.documents, documentTypes],
    ['those who attest', words.attesters, attesters],
    ['what is attested', words.attested, attestedThings],
    ['fields of work', words.fields, workFields],
  ] as const)('leave out none of the %s', (_name, table, known) => {
    expect(Object.keys(table).sort()).toEqual([...known].sort());
  });

  it('name the key that is wrong and its place', () => {
    for (const code of shapeRefusalCodes) {
      const says = words.refusals[code]({ key: 'gpa', at: 'person.gpa', known: ['a', 'b'] });
      expect(says).toContain('person.gpa');
    }
  });
});
