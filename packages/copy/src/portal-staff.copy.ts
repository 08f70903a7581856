// What the pages of Today, cohorts and certification say to the people at desks.
import { countText, dayText, shortDayText } from './figures.js';

/** How something stands, in the few words beside its mark. */
export const standingCopy = {
  shortBy: {
    en: (amount: string) => `Short by ${amount}`,
    es: (amount: string) => `Faltan ${amount}`,
  },
  projected: {
    en: (day: string) => `Projected ${day}`,
    es: (day: string) => `Previsto ${day}`,
  },
  ends: {
    en: (day: string) => `Ends ${day}`,
    es: (day: string) => `Vence ${day}`,
  },
  metUntil: {
    en: (day: string) => `Met until ${day}`,
    es: (day: string) => `Cumplido hasta el ${day}`,
  },
  notStarted: { en: 'No evidence', es: 'Sin prueba' },
  daysLate: {
    en: (day: string, days: number) => `${day} · ${countText('en', days, 'day', 'days')} late`,
    es: (day: string, days: number) => `${day} · ${countText('es', days, 'día', 'días')} tarde`,
  },
  noPace: { en: 'Late, no hours coming in', es: 'Con retraso, sin horas nuevas' },
} as const;

/** Today. */
export const todayPage = {
  title: { en: 'Today', es: 'Hoy' },
  decisions: { en: 'What needs you', es: 'Lo que le espera' },
  nothing: { en: 'Nothing needs you today.', es: 'Hoy nada le espera.' },
  nothingNote: { en: 'Every student is on course, every signature has come, and no agreement is about to end.', es: 'Todos los estudiantes avanzan según lo previsto, las firmas llegaron y ningún convenio está por vencer.' },
  seeAll: {
    en: (count: number) => `See all ${count}`,
    es: (count: number) => `Ver los ${count}`,
  },
  actions: {
    look: { en: 'Look', es: 'Revisar' },
    decide: { en: 'Decide', es: 'Decidir' },
    place: { en: 'Find a place', es: 'Buscar plaza' },
    certify: { en: 'Review', es: 'Revisar' },
    renew: { en: 'Renew', es: 'Renovar' },
    open: { en: 'Open', es: 'Abrir' },
    settle: { en: 'Settle', es: 'Resolver' },
    confirm: { en: 'Read the rules', es: 'Leer las reglas' },
    release: { en: 'Release', es: 'Liberar' },
  },
  cohorts: { en: 'Cohorts', es: 'Grupos' },
  studentCount: {
    en: (count: number) => countText('en', count, 'student', 'students'),
    es: (count: number) => countText('es', count, 'estudiante', 'estudiantes'),
  },
  lateCount: {
    en: (count: number) => `${count} late`,
    es: (count: number) => `${count} con retraso`,
  },
  eligibleNow: {
    en: (count: number) => `${count} eligible`,
    es: (count: number) => `${count} listos`,
  },
  onPlan: { en: 'On plan', es: 'Según lo previsto' },
  promises: { en: 'Nobody waits', es: 'Nadie espera' },
  daysLeft: {
    en: (days: number) => (days < 0 ? `${countText('en', -days, 'day', 'days')} over` : days === 0 ? 'today' : `${countText('en', days, 'day', 'days')} left`),
    es: (days: number) => (days < 0 ? `${countText('es', -days, 'día', 'días')} de más` : days === 0 ? 'hoy' : `${days === 1 ? 'queda' : 'quedan'} ${countText('es', days, 'día', 'días')}`),
  },
  trend: { en: 'Credited hours, solid, against plan, dashed', es: 'Horas acreditadas, línea continua, frente al plan, discontinua' },
  putOff: { en: 'Put off', es: 'Aplazar' },
  putOffOf: {
    en: (title: string) => `Put off: ${title}`,
    es: (title: string) => `Aplazar: ${title}`,
  },
  putOffNote: { en: 'It leaves your own Today until that morning, and nobody else’s.', es: 'Desaparece de su Hoy hasta esa mañana, y del de nadie más.' },
  putOffUntil: { en: 'Until', es: 'Hasta' },
  putOffReason: { en: 'Why', es: 'Motivo' },
  putOffDone: {
    en: ({ title, day }: { title: string; day: string }) => `${title} comes back on ${day}`,
    es: ({ title, day }: { title: string; day: string }) => `${title} vuelve el ${day}`,
  },
  putOffList: { en: 'Put off', es: 'Aplazado' },
  putOffLine: {
    en: ({ day, reason }: { day: string; reason: string }) => `until ${day} · ${reason}`,
    es: ({ day, reason }: { day: string; reason: string }) => `hasta el ${day} · ${reason}`,
  },
  takeUp: { en: 'Take up', es: 'Retomar' },
  takeUpOf: {
    en: (title: string) => `Take up: ${title}`,
    es: (title: string) => `Retomar: ${title}`,
  },
  decided: { en: 'Decided today', es: 'Decidido hoy' },
  undo: { en: 'Undo', es: 'Deshacer' },
  undoOf: {
    en: (says: string) => `Undo: ${says}`,
    es: (says: string) => `Deshacer: ${says}`,
  },
  keysMove: { en: 'move', es: 'mover' },
  keysPutOff: { en: 'put off, with a reason', es: 'aplazar, con un motivo' },
  keysAct: { en: 'act', es: 'actuar' },
  keysAll: { en: 'all keys', es: 'todas las teclas' },
} as const;

/** Cohorts, and one of them. */
export const cohortPages = {
  title: { en: 'Cohorts', es: 'Grupos' },
  listAnswer: {
    en: ({ cohorts, students }: { cohorts: number; students: number }) => `${countText('en', students, 'student', 'students')} in ${countText('en', cohorts, 'cohort', 'cohorts')}`,
    es: ({ cohorts, students }: { cohorts: number; students: number }) => `${countText('es', students, 'estudiante', 'estudiantes')} en ${countText('es', cohorts, 'grupo', 'grupos')}`,
  },
  listReason: { en: 'Open one to see who will be eligible, and when.', es: 'Abra uno para ver quién cumplirá los requisitos y cuándo.' },
  name: { en: 'Cohort', es: 'Grupo' },
  program: { en: 'Program', es: 'Programa' },
  students: { en: 'Students', es: 'Estudiantes' },
  starts: { en: 'Starts', es: 'Empieza' },
  ends: { en: 'Ends', es: 'Termina' },
  filter: { en: 'Filter cohorts', es: 'Filtrar grupos' },
  none: { en: 'Your cohorts will stand here', es: 'Aquí estarán sus grupos' },
  noneText: { en: 'A cohort is the students who start a program together. Bring in a roster, or add one to a program.', es: 'Un grupo son los estudiantes que empiezan juntos un programa. Importe una lista o añada uno a un programa.' },
  toImports: { en: 'Bring in a roster', es: 'Importar una lista' },
  toPrograms: { en: 'Go to programs', es: 'Ir a programas' },
  addStudent: { en: 'Enroll a student', es: 'Inscribir un estudiante' },
  noStudents: { en: 'Your students will stand here, one line each', es: 'Aquí estarán sus estudiantes, uno por línea' },
  noStudentsText: {
    en: 'With hours, procedures and the date each can sit the exam. A roster file with names and e-mails is enough to start; you see every row before anything is saved.',
    es: 'Con horas, procedimientos y la fecha en que cada uno podrá examinarse. Basta una lista con nombres y correos; verá cada fila antes de guardar nada.',
  },
  answer: {
    en: ({ by, all, on }: { by: number; all: number; on: string | null }) => `${by} of ${all} will be eligible${on ? ` on ${shortDayText('en', on)}` : ''}`,
    es: ({ by, all, on }: { by: number; all: number; on: string | null }) => `${by} de ${all} cumplirán los requisitos${on ? ` el ${shortDayText('es', on)}` : ''}`,
  },
  answerNow: {
    en: ({ now, all }: { now: number; all: number }) => `${now} of ${all} are eligible today`,
    es: ({ now, all }: { now: number; all: number }) => `${now} de ${all} cumplen hoy los requisitos`,
  },
  lateReason: {
    en: (count: number) => `${count} ${count === 1 ? 'finishes' : 'finish'} late`,
    es: (count: number) => `${count} ${count === 1 ? 'termina' : 'terminan'} tarde`,
  },
  personReason: {
    en: (count: number) => `${count} ${count === 1 ? 'needs' : 'need'} a person`,
    es: (count: number) => `${count} ${count === 1 ? 'necesita' : 'necesitan'} una decisión`,
  },
  rulesReason: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `${credential}, edition ${edition}`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `${credential}, edición ${edition}`,
  },
  endsReason: {
    en: ({ on, days }: { on: string; days: number }) => `cohort ${days < 0 ? 'ended' : 'ends'} ${dayText('en', on)}${days > 0 ? `, in ${countText('en', days, 'day', 'days')}` : ''}`,
    es: ({ on, days }: { on: string; days: number }) => `el grupo ${days < 0 ? 'terminó' : 'termina'} el ${dayText('es', on)}${days > 0 ? `, en ${countText('es', days, 'día', 'días')}` : ''}`,
  },
  notConfirmed: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `${credential}, edition ${edition}, is not confirmed by the school; nobody can be certified from it.`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `La escuela no ha confirmado ${credential}, edición ${edition}; con ella no se puede certificar a nadie.`,
  },
  toConfirm: { en: 'Read and confirm it', es: 'Leer y confirmar' },
  burnUp: { en: 'Hours, credited against plan', es: 'Horas acreditadas frente a lo previsto' },
  burnUpNote: {
    en: ({ hours, students }: { hours: string; students: number }) => `${hours} h for ${countText('en', students, 'student', 'students')}`,
    es: ({ hours, students }: { hours: string; students: number }) => `${hours} h para ${countText('es', students, 'estudiante', 'estudiantes')}`,
  },
  burnUpText: {
    en: ({ credited, waiting, planned, need }: { credited: string; waiting: string; planned: string; need: string }) => `${credited} h are credited and ${waiting} h wait for a signature; ${planned} h were planned by now, of ${need} h in all.`,
    es: ({ credited, waiting, planned, need }: { credited: string; waiting: string; planned: string; need: string }) => `${credited} h están acreditadas y ${waiting} h esperan firma; hasta hoy se preveían ${planned} h, de ${need} h en total.`,
  },
  creditedLabel: {
    en: (hours: string) => `${hours} h credited`,
    es: (hours: string) => `${hours} h acreditadas`,
  },
  onceSigned: {
    en: (hours: string) => `${hours} h once all is signed`,
    es: (hours: string) => `${hours} h cuando todo esté firmado`,
  },
  behind: {
    en: (hours: string) => `${hours} h behind plan`,
    es: (hours: string) => `${hours} h por debajo de lo previsto`,
  },
  planLabel: { en: 'Plan', es: 'Previsto' },
  todayLabel: { en: 'Today', es: 'Hoy' },
  deadline: {
    en: (day: string) => `Ends ${day}`,
    es: (day: string) => `Termina ${day}`,
  },
  week: { en: 'Week ending', es: 'Semana hasta' },
  creditedHead: { en: 'Credited, h', es: 'Acreditadas, h' },
  waitingHead: { en: 'Waiting, h', es: 'En espera, h' },
  projectedHead: { en: 'At the present pace, h', es: 'Al ritmo actual, h' },
  projectedLabel: {
    en: ({ hours, day }: { hours: string; day: string }) => `${hours} h by ${day} at this pace`,
    es: ({ hours, day }: { hours: string; day: string }) => `${hours} h para el ${day} a este ritmo`,
  },
  projectedDone: {
    en: (day: string) => `All done by ${day} at this pace`,
    es: (day: string) => `Todo hecho para el ${day} a este ritmo`,
  },
  planHead: { en: 'Plan, h', es: 'Previstas, h' },
  when: { en: 'Who is eligible when', es: 'Quién cumple y cuándo' },
  whenNote: { en: 'by week', es: 'por semana' },
  whenNow: { en: 'Now', es: 'Ya' },
  whenLater: { en: 'Later', es: 'Después' },
  whenUnknown: { en: 'No date', es: 'Sin fecha' },
  whenPerson: { en: 'Person', es: 'Decidir' },
  whenText: {
    en: ({ now, late, person }: { now: number; late: number; person: number }) => `${now} are eligible now; ${late} finish late; ${person} need a person.`,
    es: ({ now, late, person }: { now: number; late: number; person: number }) => `${now} ya cumplen; ${late} terminan tarde; ${person} necesitan una decisión.`,
  },
  whenColumn: { en: 'When', es: 'Cuándo' },
  gridLabel: { en: 'Students against their requirements', es: 'Estudiantes y sus requisitos' },
  filterStudents: { en: 'Filter students', es: 'Filtrar estudiantes' },
  filters: { en: 'Show', es: 'Mostrar' },
  all: { en: 'All', es: 'Todos' },
  notPlaced: { en: 'No site yet', es: 'Sin centro' },
  student: { en: 'Student', es: 'Estudiante' },
  eligibleHead: { en: 'Eligible', es: 'Cumple' },
  waitsHead: { en: 'Waits for', es: 'Espera' },
  noRules: {
    en: (count: number) => `${countText('en', count, 'student', 'students')}, and no exam rules to hold them against`,
    es: (count: number) => `${countText('es', count, 'estudiante', 'estudiantes')}, sin reglas de examen con que compararlos`,
  },
  noRulesText: {
    en: (program: string) => `Practicum has no rules yet for the exams that ${program} leads to. Hours, courses and procedures are kept all the same.`,
    es: (program: string) => `Practicum aún no tiene reglas para los exámenes a los que lleva ${program}. Horas, cursos y procedimientos se guardan igualmente.`,
  },
  seeStudents: { en: 'See the students', es: 'Ver los estudiantes' },
  externship: { en: 'Externship', es: 'Externado' },
  externshipHead: {
    en: (need: string) => `Externship / ${need}`,
    es: (need: string) => `Externado / ${need}`,
  },
  site: { en: 'Site', es: 'Centro' },
  credited: { en: 'credited', es: 'acreditado' },
  waiting: { en: 'waiting for a signature', es: 'en espera de firma' },
  certifySelected: {
    en: (count: number) => `Certify ${count}`,
    es: (count: number) => `Certificar ${count}`,
  },
  copyEmails: { en: 'Copy names', es: 'Copiar nombres' },
  copied: {
    en: (count: number) => `${countText('en', count, 'name', 'names')} copied`,
    es: (count: number) => `${countText('es', count, 'nombre copiado', 'nombres copiados')}`,
  },
} as const;
