// What the pages of hours that need a look say to the people at desks.
import type { ExceptionCode, ExceptionDecision } from '@practicum/domain';
import { countText } from './figures.js';
import type { Labels } from './sentence.js';

/** What an entry does where an exception was not raised. */
export const agreesNames: Labels<ExceptionCode> = {
  'logged-late': { en: 'Logged in time', es: 'Registrado a tiempo' },
  'over-daily-cap': { en: 'Within the daily cap', es: 'Dentro del tope diario' },
  'over-weekly-cap': { en: 'Within the weekly cap', es: 'Dentro del tope semanal' },
  'long-without-break': { en: 'Breaks as expected', es: 'Descansos según lo esperado' },
  'no-placement': { en: 'Placement named', es: 'Práctica asignada' },
  'outside-placement-dates': { en: 'Within the placement', es: 'Dentro de la práctica' },
  'placement-not-active': { en: 'Placement active', es: 'Práctica activa' },
  'lapsed-agreement': { en: 'Agreement in force', es: 'Convenio vigente' },
  'not-enrolled': { en: 'Enrolled then', es: 'Inscripción activa' },
};

/** What each decision brings about. */
export const decisionEffects: Labels<ExceptionDecision> = {
  credit: { en: 'All of it counts, as far as the caps of the school allow', es: 'Cuenta todo, hasta donde permitan los topes de la escuela' },
  'credit-part': { en: 'The part that you name counts; the rest is kept as worked', es: 'Cuenta la parte que indique; el resto queda como trabajado' },
  'not-credit': { en: 'Kept as worked; none of it counts', es: 'Queda como trabajado; nada cuenta' },
  return: { en: 'The student corrects it and sends it again', es: 'El estudiante lo corrige y lo envía otra vez' },
};

/** What happened to an entry, as a line of its history. */
export const entryStepNames: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  submitted: { en: 'Sent', es: 'Enviada' },
  resubmitted: { en: 'Sent again, corrected', es: 'Enviada de nuevo, corregida' },
  verified: { en: 'Signed', es: 'Firmada' },
  returned: { en: 'Returned', es: 'Devuelta' },
  credited: { en: 'Credited', es: 'Acreditada' },
  'not-credited': { en: 'Not credited', es: 'No acreditada' },
  corrected: { en: 'Replaced by a correction', es: 'Sustituida por una corrección' },
  'decided-credit': { en: 'Decided: credit', es: 'Decidido: acreditar' },
  'decided-credit-part': { en: 'Decided: credit a part', es: 'Decidido: acreditar una parte' },
  'decided-not-credit': { en: 'Decided: do not credit', es: 'Decidido: no acreditar' },
  'taken-back': { en: 'Decision taken back', es: 'Decisión retirada' },
  'decided-return': { en: 'Decided: return', es: 'Decidido: devolver' },
};

/** Hours that wait for a look, and one entry of them. */
export const hoursPages = {
  title: { en: 'Hours to look at', es: 'Horas por revisar' },
  answer: {
    en: ({ count, oldest }: { count: number; oldest: string }) => `${countText('en', count, 'entry needs', 'entries need')} a look; the oldest is of ${oldest}`,
    es: ({ count, oldest }: { count: number; oldest: string }) => `${countText('es', count, 'entrada necesita', 'entradas necesitan')} revisión; la más antigua es del ${oldest}`,
  },
  reason: { en: 'Oldest first. Each says what does not agree; nothing is credited before you decide.', es: 'Primero las más antiguas. Cada una dice qué no concuerda; nada se acredita hasta que decida.' },
  nothing: { en: 'No hours need a look', es: 'No hay horas por revisar' },
  nothingText: { en: 'Entries that disagree with a schedule, a cap, a placement or an agreement come here. All others are credited when they are signed.', es: 'Aquí llegan las entradas que no concuerdan con un tope, una práctica o un convenio. Las demás se acreditan al firmarse.' },
  toStudents: { en: 'Go to students', es: 'Ir a estudiantes' },
  waits: { en: 'Wait for a decision', es: 'Esperan una decisión' },
  look: { en: 'Look', es: 'Revisar' },
  more: {
    en: (left: number) => `Show more; ${left} are left`,
    es: (left: number) => `Mostrar más; quedan ${left}`,
  },
  claims: { en: 'Could not be entered', es: 'No se pudo registrar' },
  claimsNote: { en: 'Kept as the student said it. The student can log it anew; or let it go.', es: 'Guardado como lo dijo el estudiante. Puede registrarlo de nuevo, o usted puede descartarlo.' },
  letGo: { en: 'Let go', es: 'Descartar' },
  letGoOf: {
    en: (name: string) => `Let go: the hours of ${name}`,
    es: (name: string) => `Descartar las horas de ${name}`,
  },
  letGone: { en: 'Let go; what was said stays on file', es: 'Descartado; lo dicho queda registrado' },
  keep: { en: 'Keep', es: 'Conservar' },
  position: {
    en: ({ at, of }: { at: number; of: number }) => `${at} of ${of}`,
    es: ({ at, of }: { at: number; of: number }) => `${at} de ${of}`,
  },
  previous: { en: 'Previous entry', es: 'Entrada anterior' },
  next: { en: 'Next entry', es: 'Entrada siguiente' },
  raisedBy: { en: 'raised by', es: 'señalado por' },
  times: { en: 'What was logged', es: 'Lo registrado' },
  siteTime: {
    en: (day: string) => `${day}, site time`,
    es: (day: string) => `${day}, hora del centro`,
  },
  timesText: {
    en: ({ from, to, minutes }: { from: string; to: string; minutes: string }) => `Worked from ${from} to ${to}: ${minutes} without the break.`,
    es: ({ from, to, minutes }: { from: string; to: string; minutes: string }) => `Trabajó de ${from} a ${to}: ${minutes} sin el descanso.`,
  },
  shift: { en: 'Logged', es: 'Registro' },
  noTimes: { en: 'Only the amount was given, without times.', es: 'Solo se dio la cantidad, sin horas.' },
  breakOf: {
    en: (minutes: string) => `${minutes} break`,
    es: (minutes: string) => `${minutes} de descanso`,
  },
  agrees: { en: 'What agrees', es: 'Lo que concuerda' },
  around: { en: 'Latest entries', es: 'Últimas entradas' },
  aroundText: { en: 'of this student', es: 'de este estudiante' },
  day: { en: 'Day', es: 'Día' },
  amount: { en: 'Worked, h', es: 'Trabajado, h' },
  counted: { en: 'Credited, h', es: 'Acreditado, h' },
  standing: { en: 'Standing', es: 'Estado' },
  thisEntry: { en: 'This entry', es: 'Esta entrada' },
  kindOfHours: { en: 'Kind', es: 'Tipo' },
  worked: { en: 'Worked', es: 'Trabajado' },
  credited: { en: 'Credited', es: 'Acreditado' },
  started: { en: 'Start', es: 'Comienzo' },
  ended: { en: 'End', es: 'Final' },
  breakTime: { en: 'Break', es: 'Descanso' },
  site: { en: 'Site', es: 'Centro' },
  noSite: { en: 'None named', es: 'Ninguno' },
  note: { en: 'Note', es: 'Nota' },
  history: { en: 'History', es: 'Historia' },
  decide: { en: 'Decide', es: 'Decidir' },
  decideReason: { en: 'Reason', es: 'Motivo' },
  decideReasonNote: { en: 'The student and the preceptor will read it.', es: 'Lo leerán el estudiante y el preceptor.' },
  partHours: { en: 'Hours that count', es: 'Horas que cuentan' },
  partNote: {
    en: (worked: string) => `Of ${worked} worked. Write 7.5 for 7 h 30 min.`,
    es: (worked: string) => `De ${worked} trabajadas. Escriba 7.5 para 7 h 30 min.`,
  },
  acts: {
    credit: {
      en: (hours: string) => `Credit ${hours}`,
      es: (hours: string) => `Acreditar ${hours}`,
    },
    'credit-part': { en: 'Credit this part', es: 'Acreditar esta parte' },
    'not-credit': { en: 'Do not credit', es: 'No acreditar' },
    return: {
      en: (name: string) => `Return to ${name}`,
      es: (name: string) => `Devolver a ${name}`,
    },
  },
  afterwards: { en: 'Nothing that was logged is deleted. A later correction decides anew.', es: 'No se borra nada de lo registrado. Una corrección posterior decide de nuevo.' },
  decided: {
    en: ({ decision, name, day }: { decision: string; name: string; day: string }) => `${decision}: ${name}, ${day}`,
    es: ({ decision, name, day }: { decision: string; name: string; day: string }) => `${decision}: ${name}, ${day}`,
  },
  settled: { en: 'This entry is decided', es: 'Esta entrada está decidida' },
  settledBy: {
    en: ({ decision, by }: { decision: string; by: string }) => `${decision}, by ${by}.`,
    es: ({ decision, by }: { decision: string; by: string }) => `${decision}, por ${by}.`,
  },
  notYours: { en: 'A coordinator or the program director decides this.', es: 'Lo decide la coordinación o la dirección del programa.' },
  toList: { en: 'To the list', es: 'A la lista' },
} as const;
