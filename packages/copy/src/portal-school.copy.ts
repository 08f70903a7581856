// What the pages of programs, sites and people say to the people at desks.
import { countText } from './figures.js';

const fillIn = { en: 'Fill this in.', es: 'Complete este campo.' } as const;

/** Programs, what they ask for, and the rules of the exams that they lead to. */
export const programPages = {
  title: { en: 'Programs', es: 'Programas' },
  answer: {
    en: ({ programs, students }: { programs: number; students: number }) => `${countText('en', students, 'student', 'students')} in ${countText('en', programs, 'program', 'programs')}`,
    es: ({ programs, students }: { programs: number; students: number }) => `${countText('es', students, 'estudiante', 'estudiantes')} en ${countText('es', programs, 'programa', 'programas')}`,
  },
  toConfirm: {
    en: (count: number) => `${countText('en', count, 'edition of exam rules waits', 'editions of exam rules wait')} to be confirmed; until then nobody is certified from ${count === 1 ? 'it' : 'them'}.`,
    es: (count: number) => `${countText('es', count, 'edición de reglas espera', 'ediciones de reglas esperan')} confirmación; hasta entonces no se certifica a nadie con ${count === 1 ? 'ella' : 'ellas'}.`,
  },
  allConfirmed: { en: 'The rules of every exam are confirmed.', es: 'Las reglas de todos los exámenes están confirmadas.' },
  name: { en: 'Program', es: 'Programa' },
  code: { en: 'Code', es: 'Código' },
  field: { en: 'Subject', es: 'Materia' },
  award: { en: 'Award', es: 'Título' },
  students: { en: 'Students', es: 'Estudiantes' },
  cohorts: { en: 'Cohorts', es: 'Grupos' },
  credentials: { en: 'Exams', es: 'Exámenes' },
  filter: { en: 'Filter programs', es: 'Filtrar programas' },
  none: { en: 'Your programs will stand here', es: 'Aquí estarán sus programas' },
  noneText: {
    en: 'A program says how many hours and which courses its students need, and which exams it leads to. Everything else hangs on it.',
    es: 'Un programa dice cuántas horas y qué cursos necesitan sus estudiantes y a qué exámenes lleva. Todo lo demás depende de él.',
  },
  add: { en: 'Add a program', es: 'Añadir un programa' },
  added: {
    en: (name: string) => `${name} was added`,
    es: (name: string) => `Se añadió ${name}`,
  },
  notYours: { en: 'The registrar or the program director adds programs and cohorts.', es: 'Los programas y grupos los añade el registro académico o la dirección del programa.' },
  placementLabel: { en: 'What its clinical placement is called', es: 'Cómo se llama su práctica clínica' },
  effectiveOn: { en: 'Curriculum in force from', es: 'Plan de estudios vigente desde' },
  externshipHours: { en: 'Externship hours', es: 'Horas de externado' },
  externshipNote: { en: '0 where the program has no externship.', es: '0 si el programa no tiene externado.' },
  codeNote: { en: 'Short and unique at the school, such as PHLEB.', es: 'Corto y único en la escuela, como PHLEB.' },
  missing: fillIn,
  studentCount: {
    en: (count: number) => countText('en', count, 'student', 'students'),
    es: (count: number) => countText('es', count, 'estudiante', 'estudiantes'),
  },
  programAnswer: {
    en: ({ name, count }: { name: string; count: number }) => `${name} has ${countText('en', count, 'student', 'students')}`,
    es: ({ name, count }: { name: string; count: number }) => `${name} tiene ${countText('es', count, 'estudiante', 'estudiantes')}`,
  },
  editions: { en: 'Curriculum', es: 'Plan de estudios' },
  editionFrom: {
    en: ({ code, day }: { code: string; day: string }) => `Edition ${code}, in force from ${day}`,
    es: ({ code, day }: { code: string; day: string }) => `Edición ${code}, vigente desde el ${day}`,
  },
  weeks: {
    en: (weeks: number) => countText('en', weeks, 'week', 'weeks'),
    es: (weeks: number) => countText('es', weeks, 'semana', 'semanas'),
  },
  requiredHours: { en: 'Required hours', es: 'Horas exigidas' },
  noHours: { en: 'This edition asks for no hours.', es: 'Esta edición no exige horas.' },
  courses: { en: 'Courses', es: 'Cursos' },
  course: { en: 'Course', es: 'Curso' },
  clockHours: { en: 'Clock hours', es: 'Horas lectivas' },
  required: { en: 'Required', es: 'Obligatorio' },
  elective: { en: 'Elective', es: 'Optativo' },
  noCourses: { en: 'No courses are on this edition yet; a OneRoster import brings them.', es: 'Esta edición aún no tiene cursos; una importación OneRoster los trae.' },
  showCourses: {
    en: (count: number) => `Show all ${countText('en', count, 'course', 'courses')}`,
    es: (count: number) => `Mostrar los ${countText('es', count, 'curso', 'cursos')}`,
  },
  change: { en: 'Change the program', es: 'Modificar el programa' },
  save: { en: 'Save', es: 'Guardar' },
  changed: {
    en: (name: string) => `${name} was changed`,
    es: (name: string) => `Se modificó ${name}`,
  },
  changeNote: {
    en: 'Students are judged by this from now on; certificates that were signed stay as they are.',
    es: 'Desde ahora se juzga a los estudiantes por esto; los certificados firmados no cambian.',
  },
  noCohorts: { en: 'No cohort yet.', es: 'Todavía no hay grupos.' },
  addCohort: { en: 'Add a cohort', es: 'Añadir un grupo' },
  cohortName: { en: 'Name', es: 'Nombre' },
  cohortNameNote: { en: 'As people say it, such as Spring evening.', es: 'Como se dice, por ejemplo Primavera tarde.' },
  startsOn: { en: 'First day', es: 'Primer día' },
  expectedCompletionOn: { en: 'Expected completion', es: 'Finalización prevista' },
  cohortDates: {
    en: ({ from, to }: { from: string; to: string | undefined }) => (to ? `${from} to ${to}` : `from ${from}`),
    es: ({ from, to }: { from: string; to: string | undefined }) => (to ? `${from} a ${to}` : `desde el ${from}`),
  },
  classes: { en: 'Classes', es: 'Clases' },
  term: { en: 'Term', es: 'Periodo' },
  noClasses: { en: 'No class of these courses in this term.', es: 'Ninguna clase de estos cursos en este periodo.' },
  noTerms: { en: 'No terms yet; a OneRoster import brings terms and classes.', es: 'Todavía no hay periodos; una importación OneRoster trae periodos y clases.' },
  waiting: { en: 'Looking …', es: 'Buscando …' },
} as const;

/** Who stands behind a program and its institution. */
export const programRecognition = {
  title: { en: 'Accreditation', es: 'Acreditación' },
  note: { en: 'Exams judge their training routes by it. What nobody said counts for nothing.', es: 'Los exámenes juzgan por ella sus vías de formación. Lo que nadie dijo no cuenta.' },
  type: { en: 'How training is given', es: 'Cómo se imparte la formación' },
  institution: { en: 'Who recognizes the institution’s accreditor', es: 'Quién reconoce a la acreditadora de la institución' },
  institutionNote: { en: 'Choose the Department of Education where both do.', es: 'Elija el Departamento de Educación si ambos la reconocen.' },
  nobody: { en: 'Nobody, or not known', es: 'Nadie, o no se sabe' },
  accreditations: { en: 'Accreditations', es: 'Acreditaciones' },
  none: { en: 'None said', es: 'Ninguna indicada' },
  add: { en: 'Add an accreditation', es: 'Añadir una acreditación' },
  nth: {
    en: (at: number) => `Accreditation ${at}`,
    es: (at: number) => `Acreditación ${at}`,
  },
  remove: { en: 'Remove', es: 'Quitar' },
  removeNth: {
    en: (at: number) => `Remove accreditation ${at}`,
    es: (at: number) => `Quitar la acreditación ${at}`,
  },
  body: { en: 'Body', es: 'Entidad' },
  level: { en: 'What is accredited', es: 'Qué está acreditado' },
  status: { en: 'Status', es: 'Condición' },
  from: { en: 'First day', es: 'Primer día' },
  fromNote: { en: 'Empty where not known.', es: 'Vacío si no se sabe.' },
  to: { en: 'Last day', es: 'Último día' },
  toNote: { en: 'Empty while it runs.', es: 'Vacío mientras siga vigente.' },
  days: {
    en: ({ from, to }: { from: string | undefined; to: string | undefined }) => `${from ? `from ${from}` : 'first day not known'}${to ? ` to ${to}` : ''}`,
    es: ({ from, to }: { from: string | undefined; to: string | undefined }) => `${from ? `desde el ${from}` : 'primer día desconocido'}${to ? ` hasta el ${to}` : ''}`,
  },
  approvals: { en: 'Approved or recognized by', es: 'Aprobado o reconocido por' },
  missing: {
    en: (count: number) => `${countText('en', count, 'route to an exam does', 'routes to an exam do')} not find what ${count === 1 ? 'it asks' : 'they ask'}`,
    es: (count: number) => `${countText('es', count, 'vía hacia un examen no encuentra', 'vías hacia un examen no encuentran')} lo que ${count === 1 ? 'pide' : 'piden'}`,
  },
  complete: { en: 'Every exam of the program finds the accreditation that it asks for.', es: 'Cada examen del programa encuentra la acreditación que pide.' },
} as const;

/** The rules of exams, and whether somebody at the school stands by them. */
export const ruleEditions = {
  title: { en: 'Rules of the exams', es: 'Reglas de los exámenes' },
  note: { en: 'Read the source before you confirm: from then on students are certified by these rules.', es: 'Lea la fuente antes de confirmar: a partir de entonces se certifica con estas reglas.' },
  edition: {
    en: ({ edition, day }: { edition: string; day: string | undefined }) => (day ? `Edition ${edition}, in force from ${day}` : `Edition ${edition}`),
    es: ({ edition, day }: { edition: string; day: string | undefined }) => (day ? `Edición ${edition}, vigente desde el ${day}` : `Edición ${edition}`),
  },
  read: { en: 'Rules', es: 'Reglas' },
  readOf: {
    en: (credential: string) => `Rules of ${credential}`,
    es: (credential: string) => `Reglas de ${credential}`,
  },
  confirmed: { en: 'Confirmed', es: 'Confirmada' },
  confirmedBy: {
    en: ({ by, day }: { by: string; day: string }) => `Confirmed by ${by}, ${day}`,
    es: ({ by, day }: { by: string; day: string }) => `Confirmada por ${by}, ${day}`,
  },
  notConfirmed: { en: 'Not confirmed', es: 'Sin confirmar' },
  others: {
    en: (count: number) => `Show ${count} more that no program here leads to`,
    es: (count: number) => `Mostrar ${count} más a los que ningún programa de aquí lleva`,
  },
} as const;

/** People with an account or an invitation. */
export const peoplePage = {
  title: { en: 'People', es: 'Personas' },
  answer: {
    en: (count: number) => `${countText('en', count, 'person has', 'people have')} a part at the school`,
    es: (count: number) => `${countText('es', count, 'persona tiene', 'personas tienen')} un papel en la escuela`,
  },
  found: {
    en: (count: number) => `${countText('en', count, 'person', 'people')} found`,
    es: (count: number) => `${countText('es', count, 'persona encontrada', 'personas encontradas')}`,
  },
  reason: { en: 'Accounts and open invitations, by name.', es: 'Cuentas e invitaciones abiertas, por nombre.' },
  name: { en: 'Name', es: 'Nombre' },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  role: { en: 'Role', es: 'Rol' },
  standing: { en: 'Standing', es: 'Estado' },
  since: { en: 'Since', es: 'Desde' },
  search: { en: 'Name or e-mail', es: 'Nombre o correo' },
  nobody: { en: 'Nobody matches. Try another spelling.', es: 'Nadie coincide. Pruebe otra forma de escribirlo.' },
  more: {
    en: (left: number) => `Show more; ${left} are left`,
    es: (left: number) => `Mostrar más; quedan ${left}`,
  },
  invite: { en: 'Invite a person', es: 'Invitar a una persona' },
  inviteAction: { en: 'Make the invitation link', es: 'Crear el enlace de invitación' },
  inviteNotYours: { en: 'A coordinator, the registrar or the program director invites people.', es: 'Invitan la coordinación, el registro académico o la dirección del programa.' },
  site: { en: 'Site', es: 'Centro' },
  siteNote: { en: 'Where the preceptor works.', es: 'Donde trabaja el preceptor.' },
  student: { en: 'Student', es: 'Estudiante' },
  studentNote: { en: 'Whose account this will be.', es: 'De quién será la cuenta.' },
  typeToFind: { en: 'Type to find', es: 'Escriba para buscar' },
  nothingFound: { en: 'Nothing found.', es: 'No se encontró nada.' },
  missing: fillIn,
  link: {
    en: (name: string) => `Invitation of ${name}`,
    es: (name: string) => `Invitación de ${name}`,
  },
  linkNote: {
    en: (day: string) => `Send this link to the person yourself. It works once, until ${day}, and is shown only now.`,
    es: (day: string) => `Envíe usted este enlace a la persona. Sirve una vez, hasta el ${day}, y solo se muestra ahora.`,
  },
  done: { en: 'Done', es: 'Listo' },
  end: { en: 'End', es: 'Terminar' },
  endOf: {
    en: (name: string) => `End the part of ${name} at the school`,
    es: (name: string) => `Terminar el papel de ${name} en la escuela`,
  },
  endNow: { en: 'End it now', es: 'Terminar ya' },
  endNote: { en: 'Signed out at once; all that was done stays.', es: 'Sale al momento; lo hecho se conserva.' },
  keep: { en: 'Keep', es: 'Conservar' },
  ended: {
    en: (name: string) => `${name} has no part at the school any more`,
    es: (name: string) => `${name} ya no tiene un papel en la escuela`,
  },
  action: { en: 'Do', es: 'Hacer' },
} as const;
