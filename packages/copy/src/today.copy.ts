// Today: what is stuck, who will not finish, what needs a decision; in words.
import type { LocalDate, Locale, PutOffRefusal } from '@practicum/domain';
import { countText, dayText, hoursText, listText } from './figures.js';
import { exceptionDecisionNames } from './hours.copy.js';
import type { Labels, RefusalSentences, Sentence } from './sentence.js';

export const todayGroupCodes = ['results-held', 'will-not-finish', 'hours-to-look', 'claims-to-settle', 'person-to-decide', 'place-to-find', 'agreements-ending', 'certify-ready'] as const;
export type TodayGroupCode = (typeof todayGroupCodes)[number];

export const todayGroupNames: Labels<TodayGroupCode> = {
  'results-held': { en: 'Passed exams that wait for the school', es: 'Exámenes aprobados que esperan a la escuela' },
  'will-not-finish': { en: 'Will not finish in time', es: 'No terminarán a tiempo' },
  'hours-to-look': { en: 'Hours to look at', es: 'Horas por revisar' },
  'claims-to-settle': { en: 'Hours that could not be entered', es: 'Horas que no se pudieron registrar' },
  'person-to-decide': { en: 'Requirements that wait for a person', es: 'Requisitos que esperan a una persona' },
  'place-to-find': { en: 'Without a place', es: 'Sin plaza' },
  'agreements-ending': { en: 'Agreements', es: 'Convenios' },
  'certify-ready': { en: 'Ready to certify', es: 'Listos para certificar' },
};

export const todayFigureCodes = ['students', 'eligible', 'will-not-finish', 'hours-to-look', 'unplaced'] as const;
export type TodayFigureCode = (typeof todayFigureCodes)[number];

export const todayFigureNames: Labels<TodayFigureCode> = {
  students: { en: 'Students in training', es: 'Estudiantes en formación' },
  eligible: { en: 'Eligible, not certified', es: 'Elegibles sin certificar' },
  'will-not-finish': { en: 'Will not finish in time', es: 'No terminarán a tiempo' },
  'hours-to-look': { en: 'Hours to look at', es: 'Horas por revisar' },
  unplaced: { en: 'Without a place', es: 'Sin plaza' },
};

export const todayPromiseCodes = ['releases', 'signatures', 'decisions', 'agreements'] as const;
export type TodayPromiseCode = (typeof todayPromiseCodes)[number];

export const todayPromiseNames: Labels<TodayPromiseCode> = {
  releases: { en: 'Next held result that is lost', es: 'Próximo resultado retenido que se pierde' },
  signatures: { en: 'Hours signed within 7 days', es: 'Horas firmadas en 7 días' },
  decisions: { en: 'Exceptions decided within 3 days', es: 'Excepciones decididas en 3 días' },
  agreements: { en: 'Next agreement that ends', es: 'Próximo convenio que termina' },
};

interface HeadlineFigures {
  readonly held: number;
  readonly late: number;
  readonly looks: number;
  readonly ready: number;
}

/** The headline: the worst first, in few parts. */
export const todayHeadline: Sentence<HeadlineFigures> = {
  en: ({ held, late, looks, ready }) => {
    const parts = [
      held > 0 ? `${countText('en', held, 'passed exam waits', 'passed exams wait')} for the school` : '',
      late > 0 ? `${countText('en', late, 'student', 'students')} will not finish in time` : '',
      looks > 0 ? `${countText('en', looks, 'entry needs', 'entries need')} a look` : '',
      ready > 0 ? `${countText('en', ready, 'student is', 'students are')} ready to certify` : '',
    ].filter(Boolean);
    return parts.length === 0 ? 'Nothing needs you today' : listText('en', parts);
  },
  es: ({ held, late, looks, ready }) => {
    const parts = [
      held > 0 ? `${countText('es', held, 'examen aprobado espera', 'exámenes aprobados esperan')} a la escuela` : '',
      late > 0 ? `${countText('es', late, 'estudiante no terminará', 'estudiantes no terminarán')} a tiempo` : '',
      looks > 0 ? `${countText('es', looks, 'registro espera', 'registros esperan')} revisión` : '',
      ready > 0 ? `${countText('es', ready, 'estudiante está listo', 'estudiantes están listos')} para certificar` : '',
    ].filter(Boolean);
    return parts.length === 0 ? 'Hoy no hay nada pendiente' : listText('es', parts);
  },
};

/** What is the matter with one student, site or entry. */
export const todaySays = {
  late: {
    en: ({ left, finishOn, dueOn }: LateFigures) => (finishOn ? `${hoursText(left)} left; at this pace done on ${dayText('en', finishOn)}, due ${dayText('en', dueOn)}.` : `${hoursText(left)} left and nobody is working them off; due ${dayText('en', dueOn)}.`),
    es: ({ left, finishOn, dueOn }: LateFigures) => (finishOn ? `Faltan ${hoursText(left)}; a este ritmo termina el ${dayText('es', finishOn)}, previsto el ${dayText('es', dueOn)}.` : `Faltan ${hoursText(left)} y nadie las está haciendo; previsto el ${dayText('es', dueOn)}.`),
  },
  unplaced: {
    en: ({ left }: { readonly left: number }) => `Needs a place for ${hoursText(left)}.`,
    es: ({ left }: { readonly left: number }) => `Necesita una plaza para ${hoursText(left)}.`,
  },
  agreement: {
    en: ({ endsOn, placed }: AgreementFigures) => `${endsOn ? `The agreement ends on ${dayText('en', endsOn)}` : 'No agreement is in force'}; ${countText('en', placed, 'student is', 'students are')} placed here.`,
    es: ({ endsOn, placed }: AgreementFigures) => `${endsOn ? `El convenio termina el ${dayText('es', endsOn)}` : 'No hay convenio vigente'}; ${countText('es', placed, 'estudiante tiene', 'estudiantes tienen')} plaza aquí.`,
  },
  certify: {
    en: ({ credential }: { readonly credential: string }) => `Meets every requirement of ${credential}.`,
    es: ({ credential }: { readonly credential: string }) => `Cumple todos los requisitos de ${credential}.`,
  },
} satisfies Record<string, Sentence<never>>;

interface LateFigures {
  readonly left: number;
  readonly finishOn: LocalDate | null;
  readonly dueOn: LocalDate;
}

interface AgreementFigures {
  readonly endsOn: LocalDate | null;
  readonly placed: number;
}

/** The first letter of a headline made of parts. */
export function headlineOf(locale: Locale, figures: HeadlineFigures): string {
  const text = todayHeadline[locale](figures);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const decidedActions = [
  'exceptions.decided', 'requirement.decided', 'result.released', 'claim.dropped', 'student.placed', 'placement.moved', 'agreement.added', 'enrollment.moved', 'edition.confirmed', 'certification.signed', 'certification.revoked',
] as const;
export type DecidedAction = (typeof decidedActions)[number];

const decidedWords: Labels<DecidedAction> = {
  'exceptions.decided': { en: 'Decided about hours', es: 'Decidió sobre unas horas' },
  'requirement.decided': { en: 'Settled a requirement', es: 'Resolvió un requisito' },
  'result.released': { en: 'Released a held exam result', es: 'Liberó un resultado retenido' },
  'claim.dropped': { en: 'Let hours go that could not be entered', es: 'Descartó horas que no se pudieron registrar' },
  'student.placed': { en: 'Gave a student a place', es: 'Dio plaza a un estudiante' },
  'placement.moved': { en: 'Changed a placement', es: 'Cambió una práctica' },
  'agreement.added': { en: 'Added an agreement', es: 'Añadió un convenio' },
  'enrollment.moved': { en: 'Changed an enrollment', es: 'Cambió una inscripción' },
  'edition.confirmed': { en: 'Confirmed rules of an exam', es: 'Confirmó las reglas de un examen' },
  'certification.signed': { en: 'Signed a certificate', es: 'Firmó un certificado' },
  'certification.revoked': { en: 'Revoked a certificate', es: 'Revocó un certificado' },
};

/** What somebody did today, in a few words; with what was decided or about which credential, where that is known. */
export function decidedSays(locale: Locale, action: DecidedAction, { decision, credential }: { readonly decision?: string; readonly credential?: string }): string {
  const known: Labels<string> = exceptionDecisionNames;
  const about = (action === 'exceptions.decided' && decision && known[decision]?.[locale]) || credential;
  return about ? `${decidedWords[action][locale]}: ${about}` : decidedWords[action][locale];
}

export const putOffRefusals: RefusalSentences<Exclude<PutOffRefusal, { readonly code: 'REASON_MISSING' | 'REASON_HOLDS_PATIENT_IDENTIFIER' }>> = {
  PUT_OFF_DAY_NOT_LATER: {
    en: 'Choose a day after today; it comes back in the morning of that day.',
    es: 'Elija un día posterior a hoy; vuelve a aparecer la mañana de ese día.',
  },
  PUT_OFF_TOO_LONG: {
    en: ({ latest }) => `Nothing is put off for longer than 60 days: choose ${dayText('en', latest)} or earlier.`,
    es: ({ latest }) => `Nada se aplaza más de 60 días: elija el ${dayText('es', latest)} o antes.`,
  },
};
