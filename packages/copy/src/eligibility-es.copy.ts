import { countedProcedures, type CountedProcedure } from './counted-procedures.js';
import { capital, lowered, type EligibilityWords } from './eligibility-words.js';
import { choiceText } from './figures.js';

const or = (items: readonly string[]): string => choiceText('es', items);
const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);
const procedures = (words: readonly CountedProcedure[]): string => or(words.map((word) => countedProcedures.es[word]));
const awards = { certificate: 'certificado', diploma: 'diploma', associate: 'título de asociado', bachelor: 'licenciatura' } as const;
const length = ({ years = 0, months = 0 }: { readonly years?: number | undefined; readonly months?: number | undefined }): string =>
  [years && `${years} ${years === 1 ? 'año' : 'años'}`, months && `${months} ${months === 1 ? 'mes' : 'meses'}`].filter(Boolean).join(' y ');

/** Eligibility in Spanish. */
export const eligibilityEs: EligibilityWords = {
  kinds: {
    allOf: 'Todo lo siguiente', anyOf: 'Cualquiera de estos', atLeast: 'Algunos de estos', when: 'Solo en algunos casos',
    deferredRequirement: 'Después del examen', attempts: 'Intentos de examen', attestation: 'Declaración', award: 'Título',
    credentialHeld: 'Credencial', curriculum: 'Plan de estudios', document: 'Documento', educationLevel: 'Estudios',
    examPassed: 'Examen aprobado', hours: 'Horas', institutionAccreditation: 'Acreditación de la institución',
    militaryTraining: 'Formación militar', preReview: 'Revisión por el organismo', procedureCount: 'Procedimientos',
    programAccreditation: 'Acreditación del programa', programCompletion: 'Programa terminado', programEnrollment: 'Matrícula',
    recency: 'Tiempo desde la formación', unknown: 'Aún no se conoce', workExperience: 'Experiencia laboral',
  },
  statuses: {
    met: 'Cumplido', unmet: 'No cumplido', 'met-on': 'Se cumple más adelante', projected: 'En camino', expires: 'Cumplido hasta un día',
    'needs-person': 'Lo decide una persona', waived: 'Dispensado',
  },
  verdicts: { eligible: 'Cumple los requisitos', 'needs-person': 'Lo decide una persona', 'not-yet': 'Todavía no', closed: 'Cerrado' },
  units: {
    hour: plural('hora', 'horas'), 'clock-hour': plural('hora reloj', 'horas reloj'), 'contact-hour': plural('hora lectiva', 'horas lectivas'),
    'semester-hour': plural('crédito semestral', 'créditos semestrales'), time: () => '', week: plural('semana', 'semanas'),
    month: plural('mes', 'meses'), year: plural('año', 'años'), item: () => '', specialty: plural('especialidad', 'especialidades'),
    attempt: plural('intento', 'intentos'), requirement: plural('requisito', 'requisitos'),
  },
  sections: {
    education: 'Estudios', credentials: 'Credenciales', exams: 'Intentos de examen', military: 'Formación militar', memberships: 'Membresías',
    competencies: 'Competencias', work: 'Experiencia laboral', documents: 'Documentos', attestations: 'Declaraciones',
  },
  hourGroups: {
    didactic: 'Horas de aula', 'didactic-basic': 'Horas básicas de aula', 'didactic-advanced': 'Horas avanzadas de aula',
    externship: 'Horas de prácticas externas', practicum: 'Horas de práctica', clinical: 'Horas clínicas', practical: 'Horas prácticas',
    'hands-on': 'Horas de práctica directa', academic: 'Horas académicas', 'total-instruction': 'Horas de instrucción', orientation: 'Horas de orientación',
  },
  places: {
    outpatient: 'en atención ambulatoria', 'accredited-laboratory': 'en un laboratorio acreditado',
    'clia-or-accredited-laboratory': 'en un laboratorio acreditado o regulado por CLIA', 'sterile-processing': 'en esterilización',
  },
  fields: {
    'medical-assisting': 'asistencia médica', phlebotomy: 'flebotomía', 'clinical-laboratory': 'laboratorio clínico', ekg: 'electrocardiografía',
    'surgical-technology': 'tecnología quirúrgica', 'sterile-processing': 'esterilización', radiography: 'radiografía', other: 'otro campo',
  },
  documents: {
    transcript: 'expediente académico', 'employment-verification': 'constancia de empleo', 'proof-of-completion': 'constancia de terminación',
    'employer-letter': 'carta del empleador', 'training-or-experience-form': 'formulario de formación o experiencia',
    'letter-of-authenticity': 'carta de autenticidad', 'critical-skills-list': 'lista de habilidades críticas', 'proof-of-training': 'constancia de formación',
  },
  attesters: {
    'program-director': 'dirección del programa', 'program-official': 'representación del programa', instructor: 'persona instructora',
    physician: 'persona médica', podiatrist: 'persona podóloga', 'health-care-supervisor': 'supervisión sanitaria', employer: 'empresa empleadora',
    institution: 'institución', 'certifying-body': 'entidad certificadora',
  },
  attested: {
    'program-completion': 'la terminación del programa', 'program-completion-including-practicum': 'la terminación del programa, práctica incluida',
    'practical-training': 'la formación práctica', 'procedure-training': 'la formación en procedimientos', competencies: 'las competencias',
    experience: 'la experiencia', 'externship-release': 'la liberación tras las prácticas externas', 'pre-review': 'su revisión',
  },
  asks: {
    allOf: () => 'Todo lo siguiente', anyOf: () => 'Cualquiera de estos', atLeast: ({ min }) => `Al menos ${min} de estos`,
    when: ({ then }, asks) => `Si la formación terminó hace mucho, ${lowered(asks(then))}`,
    deferredRequirement: () => 'Después del examen, antes de entregar la credencial',
    attestation: ({ by, subject }) =>
      `Declaración de la ${or(by.map((word) => eligibilityEs.attesters[word]))}${subject ? ` sobre ${eligibilityEs.attested[subject]}` : ''}`,
    award: ({ oneOf }) => `Título del programa: ${or(oneOf.map((word) => awards[word]))}`,
    credentialHeld: ({ anyOf, state }) => `${or(anyOf)}, ${state === 'current' ? 'vigente' : 'vigente o anterior'}`,
    curriculum: () => 'Temas enseñados en cursos aprobados',
    document: ({ type, official, final, sentBy }) =>
      capital(`${eligibilityEs.documents[type]}${[official && ' oficial', final && ' final'].filter(Boolean).join('')}${sentBy === 'school' ? ' enviado por la escuela' : ''}`),
    educationLevel: ({ expectedWithinMonths }) =>
      `Secundaria o equivalente${expectedWithinMonths ? `, o prevista en ${expectedWithinMonths} meses` : ''}`,
    examPassed: ({ acceptedBy }) => `Otro examen aprobado que ${acceptedBy} acepta`,
    hours: ({ category, setting, supervised }) =>
      `${eligibilityEs.hourGroups[category]}${supervised ? ' con supervisión' : ''}${setting ? ` ${eligibilityEs.places[setting]}` : ''}`,
    institutionAccreditation: ({ recognisedBy }) => `Institución acreditada por una agencia reconocida por ${or(recognisedBy)}`,
    militaryTraining: ({ weeks }) => `Formación reglada en las fuerzas armadas de EE. UU.${weeks ? ` de al menos ${weeks} semanas` : ''}`,
    preReview: ({ by }) => `Revisión de ${by} antes de la inscripción`,
    procedureCount: ({ procedures: words, successful, live, unaided }) =>
      capital(`${procedures(words)}${successful ? ' con éxito' : ''}${live ? ' en personas vivas' : ''}${unaided ? ', sin ayuda' : ''}`),
    programAccreditation: ({ bodies, orRecognisedBy }) =>
      orRecognisedBy ? `Programa o institución con acreditación de ${or([...bodies, 'una agencia reconocida'])}` : `Programa acreditado por ${or(bodies)}`,
    programCompletion: ({ status, daysBeforeCompletion }) =>
      status === 'completed'
        ? 'Programa terminado'
        : daysBeforeCompletion
          ? `Programa que termina en ${daysBeforeCompletion} días o menos`
          : 'Programa terminado o con fecha de terminación',
    programEnrollment: () => 'Matrícula en el programa',
    recency: ({ window, atLeastAgo, olderThan }) =>
      window
        ? `La formación terminó hace ${length(window)} como máximo`
        : atLeastAgo
          ? `La formación terminó hace ${length(atLeastAgo)} o más`
          : `La formación terminó hace más de ${length(olderThan ?? {})}`,
    unknown: () => 'Un requisito cuyo texto no se conoce',
    workExperience: ({ field, role, within, supervised, setting }) =>
      `${role === 'instructor' ? 'Docencia' : supervised ? 'Trabajo supervisado' : 'Trabajo'} en ${eligibilityEs.fields[field]}${setting ? ` ${eligibilityEs.places[setting]}` : ''}${within ? ` en los últimos ${length(within)}` : ''}`,
  },
  attempts: 'Intentos de examen fallidos',
  because: {
    'no-evidence': () => 'El expediente aún no lo muestra.', 'not-enough': () => '', 'part-not-enough': () => 'Todavía falta una parte.',
    'no-part-met': () => 'Ninguno se cumple todavía.', 'not-counted': () => 'Lo que hay en el expediente no tiene lo que pide la regla.',
    'too-early': () => 'Es demasiado pronto.', 'too-old': ({ day }) => (day ? `Contó hasta el ${day}; una formación nueva lo reabre.` : 'Es demasiado antiguo para contar.'),
    'too-recent': () => 'No ha pasado bastante tiempo.', 'not-completed': () => 'El programa aún no está terminado.',
    'not-enrolled': () => 'La persona no está matriculada ese día.',
    'expected-day-passed': () => 'El día previsto ya pasó: registre la terminación o un nuevo día previsto.',
    'expected-later': () => 'La terminación prevista queda demasiado lejos.', 'provider-not-recognised': () => 'La institución no está reconocida.',
    'not-accredited-then': () => 'La acreditación no estaba vigente entonces.',
    'accreditation-start-unknown': () => 'No se conoce el primer día de la acreditación: debe verlo una persona.',
    'accreditor-not-listed': () => 'La entidad acreditadora no es una de estas.',
    'foreign-education': () => 'Una persona debe decidir si los estudios en el extranjero equivalen.',
    'number-not-known': () => 'Se pide un número que no se conoce: debe decidir una persona.',
    'rule-not-known': () => 'Debe decidir una persona.', 'left-to-judgement': () => 'Una parte la debe decidir una persona.',
    'list-not-given': () => 'La regla no da la lista: debe decidir una persona.', 'kind-not-built': () => 'Debe decidir una persona.',
    'state-excluded': () => 'El estado no admite esta vía.', 'attempts-used-up': () => 'No queda ningún intento, por ninguna vía.',
    'waits-after-attempt': () => 'Tras un intento fallido hay que esperar.',
    'after-last-attempt-not-known': () => 'No se sabe qué rige tras el último intento: pregunte a la entidad.',
    'clock-over': () => 'El plazo ha terminado.', 'after-the-exam': () => 'Puede venir después del examen.',
    'condition-not-met': () => 'Aquí no se pide.', 'condition-unknown': () => 'Una persona debe decidir si se pide.',
  },
  stands: {
    met: 'cumplido.',
    counted: ({ have, need, unit }) => `${have} de ${need}${unit && ` ${unit}`}.`,
    missing: ({ missing, unit }) => `Por cumplir: ${missing}${unit && ` ${unit}`}.`,
    metOn: (day) => `se cumple el ${day}.`,
    projected: (day) => `se cumple el ${day} si se sigue el plan.`,
    expires: (day) => `cumplido hasta el ${day}, ese día incluido.`,
    accepted: (by, day) => `aceptado por ${by} el ${day}.`,
    waived: (by, day) => `dispensado por ${by} el ${day}.`,
  },
  verdictSays: {
    eligible: () => 'Cumple todos los requisitos para presentarse al examen.',
    needsPerson: (open) => `Una persona debe decidir ${open === 1 ? 'un requisito' : `${open} requisitos`}; lo demás está cumplido.`,
    waits: (day) => `Todavía no: cumplirá los requisitos el ${day} si se sigue el plan.`,
    notYet: (open) => `Todavía no: ${open === 1 ? 'queda un requisito' : `quedan ${open} requisitos`} por cumplir.`,
    closed: () => 'Cerrado: ya no queda ninguna vía.',
  },
  refusals: {
    UNKNOWN_KEY: ({ key, at }) => `«${key}» (${at}) no es una clave conocida: quítela o corrija su nombre.`,
    MISSING_KEY: ({ key, at }) => `Falta «${key}» (${at}): añádala.`,
    UNKNOWN_WORD: ({ at, known }) => `El valor en ${at} no es una palabra conocida${known?.length ? `: use una de ${known.join(', ')}` : ''}.`,
    NO_SUCH_DAY: ({ at }) => `El día en ${at} no existe: escríbalo como AAAA-MM-DD.`,
    LISTED_TWICE: ({ at }) => `Algo aparece dos veces en ${at}: deje uno.`,
    ID_USED_TWICE: ({ at }) => `El id en ${at} ya nombra otro dato: dé a cada uno el suyo.`,
    WRONG_VALUE: ({ key, at }) => `El valor de «${key}»${at ? ` en ${at}` : ''} tiene otra forma: corríjalo.`,
  },
  assess: {
    credentialUnknown: ({ credential, known }) => `No hay reglas para «${credential}». Se conocen ${known}.`,
    editionUnknown: ({ credential, edition, known }) => `${credential} no tiene la edición «${edition}». Se conocen ${known}.`,
    dayMissing: () => 'Falta el día de la evaluación: indique --on AAAA-MM-DD, o asOf en el expediente.',
    notADay: ({ value }) => `«${value}» no es un día: escríbalo como AAAA-MM-DD.`,
    decisionsNotUnderstood: ({ key, at }) => `Las decisiones no se entienden: «${key}»${at ? ` en ${at}` : ''} falta o está mal.`,
    notJson: () => 'Esto no es un objeto JSON: compruebe que está completo.',
    keyMissing: ({ key }) => `Falta «${key}»: añádala.`,
    keyUnknown: ({ key }) => `«${key}» no se conoce aquí: quítela o corrija su nombre.`,
    schoolUnknown: ({ slug }) => `No hay ninguna escuela «${slug}»: compruebe el identificador.`,
    cohortUnknown: ({ cohort, school, known }) => `${school} no tiene ningún grupo «${cohort}». ${known ? `Se conocen ${known}.` : 'Todavía no tiene grupos.'}`,
    notPrepared: ({ credential }) => (credential ? `El programa del estudiante no prepara para ${credential}.` : 'El programa del estudiante no nombra ninguna credencial con reglas.'),
    nobodyEnrolled: () => 'No hay nadie matriculado en un programa, así que no se ha evaluado a nadie.',
  },
};
