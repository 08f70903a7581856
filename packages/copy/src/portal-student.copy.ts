// What a student reads: the path to the exam, hours, procedures, courses and certificates.
import type { NextStepCode } from '@practicum/domain';
import { countText } from './figures.js';
import type { Labels } from './sentence.js';

/** The path: what is left, when it ends, what to do next. Amounts come in as text, such as `28 h`. */
export const myPathPage = {
  title: { en: 'My path', es: 'Mi camino' },
  left: {
    en: (hours: string) => `${hours} left to work`,
    es: (hours: string) => `Faltan ${hours} por trabajar`,
  },
  allWorked: { en: 'All hours are worked', es: 'Ya trabajó todas las horas' },
  allCredited: { en: 'All hours are credited', es: 'Todas las horas están acreditadas' },
  certified: { en: 'You are cleared for the exam', es: 'Puede presentarse al examen' },
  noHours: { en: 'Your path to the exam', es: 'Su camino al examen' },
  finish: {
    en: (day: string) => `Finish ${day} at your pace`,
    es: (day: string) => `A su ritmo, termina el ${day}`,
  },
  finishEarly: {
    en: (day: string, days: number) => `Finish ${day}, ${countText('en', days, 'day', 'days')} early`,
    es: (day: string, days: number) => `Termina el ${day}, ${countText('es', days, 'día', 'días')} antes`,
  },
  finishLate: {
    en: (day: string, days: number) => `Finish ${day}, ${countText('en', days, 'day', 'days')} late`,
    es: (day: string, days: number) => `Termina el ${day}, ${countText('es', days, 'día', 'días')} tarde`,
  },
  noFinish: { en: 'No finish date yet: it comes with your first week of hours', es: 'Aún sin fecha: la habrá con su primera semana de horas' },
  waitingSince: {
    en: (hours: string) => `${hours} wait for a signature or a decision`,
    es: (hours: string) => `${hours} esperan firma o decisión`,
  },
  credited: { en: 'Credited', es: 'Acreditadas' },
  waiting: { en: 'Waiting', es: 'En espera' },
  leftLine: { en: 'Left to work', es: 'Por trabajar' },
  over: {
    en: (asked: string) => `In all; ${asked} are asked for`,
    es: (asked: string) => `En total; se piden ${asked}`,
  },
  notCredited: {
    en: (hours: string) => `${hours} were worked and not credited.`,
    es: (hours: string) => `${hours} se trabajaron y no se acreditaron.`,
  },
  seeWhy: { en: 'See why', es: 'Ver por qué' },
  next: { en: 'Next', es: 'Lo siguiente' },
  requirements: { en: 'Requirements', es: 'Requisitos' },
  requirementsOf: {
    en: (credential: string) => `Requirements of ${credential}`,
    es: (credential: string) => `Requisitos de ${credential}`,
  },
  draftRules: { en: 'Your school has not confirmed these rules yet; they may change.', es: 'Su escuela aún no ha confirmado estas reglas; pueden cambiar.' },
  ofNeed: {
    en: (have: string, need: string) => `${have} of ${need}`,
    es: (have: string, need: string) => `${have} de ${need}`,
  },
  placement: { en: 'Placement', es: 'Práctica asignada' },
  placementDays: {
    en: (from: string, to: string) => `${from} to ${to}`,
    es: (from: string, to: string) => `${from} a ${to}`,
  },
  preceptor: {
    en: (name: string) => `${name} signs`,
    es: (name: string) => `Firma ${name}`,
  },
  noPlacement: { en: 'No site yet. Your coordinator finds one.', es: 'Aún sin centro. La coordinación lo busca.' },
  claims: { en: 'Kept, not entered yet', es: 'Guardadas, aún sin registrar' },
  claimsNote: { en: 'Nothing is lost: each waits until you fix it or let it go.', es: 'Nada se pierde: cada una espera hasta que la corrija o la retire.' },
  fix: { en: 'Fix and send again', es: 'Corregir y enviar de nuevo' },
  drop: { en: 'Let it go', es: 'Retirar' },
  dropTitle: { en: 'Let these hours go', es: 'Retirar estas horas' },
  dropNote: { en: 'They will not count. What you said stays on record with your reason.', es: 'No contarán. Lo que indicó queda registrado con su motivo.' },
  dropReason: { en: 'Why', es: 'Motivo' },
  dropped: { en: 'Let go', es: 'Retirada' },
  logHours: { en: 'Log hours', es: 'Registrar horas' },
  showCertificate: { en: 'Show your certificate', es: 'Mostrar su certificado' },
  none: { en: 'Your path will stand here', es: 'Aquí estará su camino' },
  noneText: { en: 'As soon as your school enrolls you in a program, this page says what is left until the exam.', es: 'En cuanto su escuela le inscriba en un programa, aquí verá qué falta para el examen.' },
} as const;

/** What the button of the next step says; a step that only waits has none. */
export const nextStepActions: Partial<Labels<NextStepCode>> = {
  'show-certificate': { en: 'Show it', es: 'Mostrarlo' },
  'correct-returned-hours': { en: 'Correct', es: 'Corregir' },
  'correct-returned-procedures': { en: 'Look', es: 'Ver' },
  'settle-open-claim': { en: 'See', es: 'Ver' },
  'log-hours': { en: 'Log hours', es: 'Registrar' },
  'log-procedures': { en: 'Log', es: 'Registrar' },
};

/** The list of hours and one entry. */
export const myHoursPage = {
  title: { en: 'Hours', es: 'Horas' },
  credited: {
    en: (hours: string) => `${hours} credited`,
    es: (hours: string) => `${hours} acreditadas`,
  },
  filters: { en: 'Show', es: 'Mostrar' },
  all: { en: 'All', es: 'Todas' },
  list: { en: 'Entries, newest first', es: 'Entradas, de la más reciente a la más antigua' },
  times: {
    en: (from: string, to: string) => `${from} to ${to}`,
    es: (from: string, to: string) => `${from} a ${to}`,
  },
  creditedOf: {
    en: (credited: string, worked: string) => `${credited} of ${worked}`,
    es: (credited: string, worked: string) => `${credited} de ${worked}`,
  },
  more: { en: 'Show more', es: 'Mostrar más' },
  none: { en: 'Your hours will stand here', es: 'Aquí estarán sus horas' },
  noneText: { en: 'Log a day when it is over; your preceptor signs it, and it counts.', es: 'Registre cada día al terminar; su preceptor lo firma y cuenta.' },
  noneOfThese: { en: 'No entry stands so.', es: 'Ninguna entrada figura así.' },
  day: { en: 'Day', es: 'Día' },
  worked: { en: 'Worked', es: 'Trabajado' },
  break: { en: 'Break', es: 'Descanso' },
  noBreak: { en: 'None', es: 'Ninguno' },
  category: { en: 'For', es: 'Para' },
  site: { en: 'Site', es: 'Centro' },
  note: { en: 'Note', es: 'Nota' },
  creditedLine: { en: 'Credited', es: 'Acreditado' },
  looks: { en: 'What is looked at', es: 'Lo que se revisa' },
  history: { en: 'What happened', es: 'Qué pasó' },
  correct: { en: 'Correct', es: 'Corregir' },
  settled: { en: 'Only the school changes an entry that is signed or settled. Ask your coordinator.', es: 'Solo la escuela cambia una entrada firmada o resuelta. Pregunte a su coordinación.' },
  steps: {
    submitted: { en: 'Sent', es: 'Enviada' },
    verified: { en: 'Signed', es: 'Firmada' },
    credited: { en: 'Credited', es: 'Acreditada' },
    returned: { en: 'Returned', es: 'Devuelta' },
    corrected: { en: 'Corrected', es: 'Corregida' },
    'not-credited': { en: 'Not credited', es: 'No acreditada' },
    'decided-credit': { en: 'Decided: it counts', es: 'Decidido: cuenta' },
    'decided-credit-part': { en: 'Decided: a part counts', es: 'Decidido: cuenta una parte' },
    'decided-not-credit': { en: 'Decided: it does not count', es: 'Decidido: no cuenta' },
    'taken-back': { en: 'Decision taken back', es: 'Decisión retirada' },
    'decided-return': { en: 'Decided: sent back', es: 'Decidido: devuelta' },
  },
} as const;

/** Procedures: tallies and the log. */
export const myProceduresPage = {
  title: { en: 'Procedures', es: 'Procedimientos' },
  answer: {
    en: (count: number) => `${countText('en', count, 'procedure is', 'procedures are')} verified`,
    es: (count: number) => `${countText('es', count, 'procedimiento verificado', 'procedimientos verificados')}`,
  },
  waiting: {
    en: (count: number) => `${count} wait for a signature`,
    es: (count: number) => `${count} en espera de firma`,
  },
  verified: {
    en: (count: number) => `${count} verified`,
    es: (count: number) => `${count} verificados`,
  },
  tallies: { en: 'By procedure', es: 'Por procedimiento' },
  list: { en: 'Entries, newest first', es: 'Entradas, de la más reciente a la más antigua' },
  log: { en: 'Log procedures', es: 'Registrar procedimientos' },
  logAnew: { en: 'Log it anew', es: 'Registrar de nuevo' },
  verifiedBy: {
    en: (name: string) => `by ${name}`,
    es: (name: string) => `por ${name}`,
  },
  notDone: { en: 'not successful', es: 'sin éxito' },
  helped: { en: 'with help', es: 'con ayuda' },
  none: { en: 'Your procedures will stand here', es: 'Aquí estarán sus procedimientos' },
  noneText: { en: 'Log what you did on the day, without anything that points to a patient.', es: 'Registre lo que hizo en el día, sin nada que señale a un paciente.' },
} as const;

export const myCoursesPage = {
  title: { en: 'Courses', es: 'Cursos' },
  answer: {
    en: ({ passed, all }: { passed: number; all: number }) => `${passed} of ${countText('en', all, 'course', 'courses')} passed`,
    es: ({ passed, all }: { passed: number; all: number }) => `${passed} de ${countText('es', all, 'curso aprobado', 'cursos aprobados')}`,
  },
  list: { en: 'Courses of your program', es: 'Cursos de su programa' },
  notBegun: { en: 'Not begun', es: 'Sin empezar' },
  attempt: {
    en: (attempt: number) => `attempt ${attempt}`,
    es: (attempt: number) => `intento ${attempt}`,
  },
  optional: { en: 'optional', es: 'optativo' },
  none: { en: 'Your courses will stand here', es: 'Aquí estarán sus cursos' },
  noneText: { en: 'Your instructors post how each course ended.', es: 'Sus instructores registran cómo terminó cada curso.' },
} as const;

export const myCertificatesPage = {
  title: { en: 'Certificate', es: 'Certificado' },
  answer: {
    en: (count: number) => (count === 1 ? 'Your certificate' : `Your ${count} certificates`),
    es: (count: number) => (count === 1 ? 'Su certificado' : `Sus ${count} certificados`),
  },
  reason: { en: 'Anyone can check it by its number.', es: 'Cualquiera puede comprobarlo con su número.' },
  genuine: { en: 'Signed', es: 'Firmado' },
  revoked: {
    en: (day: string) => `Revoked ${day}`,
    es: (day: string) => `Revocado el ${day}`,
  },
  number: { en: 'Number', es: 'Número' },
  on: { en: 'Signed on', es: 'Firmado el' },
  by: { en: 'Signed by', es: 'Firmado por' },
  rules: { en: 'Rules', es: 'Reglas' },
  rulesText: {
    en: (edition: string, route: string) => `Edition ${edition}, ${route}`,
    es: (edition: string, route: string) => `Edición ${edition}, ${route}`,
  },
  reasonOf: { en: 'Reason', es: 'Motivo' },
  seal: { en: 'Seal', es: 'Sello' },
  pdf: { en: 'Open the PDF', es: 'Abrir el PDF' },
  packet: { en: 'Packet to sign by hand', es: 'Expediente para firmar a mano' },
  verify: { en: 'See what others see', es: 'Ver lo que ven los demás' },
  copyLink: { en: 'Copy the link', es: 'Copiar el enlace' },
  linkCopied: { en: 'The link is copied', es: 'El enlace está copiado' },
  none: { en: 'Your certificate will stand here', es: 'Aquí estará su certificado' },
  noneText: { en: 'When every requirement is met, your program director signs it, and this page shows it with its number.', es: 'Cuando cumpla todos los requisitos, la dirección del programa lo firma y aquí aparece con su número.' },
  toPath: { en: 'See what is left', es: 'Ver qué falta' },
} as const;
