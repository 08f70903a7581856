// Logging hours and procedures: the sum before it is sent, times that the clocks made two of, and what was kept.

export const logHoursPage = {
  title: { en: 'Log hours', es: 'Registrar horas' },
  titleFor: {
    en: (name: string) => `Log hours for ${name}`,
    es: (name: string) => `Registrar horas de ${name}`,
  },
  correctTitle: { en: 'Correct hours', es: 'Corregir horas' },
  back: { en: 'Back', es: 'Volver' },
  site: { en: 'Site', es: 'Centro' },
  noSite: { en: 'No site', es: 'Ningún centro' },
  category: { en: 'What the hours are for', es: 'Para qué son las horas' },
  date: { en: 'Day it began', es: 'Día en que empezó' },
  startsAt: { en: 'Start', es: 'Inicio' },
  endsAt: { en: 'End', es: 'Fin' },
  wallTime: {
    en: (zone: string) => `As the clock showed at the site (${zone})`,
    es: (zone: string) => `Según el reloj del centro (${zone})`,
  },
  break: { en: 'Break', es: 'Descanso' },
  breaks: {
    none: { en: 'None', es: 'Ninguno' },
    other: { en: 'Other', es: 'Otro' },
    minutes: {
      en: (minutes: number) => `${minutes}\u00a0min`,
      es: (minutes: number) => `${minutes}\u00a0min.`,
    },
  },
  otherBreak: { en: 'Break in minutes', es: 'Descanso en minutos' },
  note: { en: 'Note', es: 'Nota' },
  noteHint: { en: 'What you practised. Nothing that points to a patient.', es: 'Lo que practicó. Nada que señale a un paciente.' },
  reason: { en: 'What was wrong', es: 'Qué estaba mal' },
  reasonHint: { en: 'The old entry stays on record beside the new one.', es: 'La entrada anterior queda registrada junto a la nueva.' },
  before: {
    en: (times: string, hours: string) => `It says ${times}, ${hours}.`,
    es: (times: string, hours: string) => `Ahora dice ${times}, ${hours}.`,
  },
  sum: { en: 'The sum', es: 'La cuenta' },
  in: { en: 'In', es: 'Entrada' },
  out: { en: 'Out', es: 'Salida' },
  outNextDay: { en: 'Out, next day', es: 'Salida, día siguiente' },
  elapsed: { en: 'From in to out', es: 'De entrada a salida' },
  clockNote: { en: 'the clocks changed that night', es: 'esa noche cambió la hora' },
  toBeSigned: { en: 'To be signed', es: 'Para firmar' },
  attest: {
    en: (place: string) => `I was at ${place} for these hours and they are mine.`,
    es: (place: string) => `Estuve en ${place} durante estas horas y son mías.`,
  },
  attestNoPlace: { en: 'I worked these hours and they are mine.', es: 'Trabajé estas horas y son mías.' },
  attestFor: {
    en: (name: string) => `${name} was here for these hours.`,
    es: (name: string) => `${name} estuvo aquí durante estas horas.`,
  },
  attestFirst: { en: 'Tick the sentence above: it is what you send.', es: 'Marque la frase de arriba: es lo que envía.' },
  fillIn: { en: 'Fill this in.', es: 'Complete este campo.' },
  send: {
    en: (hours: string) => `Send ${hours} to be signed`,
    es: (hours: string) => `Enviar ${hours} para firmar`,
  },
  sendPlain: { en: 'Send to be signed', es: 'Enviar para firmar' },
  goesTo: {
    en: (name: string) => `goes to ${name}`,
    es: (name: string) => `va a ${name}`,
  },
  twice: {
    en: (time: string) => `${time} came twice that night. Which one?`,
    es: (time: string) => `Esa noche las ${time} llegaron dos veces. ¿Cuál?`,
  },
  twiceWhy: { en: 'The clocks went back, so that hour ran two times.', es: 'Los relojes se atrasaron y esa hora pasó dos veces.' },
  never: {
    en: (time: string) => `${time} never was that night. Which one?`,
    es: (time: string) => `Esa noche las ${time} no existieron. ¿Cuál?`,
  },
  neverWhy: { en: 'The clocks went forward and skipped that hour.', es: 'Los relojes se adelantaron y saltaron esa hora.' },
  firstOne: {
    en: (time: string) => `The first ${time}, summer time`,
    es: (time: string) => `Las primeras ${time}, hora de verano`,
  },
  secondOne: {
    en: (time: string) => `The second ${time}, standard time`,
    es: (time: string) => `Las segundas ${time}, hora estándar`,
  },
  itWas: {
    en: (time: string) => `It was ${time}`,
    es: (time: string) => `Eran las ${time}`,
  },
  stretch: {
    en: (hours: string) => `${hours} from in to out`,
    es: (hours: string) => `${hours} de entrada a salida`,
  },
  sentTitle: {
    en: (hours: string) => `${hours} are sent`,
    es: (hours: string) => `Se enviaron ${hours}`,
  },
  sentText: { en: 'They count once they are signed.', es: 'Cuentan en cuanto se firmen.' },
  sentLooks: { en: 'Your school looks at this first:', es: 'Su escuela revisa antes esto:' },
  left: {
    en: (hours: string) => `${hours} left to work after these.`,
    es: (hours: string) => `Después de estas faltan ${hours} por trabajar.`,
  },
  another: { en: 'Log another day', es: 'Registrar otro día' },
  done: { en: 'Done', es: 'Listo' },
  keptTitle: { en: 'Your hours are kept, not entered', es: 'Sus horas están guardadas, sin registrar' },
  keptText: { en: 'Fix what is named below and send again, or let them go.', es: 'Corrija lo que se indica abajo y envíe de nuevo, o retírelas.' },
  fixing: {
    en: (said: string) => `You said: ${said}`,
    es: (said: string) => `Usted indicó: ${said}`,
  },
  unsentTitle: { en: 'No answer. Nothing is lost.', es: 'Sin respuesta. Nada se ha perdido.' },
  unsentText: { en: 'These hours wait on this phone. Send them again when you are back; they are entered once.', es: 'Estas horas esperan en este teléfono. Envíelas de nuevo al volver; se registran una sola vez.' },
  unsentItem: {
    en: (hours: string) => `Hours, ${hours}`,
    es: (hours: string) => `Horas, ${hours}`,
  },
  openDraft: { en: 'Open them', es: 'Abrirlas' },
  noEnrollment: { en: 'There is no enrollment to log hours for', es: 'No hay inscripción para la que registrar horas' },
  noEnrollmentText: { en: 'Your school enrolls you first; then the hours have a place to go.', es: 'Primero su escuela le inscribe; después las horas tienen dónde ir.' },
} as const;

export const logProceduresPage = {
  title: { en: 'Log procedures', es: 'Registrar procedimientos' },
  titleFor: {
    en: (name: string) => `Log procedures for ${name}`,
    es: (name: string) => `Registrar procedimientos de ${name}`,
  },
  procedure: { en: 'Procedure', es: 'Procedimiento' },
  chooseOne: { en: 'Choose one', es: 'Elija uno' },
  count: { en: 'How many', es: 'Cuántos' },
  date: { en: 'Day', es: 'Día' },
  role: { en: 'Your part', es: 'Su papel' },
  subject: { en: 'On whom', es: 'En quién' },
  successful: { en: 'It was done to the end', es: 'Se completó' },
  unaided: { en: 'Without help', es: 'Sin ayuda' },
  ageBand: { en: 'Age of the person', es: 'Edad de la persona' },
  noAgeBand: { en: 'Not said', es: 'Sin indicar' },
  note: { en: 'Note', es: 'Nota' },
  noteHint: { en: 'Nothing that points to a patient.', es: 'Nada que señale a un paciente.' },
  attest: { en: 'I did this as it is written here.', es: 'Lo hice tal como está escrito aquí.' },
  attestFor: {
    en: (name: string) => `${name} did this here as it is written.`,
    es: (name: string) => `${name} lo hizo aquí tal como está escrito.`,
  },
  send: {
    en: (what: string) => `Send ${what}`,
    es: (what: string) => `Enviar ${what}`,
  },
  sendPlain: { en: 'Send to be signed', es: 'Enviar para firmar' },
  sent: {
    en: (what: string) => `${what} sent to be signed`,
    es: (what: string) => `${what}: enviado para firmar`,
  },
} as const;
