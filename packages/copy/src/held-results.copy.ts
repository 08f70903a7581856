// Exam results that a body holds until the school releases them: how they stand, the countdown, and why one is not released.
import type { HeldResultStanding, KeptByHandRefusal, LocalDate, Locale, ReleaseRefusal } from '@practicum/domain';
import { countText, dayText } from './figures.js';
import type { RefusalSentences } from './sentence.js';

interface Held {
  readonly credential: string;
  readonly body: string;
  readonly passedOn: LocalDate;
  readonly standing: HeldResultStanding;
  readonly lastDay: LocalDate | null;
  readonly daysLeft: number | null;
  readonly openCount: number;
}

/** A body by the letters that it goes by, where it has some. */
export function shortBody(body: string): string {
  return /\(([A-Z]{2,})\)/.exec(body)?.[1] ?? body;
}

/** How a held result stands: the days first, then what has to happen. */
export function heldResultSays(locale: Locale, held: Held): string {
  return `${countdown[locale](held)} ${standingSays[locale][held.standing](held)}`;
}

const countdown: Readonly<Record<Locale, (held: Held) => string>> = {
  en: ({ credential, body, passedOn, lastDay, daysLeft }) => {
    if (lastDay === null || daysLeft === null) return `${credential} was passed on ${dayText('en', passedOn)}; the deadline is not known: ask ${shortBody(body)}.`;
    if (daysLeft < 0) return `The time to release ${credential} ended on ${dayText('en', lastDay)}.`;
    return daysLeft === 0 ? `Today is the last day to release ${credential}.` : `${countText('en', daysLeft, 'day', 'days')} left to release ${credential}, until ${dayText('en', lastDay)}.`;
  },
  es: ({ credential, body, passedOn, lastDay, daysLeft }) => {
    if (lastDay === null || daysLeft === null) return `${credential} se aprobó el ${dayText('es', passedOn)}; no se conoce el plazo: pregunte a ${shortBody(body)}.`;
    if (daysLeft < 0) return `El plazo para liberar ${credential} terminó el ${dayText('es', lastDay)}.`;
    return daysLeft === 0 ? `Hoy es el último día para liberar ${credential}.` : `${daysLeft === 1 ? 'Queda' : 'Quedan'} ${countText('es', daysLeft, 'día', 'días')} para liberar ${credential}, hasta el ${dayText('es', lastDay)}.`;
  },
};

const standingSays: Readonly<Record<Locale, Readonly<Record<HeldResultStanding, (held: Held) => string>>>> = {
  en: {
    waiting: ({ openCount }) => `${countText('en', openCount, 'requirement has', 'requirements have')} to be met first.`,
    ready: () => 'Once the externship is done, the school can release it.',
    over: ({ body }) => `Ask ${shortBody(body)} whether the result still stands.`,
  },
  es: {
    waiting: ({ openCount }) => `Antes ${openCount === 1 ? 'debe cumplirse' : 'deben cumplirse'} ${countText('es', openCount, 'requisito', 'requisitos')}.`,
    ready: () => 'Terminado el externado, la escuela puede liberarlo.',
    over: ({ body }) => `Pregunte a ${shortBody(body)} si el resultado sigue en pie.`,
  },
};

/** The card of a held result, for those at desks and for the student. */
export const heldResultCard = {
  title: {
    en: (credential: string) => `Passed, not released: ${credential}`,
    es: (credential: string) => `Aprobado, sin liberar: ${credential}`,
  },
  daysLeft: {
    en: (days: number) => (days < 0 ? `${countText('en', -days, 'day', 'days')} over` : days === 0 ? 'Last day' : `${countText('en', days, 'day', 'days')} left`),
    es: (days: number) => (days < 0 ? `${countText('es', -days, 'día', 'días')} de más` : days === 0 ? 'Último día' : `${days === 1 ? 'Queda' : 'Quedan'} ${countText('es', days, 'día', 'días')}`),
  },
  unknown: {
    en: (body: string) => `Deadline not known: ask ${shortBody(body)}`,
    es: (body: string) => `Plazo desconocido: pregunte a ${shortBody(body)}`,
  },
  first: { en: 'To be met first', es: 'Antes debe cumplirse' },
  deadlineBy: {
    en: ({ days, against }: { days: number; against: string }) => `The school counts ${countText('en', days, 'day', 'days')} (${against}).`,
    es: ({ days, against }: { days: number; against: string }) => `La escuela cuenta ${countText('es', days, 'día', 'días')} (${against}).`,
  },
  forYou: { en: 'Your school releases it. Finish what is open, and ask for the release in time.', es: 'Lo libera su escuela. Termine lo pendiente y pida la liberación a tiempo.' },
  release: { en: 'Release the held result', es: 'Liberar el resultado retenido' },
  releaseNote: { en: 'The institution states that the externship is done. It is kept in the record under your name.', es: 'La institución declara que el externado terminó. Queda en el registro con su nombre.' },
  releaseNotYours: { en: 'The program director releases held results.', es: 'Libera los resultados retenidos la dirección del programa.' },
  released: {
    en: (credential: string) => `${credential} is released; tell the body as well`,
    es: (credential: string) => `${credential} está liberado; avise también al organismo`,
  },
  password: { en: 'Your password', es: 'Su contraseña' },
  passwordMissing: { en: 'Type your password.', es: 'Escriba su contraseña.' },
  setDeadline: { en: 'Set the deadline', es: 'Fijar el plazo' },
  changeDeadline: { en: 'Change the deadline', es: 'Cambiar el plazo' },
  deadlineOf: {
    en: (body: string) => `Deadline of ${shortBody(body)}`,
    es: (body: string) => `Plazo de ${shortBody(body)}`,
  },
  deadlineNote: { en: 'It holds for every student whose result this body holds.', es: 'Vale para cada estudiante cuyo resultado retiene este organismo.' },
  days: { en: 'Days from the exam', es: 'Días desde el examen' },
  against: { en: 'Where it is written', es: 'Dónde está escrito' },
  deadlineSet: { en: 'The days are counted so from now on', es: 'Desde ahora los días se cuentan así' },
} as const;

export const releaseRefusals: RefusalSentences<ReleaseRefusal | KeptByHandRefusal> = {
  RELEASE_HAS_ITS_DOOR: {
    en: 'A held result is released on the student’s page, under the director’s password, and not entered as a fact.',
    es: 'Un resultado retenido se libera en la página del estudiante, con la contraseña de la dirección, y no se registra como un dato.',
  },
  RESULT_NOT_HELD: {
    en: 'No result of this exam waits for the school: enter the passed exam first, or it has been released already.',
    es: 'Ningún resultado de este examen espera a la escuela: registre antes el examen aprobado, o ya fue liberado.',
  },
  RELEASE_TOO_EARLY: {
    en: ({ open }) => `${countText('en', open, 'requirement is', 'requirements are')} still open: release the result when what was deferred is done.`,
    es: ({ open }) => `${open === 1 ? 'Queda' : 'Quedan'} ${countText('es', open, 'requisito pendiente', 'requisitos pendientes')}: libere el resultado cuando se haya cumplido lo aplazado.`,
  },
};
