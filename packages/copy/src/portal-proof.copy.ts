// A proof as a person reads it: the next step of each requirement, its marks, what would be, and the running counts.
import type { ClosingStepCode, EligibilityGroup } from '@practicum/domain';
import { countText, dayText, shortDayText } from './figures.js';
import type { Labels } from './sentence.js';

/** What closes a requirement, for those at desks: a link where it can be done, a word where it can only be asked for. */
export const closingSteps: Labels<ClosingStepCode> = {
  'log-hours': { en: 'Open the hours', es: 'Abrir las horas' },
  'log-procedures': { en: 'Open the procedures', es: 'Abrir los procedimientos' },
  'post-results': { en: 'Post a course result', es: 'Registrar un resultado' },
  'move-enrollment': { en: 'Change the enrollment', es: 'Cambiar la inscripción' },
  'describe-program': { en: 'Look at what the program says', es: 'Ver lo que dice el programa' },
  'enter-fact': { en: 'Enter it in the record', es: 'Anotarlo en el registro' },
  'tell-state': { en: 'Tell the student’s state', es: 'Indicar el estado del estudiante' },
  'tell-birth': { en: 'Check the date of birth', es: 'Revisar la fecha de nacimiento' },
  'ask-body': { en: 'Ask the body', es: 'Preguntar al organismo' },
  decide: { en: 'Decide', es: 'Decidir' },
  wait: { en: 'Nothing to do: the day comes by itself', es: 'Nada que hacer: el día llega solo' },
};

/** The same for the student, who does some of it and asks for the rest. */
export const myClosingSteps: Labels<ClosingStepCode> = {
  'log-hours': { en: 'Log hours', es: 'Registrar horas' },
  'log-procedures': { en: 'Log procedures', es: 'Registrar procedimientos' },
  'post-results': { en: 'See your courses', es: 'Ver sus cursos' },
  'move-enrollment': { en: 'It follows when you finish the program', es: 'Se cumple al terminar el programa' },
  'describe-program': { en: 'Your school sees to it', es: 'Se ocupa su escuela' },
  'enter-fact': { en: 'Bring the paper to your coordinator', es: 'Lleve el documento a su coordinación' },
  'tell-state': { en: 'Tell your coordinator where you apply', es: 'Diga a su coordinación dónde solicita' },
  'tell-birth': { en: 'Ask your coordinator to check your date of birth', es: 'Pida a su coordinación que revise su fecha de nacimiento' },
  'ask-body': { en: 'Ask your program director', es: 'Pregunte a la dirección del programa' },
  decide: { en: 'Ask your program director to decide', es: 'Pida a la dirección del programa que decida' },
  wait: { en: 'Nothing to do: the day comes by itself', es: 'Nada que hacer: el día llega solo' },
};

export const proofPage = {
  also: { en: 'Also:', es: 'También:' },
  prepared: { en: 'The program prepares for', es: 'El programa prepara para' },
  others: { en: 'Other rules', es: 'Otras reglas' },
  notPrepared: {
    en: (credential: string) => `The program does not prepare for ${credential}; nobody can be certified for it.`,
    es: (credential: string) => `El programa no prepara para ${credential}; no se puede certificar a nadie para ella.`,
  },
  noEdition: { en: 'No edition of these rules is in force today.', es: 'Hoy no hay ninguna edición vigente de estas reglas.' },
  unverified: { en: 'Unverified', es: 'Sin verificar' },
  unverifiedNote: { en: 'The source of this rule is weak: ask the body before you rely on it.', es: 'La fuente de esta regla es débil: pregunte al organismo antes de confiar en ella.' },
  conflict: { en: 'Sources disagree', es: 'Las fuentes no coinciden' },
  note: { en: 'Note', es: 'Nota' },
  laterOnly: { en: 'Does not hold the seat; holds back the credential', es: 'No impide presentarse; retiene la credencial' },
  next: { en: 'Next', es: 'Lo siguiente' },
  counted: {
    en: (count: number) => `${count} counted`,
    es: (count: number) => `${count} contados`,
  },
  pieces: {
    en: (count: number) => countText('en', count, 'entry', 'entries'),
    es: (count: number) => countText('es', count, 'entrada', 'entradas'),
  },
  seeFacts: { en: 'Open in Record', es: 'Abrir en Registro' },
  seeCourses: { en: 'Open in Courses', es: 'Abrir en Cursos' },
  notCounted: { en: 'Not counted here', es: 'No cuenta aquí' },
  sourceRead: {
    en: (date: string) => `source of ${date}`,
    es: (date: string) => `fuente: ${date}`,
  },
} as const;

/** What if: the same answer on another day, with more done, elsewhere. */
export const whatIfCopy = {
  title: { en: 'What if', es: 'Y si' },
  mine: { en: 'What if I worked more?', es: '¿Y si trabajara más?' },
  nothingSaved: { en: 'Nothing is saved.', es: 'No se guarda nada.' },
  reset: { en: 'Reset', es: 'Restablecer' },
  judgeOn: { en: 'Judge on', es: 'Evaluar el' },
  state: { en: 'State', es: 'Estado' },
  asRecorded: { en: 'As recorded', es: 'El registrado' },
  weekly: { en: 'Hours a week', es: 'Horas por semana' },
  moreHours: { en: 'Hours more', es: 'Horas más' },
  category: { en: 'Of', es: 'De' },
  procedure: { en: 'Procedure', es: 'Procedimiento' },
  howMany: { en: 'How many more', es: 'Cuántos más' },
  credential: { en: 'Also hold against', es: 'Evaluar también para' },
  route: { en: 'By route', es: 'Por la vía' },
  bestRoute: { en: 'The nearest', es: 'La más cercana' },
  routeOf: {
    en: (credential: string) => `Route to ${credential}`,
    es: (credential: string) => `Vía hacia ${credential}`,
  },
  noEdition: { en: 'No edition of these rules is in force that day.', es: 'Ese día no hay ninguna edición vigente de estas reglas.' },
  andMore: {
    en: (count: number) => `and ${count} more`,
    es: (count: number) => `y ${count} más`,
  },
  working: { en: 'Loading', es: 'Cargando' },
  failed: { en: 'What is needed for this did not come. Try again later; nothing else is affected.', es: 'No llegó lo necesario. Inténtelo más tarde; lo demás no cambia.' },
  sameDay: {
    en: (day: string) => `No change: ${shortDayText('en', day)} stays.`,
    es: (day: string) => `Sin cambio: sigue siendo el ${shortDayText('es', day)}.`,
  },
  otherDay: {
    en: (day: string) => `Eligible on ${dayText('en', day)}, if all goes to plan.`,
    es: (day: string) => `Cumple el ${dayText('es', day)}, si todo va según lo previsto.`,
  },
} as const;

/** The student's own proof. */
export const myRequirementsPage = {
  title: { en: 'Can I sit the exam?', es: '¿Puedo presentarme al examen?' },
  yes: { en: 'Yes. Every requirement is met.', es: 'Sí. Se cumplen todos los requisitos.' },
  on: {
    en: (day: string) => `Not yet. On ${shortDayText('en', day)}, as things go.`,
    es: (day: string) => `Todavía no. El ${shortDayText('es', day)}, si todo sigue así.`,
  },
  person: { en: 'Not yet. A person has to decide.', es: 'Todavía no. Alguien tiene que decidir.' },
  notYet: {
    en: (open: number) => `Not yet. ${countText('en', open, 'requirement is', 'requirements are')} open.`,
    es: (open: number) => `Todavía no. ${open === 1 ? 'Queda' : 'Quedan'} ${countText('es', open, 'requisito', 'requisitos')}.`,
  },
  closed: { en: 'No. No route is open any more.', es: 'No. Ya no queda ninguna vía.' },
  rules: {
    en: ({ name, body, edition }: { name: string; body: string; edition: string }) => `${name} · ${body} · edition ${edition}`,
    es: ({ name, body, edition }: { name: string; body: string; edition: string }) => `${name} · ${body} · edición ${edition}`,
  },
  otherRoutes: { en: 'Other ways', es: 'Otras vías' },
  also: {
    en: (credential: string) => `Also: ${credential}`,
    es: (credential: string) => `También: ${credential}`,
  },
  all: { en: 'See the proof', es: 'Ver la prueba' },
  nobodyText: { en: 'Your hours, courses and procedures are kept all the same.', es: 'Sus horas, cursos y procedimientos se guardan igualmente.' },
  nobody: { en: 'Your program leads to no exam that Practicum knows.', es: 'Su programa no lleva a ningún examen que Practicum conozca.' },
} as const;

/** A count that runs: how many of how many, how many to go, and when the last one was. */
export const runningCount = {
  title: { en: 'So far', es: 'Hasta ahora' },
  of: {
    en: ({ have, need }: { have: string; need: string }) => `${have} of ${need}`,
    es: ({ have, need }: { have: string; need: string }) => `${have} de ${need}`,
  },
  toGo: {
    en: (left: string) => `${left} to go`,
    es: (left: string) => `faltan ${left}`,
  },
  done: { en: 'done', es: 'hecho' },
  waiting: {
    en: (count: number) => `${count} waiting`,
    es: (count: number) => `${count} en espera`,
  },
  lastOn: {
    en: (day: string) => `last one ${day}`,
    es: (day: string) => `la última: ${day}`,
  },
  today: { en: 'today', es: 'hoy' },
  yesterday: { en: 'yesterday', es: 'ayer' },
} as const;

export const eligibilityGroupNames: Labels<EligibilityGroup> = {
  'eligible-now': { en: 'Eligible now', es: 'Ya cumplen' },
  'on-a-day': { en: 'On a day', es: 'Con fecha' },
  'needs-person': { en: 'Needs a person', es: 'Necesita una decisión' },
  'at-risk': { en: 'At risk', es: 'En riesgo' },
  closed: { en: 'Closed', es: 'Cerrado' },
};
