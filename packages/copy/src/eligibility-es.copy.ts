import type { SupervisorQualification } from '@practicum/domain';
import { countedProcedures, type CountedProcedure } from './counted-procedures.js';
import { capital, lowered, placeOf, stateOf, type EligibilityWords } from './eligibility-words.js';
import { choiceText, listText, numberText } from './figures.js';
import { disciplineNames } from './floor-names.js';
import {
  activityWords, hourTopicWords, militaryFieldWords, purposeWords, scrubRoleWords, specialtyWords, supervisionWords, workplaceWords, type Specialty,
} from './practice-words.js';
import { programApproverNames, programTypeNames } from './program.copy.js';
import { supervisorQualificationNames } from './site.copy.js';

const or = (items: readonly string[]): string => choiceText('es', items);
const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);
const procedures = (words: readonly CountedProcedure[]): string => or(words.map((word) => countedProcedures.es[word]));
const awards = { certificate: 'certificado', diploma: 'diploma', associate: 'título de asociado', bachelor: 'licenciatura' } as const;
const length = ({ years = 0, months = 0 }: { readonly years?: number | undefined; readonly months?: number | undefined }): string =>
  [years && `${years} ${years === 1 ? 'año' : 'años'}`, months && `${months} ${months === 1 ? 'mes' : 'meses'}`].filter(Boolean).join(' y ');

const supervisors = (words: readonly SupervisorQualification[]): string => or(words.map((word) => lowered(supervisorQualificationNames[word].es)));
const inSpecialties = ([first, ...others]: readonly Specialty[] = []): string =>
  first ? ` en ${others.length > 0 ? `${others.length + 1} especialidades` : specialtyWords[first].es}` : '';

/** Eligibility in Spanish. */
export const eligibilityEs: EligibilityWords = {
  kinds: {
    allOf: 'Todo lo siguiente', anyOf: 'Cualquiera de estos', atLeast: 'Algunos de estos', when: 'Solo en algunos casos',
    deferredRequirement: 'Después del examen', attempts: 'Intentos de examen', attestation: 'Declaración', award: 'Título', caseCount: 'Casos quirúrgicos',
    caseSpread: 'Reparto de los casos', competencySet: 'Competencias',
    competencyVerification: 'Habilidades verificadas', coursework: 'Créditos universitarios', credentialHeld: 'Credencial', creditsAccepted: 'Créditos aceptados',
    curriculum: 'Plan de estudios', document: 'Documento', duration: 'Duración del programa', educationLevel: 'Estudios',
    examPassed: 'Examen aprobado', hours: 'Horas', institutionAccreditation: 'Acreditación de la institución',
    jurisdictionExclusion: 'Estados excluidos', membership: 'Membresía', militaryTraining: 'Formación militar', minAge: 'Edad', observation: 'Procedimientos observados', orientation: 'Orientación', preReview: 'Revisión por el organismo', procedureCount: 'Procedimientos',
    programAccreditation: 'Acreditación del programa', programApproval: 'Aprobación del programa', programCompletion: 'Programa terminado', programEnrollment: 'Matrícula',
    recency: 'Tiempo desde la formación', supervision: 'Supervisión', supervisorCredential: 'Quien supervisa', unknown: 'Aún no se conoce', workExperience: 'Experiencia laboral',
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
    deferredRequirement: ({ startsOn, mustCompleteWithin }) =>
      startsOn ? `En los ${length(mustCompleteWithin)} siguientes a aprobar el examen` : 'Después del examen, antes de entregar la credencial',
    attestation: ({ by, subject }) =>
      `Declaración${by ? ` de la ${or(by.map((word) => eligibilityEs.attesters[word]))}` : ''}${subject ? ` sobre ${eligibilityEs.attested[subject]}` : ''}`,
    award: ({ oneOf }) => `Título del programa: ${or(oneOf.map((word) => awards[word]))}`,
    caseCount: ({ countedRoles, specialties, maxCountedPerSpecialty: most }) =>
      `Casos de ${or(countedRoles.map((role) => scrubRoleWords[role].es))}${inSpecialties(specialties)}${most ? `, a lo sumo ${most} contados en cada una` : ''}`,
    caseSpread: ({ countedRoles, minEach }) =>
      `Especialidades con al menos ${minEach} casos de ${or(countedRoles.map((role) => scrubRoleWords[role].es))} cada una`,
    competencySet: ({ framework, min, of, before }) =>
      `${min && of ? `Al menos ${min} de las ${of.length} competencias enumeradas en` : 'Todas las competencias de'} ${framework}${before ? ', antes de la graduación' : ''}`,
    competencyVerification: ({ form }) => capital(`${eligibilityEs.documents[form]} con firma`),
    coursework: () => 'Créditos universitarios de cursos aprobados',
    credentialHeld: ({ anyOf, state }) => `${or(anyOf)}, ${state === 'current' ? 'vigente' : 'vigente o anterior'}`,
    creditsAccepted: () => 'Créditos del curso militar aceptados por una universidad acreditada',
    curriculum: () => 'Temas enseñados en cursos aprobados',
    document: ({ type, official, final, sentBy, signed, withLetterOfAuthenticity }) =>
      capital(
        `${eligibilityEs.documents[type]}${[official && ' oficial', final && ' final'].filter(Boolean).join('')}${sentBy === 'school' ? ' enviado por la escuela' : ''}${signed === 'handwritten' ? ', con firma manuscrita' : ''}${withLetterOfAuthenticity ? ', con carta de autenticidad' : ''}`,
      ),
    duration: () => 'Programa con la duración necesaria',
    educationLevel: ({ expectedWithinMonths }) =>
      `Secundaria o equivalente${expectedWithinMonths ? `, o prevista en ${expectedWithinMonths} meses` : ''}`,
    examPassed: ({ acceptedBy, bodies, within }) =>
      `Otro examen aprobado${bodies ? ` con ${or(bodies)}` : ''} que ${acceptedBy} acepta${within ? `, en los últimos ${length(within)}` : ''}`,
    hours: ({ category, setting, topics, supervised, unpaid, before }) =>
      [
        eligibilityEs.hourGroups[category],
        topics && ` de ${or(topics.map((topic) => hourTopicWords[topic].es))}`,
        supervised && ' con supervisión',
        setting && ` ${eligibilityEs.places[setting]}`,
        unpaid && ', sin pago',
        before && ', antes de la graduación',
      ].filter(Boolean).join(''),
    institutionAccreditation: ({ recognisedBy }) => {
      const reach = recognisedBy.flatMap((word) => (word === 'regional' ? ['regional'] : word === 'national' ? ['nacional'] : []));
      const recognisers = recognisedBy.filter((word) => word === 'USDE' || word === 'CHEA');
      return `Institución acreditada por ${or([
        ...(reach.length > 0 ? [`una agencia ${or(reach)}`] : []),
        ...(recognisers.length > 0 ? [`una agencia reconocida por ${or(recognisers)}`] : []),
      ])}`;
    },
    jurisdictionExclusion: ({ jurisdictions }) => `Solicitud en un estado que no sea ${or(jurisdictions.map(stateOf))}`,
    membership: ({ body }) => `Membresía en ${body}`,
    militaryTraining: ({ field, weeks }) => `Formación reglada en ${militaryFieldWords[field].es} en las fuerzas armadas de EE. UU.${weeks ? ` de al menos ${weeks} semanas` : ''}`,
    minAge: ({ years, exception }) => `Al menos ${years} años de edad${exception ? ', salvo estudiantes de formación profesional' : ''}`,
    observation: ({ procedures: words }) => capital(`${procedures(words)} como observación`),
    orientation: ({ setting }) => `Orientación ${eligibilityEs.places[setting]}`,
    preReview: ({ by }) => `Revisión de ${by} antes de la inscripción`,
    procedureCount: ({ procedures: words, successful, live, unaided, donor, activity, purpose }) =>
      [
        capital(procedures(words)),
        successful && ' con éxito',
        live && ' en personas vivas',
        activity && ` ${activityWords[activity].es}`,
        purpose && ` ${purposeWords[purpose].es}`,
        donor === false && ', no de donantes',
        unaided && ', sin ayuda',
      ].filter(Boolean).join(''),
    programAccreditation: ({ bodies = [], orRecognisedBy, orApprovedBy = [], orStatus }) =>
      [
        orRecognisedBy ? `Programa o institución con acreditación de ${or([...bodies, 'una agencia reconocida'])}` : `Programa acreditado por ${or(bodies)}`,
        ...(orApprovedBy.length > 0 ? [`con aprobación de ${or(orApprovedBy.map((body) => programApproverNames[body].es))}`] : []),
        ...(orStatus ? ['solicitante formal ante NAACLS'] : []),
      ].join(', o '),
    programApproval: ({ by }) => `Aprobación del programa (${programApproverNames[by].es})`,
    programCompletion: ({ status, daysBeforeCompletion, type, provider, authorisedBy, fieldInWords }) => {
      if (daysBeforeCompletion) return `Programa que termina en ${daysBeforeCompletion} días o menos`;
      if (status !== 'completed') return 'Programa terminado o con fecha de terminación';
      if (fieldInWords) return 'Programa terminado del tipo que describe la entidad';
      const program = provider === 'accredited' ? 'Programa acreditado terminado' : 'Programa terminado';
      return [program, type && ` (${lowered(programTypeNames[type].es)})`, authorisedBy && `, autorizado por ${programApproverNames[authorisedBy].es}`].filter(Boolean).join('');
    },
    programEnrollment: ({ authorisedBy }) => `Matrícula en ${authorisedBy ? `un programa autorizado por ${programApproverNames[authorisedBy].es}` : 'el programa'}`,
    recency: ({ event, window, atLeastAgo, olderThan }) =>
      `${event === 'coursework' ? 'Los cursos terminaron' : 'La formación terminó'} hace ${
        window ? `${length(window)} como máximo` : atLeastAgo ? `${length(atLeastAgo)} o más` : `más de ${length(olderThan ?? {})}`
      }`,
    supervision: ({ type, by }) => `Cada hora con supervisión ${supervisionWords[type].es}: ${supervisors(by)}`,
    supervisorCredential: ({ oneOf }) => `Cada hora con supervisión de uno de estos: ${supervisors(oneOf)}`,
    unknown: () => 'Un requisito cuyo texto no se conoce',
    workExperience: ({ field, role, max, excludedSettings, variedPatients, within, supervised, setting, employment, fullTimeHoursPerWeek, disciplines, procedures: done, currentlyEmployedInField }) =>
      [
        role === 'instructor' ? 'Docencia' : supervised ? 'Trabajo supervisado' : 'Trabajo',
        employment && (employment === 'full-time' ? ' a tiempo completo' : ' a tiempo parcial'),
        ` en ${eligibilityEs.fields[field]}`,
        setting && ` ${eligibilityEs.places[setting]}`,
        within && ` en los últimos ${length(within)}`,
        excludedSettings && `, sin contar ${or(excludedSettings.map((place) => workplaceWords[place].es))}`,
        variedPatients && ', con pacientes de edades y salud variadas',
        max && `, menos de ${numberText('es', max.hours)} horas`,
        fullTimeHoursPerWeek && `, con ${fullTimeHoursPerWeek} horas por semana o más`,
        disciplines && `, en todas estas disciplinas: ${listText('es', disciplines.map((one) => lowered(disciplineNames[one].es)))}`,
        done && `, con ${listText('es', done.map((one) => countedProcedures.es[one]))}`,
        currentlyEmployedInField && ', con empleo actual en el campo',
      ].filter(Boolean).join(''),
  },
  attempts: 'Intentos de examen fallidos',
  because: {
    'no-evidence': () => 'El expediente aún no lo muestra.', 'not-enough': () => '', 'too-much': () => 'Es más de lo que admite esta vía.', 'part-not-enough': () => 'Todavía falta una parte.',
    'no-part-met': () => 'Ninguno se cumple todavía.', 'not-counted': () => 'Lo que hay en el expediente no tiene lo que pide la regla.',
    'too-early': () => 'Es demasiado pronto.', 'too-old': ({ day }) => (day ? `Contó hasta el ${day}; una formación nueva lo reabre.` : 'Es demasiado antiguo para contar.'),
    ended: ({ day }) => `Terminó el ${day}: renuévelo.`,
    'held-back-by-limit': () => 'Hay más registrado de lo que cuenta: un límite lo retiene, ya caducó o aún no se ha presentado.',
    'exam-too-old': ({ day }) => `Contó hasta el ${day}: apruébelo de nuevo.`,
    'too-recent': () => 'No ha pasado bastante tiempo.', 'not-completed': () => 'El programa aún no está terminado.',
    'not-enrolled': () => 'La persona no está matriculada ese día.', 'not-employed': () => 'Ese día la persona no tiene empleo en el campo.',
    'expected-day-passed': () => 'El día previsto ya pasó: registre la terminación o un nuevo día previsto.',
    'expected-later': () => 'La terminación prevista queda demasiado lejos.', 'provider-not-recognised': () => 'La institución no está reconocida.',
    'not-approved': () => 'El programa no tiene esa aprobación.',
    'not-accredited-then': () => 'La acreditación no estaba vigente entonces.',
    'accreditation-start-unknown': () => 'No se conoce el primer día de la acreditación: debe verlo una persona.',
    'accreditor-not-listed': () => 'La entidad acreditadora no es una de estas.',
    'foreign-education': () => 'Una persona debe decidir si los estudios en el extranjero equivalen.',
    'number-not-known': () => 'Se pide un número que no se conoce: debe decidir una persona.',
    'rule-not-known': () => 'Debe decidir una persona.', 'left-to-judgement': () => 'Una parte la debe decidir una persona.',
    'list-not-given': () => 'La regla no da la lista: debe decidir una persona.', 'kind-not-built': () => 'Debe decidir una persona.',
    'state-excluded': () => 'El estado no admite esta vía.', 'state-not-told': () => 'El expediente no dice el estado: añádalo.', 'attempts-used-up': () => 'No queda ningún intento, por ninguna vía.',
    'waits-after-attempt': () => 'Tras un intento fallido hay que esperar.',
    'after-last-attempt-not-known': () => 'No se sabe qué rige tras el último intento: pregunte a la entidad.',
    'clock-over': ({ day }) => `El plazo terminó el ${day}.`, 'clock-running': ({ day }) => `Debe hacerse hasta el ${day}, ese día incluido.`,
    'after-the-exam': () => 'Puede venir después del examen.',
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
    UNKNOWN_KEY: ({ key, at }) => `«${key}»${placeOf(key, at)} no es una clave conocida: quítela o corrija su nombre.`,
    MISSING_KEY: ({ key, at }) => `Falta «${key}»${placeOf(key, at)}: añádala.`,
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
