// What a preceptor reads: who is here, what waits for a signature, and what a signature says.
import { countText } from './figures.js';

export const weekPage = {
  title: { en: 'This week', es: 'Esta semana' },
  toSign: {
    en: (hours: string) => `${hours} wait for you`,
    es: (hours: string) => `Le esperan ${hours}`,
  },
  allSigned: { en: 'Nothing waits for you', es: 'Nada le espera' },
  reason: {
    en: ({ days, site, students }: { days: string; site: string; students: number }) => `${days} · ${site} · ${countText('en', students, 'student', 'students')}`,
    es: ({ days, site, students }: { days: string; site: string; students: number }) => `${days} · ${site} · ${countText('es', students, 'estudiante', 'estudiantes')}`,
  },
  days: {
    en: (from: string, to: string) => `${from} to ${to}`,
    es: (from: string, to: string) => `${from} a ${to}`,
  },
  previous: { en: 'Week before', es: 'Semana anterior' },
  next: { en: 'Week after', es: 'Semana siguiente' },
  weeks: { en: 'Other weeks', es: 'Otras semanas' },
  here: { en: 'Who is here', es: 'Quién está aquí' },
  cleanDays: {
    en: (count: number) => countText('en', count, 'clean day', 'clean days'),
    es: (count: number) => countText('es', count, 'día sin reparos', 'días sin reparos'),
  },
  looksToo: {
    en: (count: number) => `${count} to look at`,
    es: (count: number) => `${count} por revisar`,
  },
  proceduresToo: {
    en: (count: number) => countText('en', count, 'procedure', 'procedures'),
    es: (count: number) => countText('es', count, 'procedimiento', 'procedimientos'),
  },
  nothingWaits: { en: 'Nothing waits', es: 'Nada en espera' },
  signAll: {
    en: (hours: string) => `Sign all clean days, ${hours}`,
    es: (hours: string) => `Firmar los días sin reparos, ${hours}`,
  },
  signAllNote: {
    en: ({ days, students }: { days: number; students: number }) => `${countText('en', days, 'day', 'days')} of ${countText('en', students, 'student', 'students')}`,
    es: ({ days, students }: { days: number; students: number }) => `${countText('es', days, 'día', 'días')} de ${countText('es', students, 'estudiante', 'estudiantes')}`,
  },
  excluded: {
    en: (count: number) => (count === 1 ? '1 day is not part of this: the school asks for a look first. Open the student to sign it apart.' : `${count} days are not part of this: the school asks for a look first. Open the students to sign them apart.`),
    es: (count: number) => (count === 1 ? '1 día no entra: la escuela pide revisarlo antes. Abra al estudiante para firmarlo aparte.' : `${count} días no entran: la escuela pide revisarlos antes. Abra a los estudiantes para firmarlos aparte.`),
  },
  none: { en: 'Your students will stand here', es: 'Aquí estarán sus estudiantes' },
  noneText: { en: 'When the school places somebody at your site, this page shows their days, ready to sign.', es: 'Cuando la escuela asigne a alguien a su centro, aquí verá sus días, listos para firmar.' },
  noSite: { en: 'No site belongs to you yet', es: 'Aún no tiene un centro' },
  noSiteText: { en: 'Your school’s coordinator can name the site where you supervise.', es: 'La coordinación de la escuela puede indicar el centro donde supervisa.' },
} as const;

export const weekStudentPage = {
  worked: {
    en: (name: string, hours: string) => `${name} worked ${hours} with you`,
    es: (name: string, hours: string) => `${name} trabajó ${hours} con usted`,
  },
  nothing: {
    en: (name: string) => `Nothing of ${name} waits for you`,
    es: (name: string) => `Nada de ${name} le espera`,
  },
  agrees: {
    clean: {
      en: (pause: string) => `In order, ${pause}`,
      es: (pause: string) => `En orden, ${pause}`,
    },
    pause: {
      en: (hours: string) => `${hours} break`,
      es: (hours: string) => `descanso de ${hours}`,
    },
    noPause: { en: 'no break', es: 'sin descanso' },
  },
  times: {
    en: (from: string, to: string) => `${from} to ${to}`,
    es: (from: string, to: string) => `${from} a ${to}`,
  },
  youSign: { en: 'You sign for', es: 'Usted firma por' },
  lookOnly: {
    en: (name: string, hours: string) => `${hours} of ${name} need a look`,
    es: (name: string, hours: string) => `${hours} de ${name} por revisar`,
  },
  needsLook: {
    en: (day: string) => `${day} is signed apart.`,
    es: (day: string) => `El ${day} se firma aparte.`,
  },
  notPart: {
    en: (day: string) => `${day} is not part of this.`,
    es: (day: string) => `El ${day} no entra.`,
  },
  signApart: {
    en: (day: string) => `Sign ${day} apart`,
    es: (day: string) => `Firmar ${day} aparte`,
  },
  giveBack: { en: 'Return', es: 'Devolver' },
  attest: {
    en: (name: string) => `I supervised these hours and they are right. ${name}`,
    es: (name: string) => `Supervisé estas horas y son correctas. ${name}`,
  },
  sign: {
    en: (hours: string) => `Sign ${hours}`,
    es: (hours: string) => `Firmar ${hours}`,
  },
  wrong: { en: 'Something is wrong', es: 'Algo está mal' },
  changed: { en: 'Changed since you saw it', es: 'Cambió desde que lo vio' },
  was: {
    en: (times: string, hours: string) => `was ${times}, ${hours}`,
    es: (times: string, hours: string) => `era ${times}, ${hours}`,
  },
  settled: { en: 'Settled', es: 'Resuelto' },
  procedures: { en: 'Procedures to sign', es: 'Procedimientos por firmar' },
  signProcedures: {
    en: (count: number) => `Sign ${countText('en', count, 'procedure', 'procedures')}`,
    es: (count: number) => `Firmar ${countText('es', count, 'procedimiento', 'procedimientos')}`,
  },
  proceduresSigned: {
    en: (count: number) => `${countText('en', count, 'procedure is', 'procedures are')} signed`,
    es: (count: number) => `${countText('es', count, 'procedimiento firmado', 'procedimientos firmados')}`,
  },
  logHours: { en: 'Log hours', es: 'Registrar horas' },
  logProcedures: { en: 'Log procedures', es: 'Registrar procedimientos' },
  soFar: { en: 'At this site so far', es: 'En este centro hasta hoy' },
  gone: { en: 'This student is not here this week', es: 'Este estudiante no está aquí esta semana' },
  goneText: { en: 'Go back to the week to see who is.', es: 'Vuelva a la semana para ver quién está.' },
  toWeek: { en: 'To the week', es: 'A la semana' },
} as const;

export const returnSheet = {
  title: {
    en: (name: string) => `Return hours to ${name}`,
    es: (name: string) => `Devolver horas a ${name}`,
  },
  titleProcedures: {
    en: (name: string) => `Return procedures to ${name}`,
    es: (name: string) => `Devolver procedimientos a ${name}`,
  },
  which: { en: 'Which day?', es: '¿Qué día?' },
  what: { en: 'What is wrong?', es: '¿Qué está mal?' },
  reasons: {
    times: { en: 'The times are wrong', es: 'Las horas están mal' },
    break: { en: 'The break is missing', es: 'Falta el descanso' },
    absent: { en: 'Not here that day', es: 'No estuvo aquí ese día' },
    unsupervised: { en: 'I did not supervise this', es: 'Yo no supervisé esto' },
    count: { en: 'The number is wrong', es: 'La cantidad está mal' },
    other: { en: 'Something else', es: 'Otra cosa' },
  },
  rightTimes: { en: 'The right times, if you know them', es: 'Las horas correctas, si las sabe' },
  from: { en: 'Right start', es: 'Inicio correcto' },
  to: { en: 'Right end', es: 'Fin correcto' },
  timesReason: {
    en: (from: string, to: string) => `The times are wrong; it was ${from} to ${to}.`,
    es: (from: string, to: string) => `Las horas están mal; fue de ${from} a ${to}.`,
  },
  say: { en: 'Say what', es: 'Diga qué' },
  effect: {
    en: (name: string) => `${name} sees your reason and can correct it. The entry stays on record, and you can still sign the other days.`,
    es: (name: string) => `${name} ve su motivo y puede corregir. La entrada queda registrada, y usted puede firmar los demás días.`,
  },
  send: {
    en: (day: string) => `Return ${day}`,
    es: (day: string) => `Devolver ${day}`,
  },
  chooseReason: { en: 'Choose what is wrong.', es: 'Elija qué está mal.' },
  returned: {
    en: (day: string, name: string) => `${day} is with ${name} again`,
    es: (day: string, name: string) => `${day} vuelve a ${name}`,
  },
} as const;

export const signedPage = {
  stamp: {
    en: (time: string) => `Signed, ${time}`,
    es: (time: string) => `Firmado, ${time}`,
  },
  thanks: {
    en: (hours: string) => `Thank you. ${hours} are signed.`,
    es: (hours: string) => `Gracias. Se firmaron ${hours}.`,
  },
  allCredited: { en: 'All of it counts from now on.', es: 'Todo cuenta desde ahora.' },
  someCredited: {
    en: ({ credited, signed }: { credited: number; signed: number }) => `${credited} of ${countText('en', signed, 'day counts', 'days count')} from now on; the school looks at the rest first.`,
    es: ({ credited, signed }: { credited: number; signed: number }) => `${credited} de ${countText('es', signed, 'día cuenta', 'días cuentan')} desde ahora; la escuela revisa antes el resto.`,
  },
  student: { en: 'Student', es: 'Estudiante' },
  students: { en: 'Students', es: 'Estudiantes' },
  days: { en: 'Days', es: 'Días' },
  by: { en: 'Signed by', es: 'Firmado por' },
  seal: { en: 'Seal', es: 'Sello' },
  nextOnes: { en: 'Also here', es: 'También están aquí' },
  done: { en: 'Back to the week', es: 'Volver a la semana' },
} as const;

export const myStudentsPage = {
  title: { en: 'Students', es: 'Estudiantes' },
  answer: {
    en: (count: number) => `${countText('en', count, 'student is', 'students are')} with you this week`,
    es: (count: number) => `${countText('es', count, 'estudiante está', 'estudiantes están')} con usted esta semana`,
  },
  soFar: {
    en: (hours: string) => `${hours} credited here`,
    es: (hours: string) => `${hours} acreditadas aquí`,
  },
} as const;
