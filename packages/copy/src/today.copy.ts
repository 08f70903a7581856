// Today: what is stuck, who will not finish, what needs a decision; in words.
import type { LocalDate, Locale } from '@practicum/domain';
import { countText, dayText, hoursText, listText } from './figures.js';
import type { Labels, Sentence } from './sentence.js';

export const todayGroupCodes = ['will-not-finish', 'hours-to-look', 'claims-to-settle', 'person-to-decide', 'place-to-find', 'agreements-ending', 'certify-ready'] as const;
export type TodayGroupCode = (typeof todayGroupCodes)[number];

export const todayGroupNames: Labels<TodayGroupCode> = {
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

export const todayPromiseCodes = ['signatures', 'decisions', 'agreements'] as const;
export type TodayPromiseCode = (typeof todayPromiseCodes)[number];

export const todayPromiseNames: Labels<TodayPromiseCode> = {
  signatures: { en: 'Hours signed within 7 days', es: 'Horas firmadas en 7 días' },
  decisions: { en: 'Exceptions decided within 3 days', es: 'Excepciones decididas en 3 días' },
  agreements: { en: 'Next agreement that ends', es: 'Próximo convenio que termina' },
};

/** The headline: the worst first, in at most three parts. */
export const todayHeadline: Sentence<{ readonly late: number; readonly looks: number; readonly ready: number }> = {
  en: ({ late, looks, ready }) => {
    const parts = [
      late > 0 ? `${countText('en', late, 'student', 'students')} will not finish in time` : '',
      looks > 0 ? `${countText('en', looks, 'entry needs', 'entries need')} a look` : '',
      ready > 0 ? `${countText('en', ready, 'student is', 'students are')} ready to certify` : '',
    ].filter(Boolean);
    return parts.length === 0 ? 'Nothing needs you today' : listText('en', parts);
  },
  es: ({ late, looks, ready }) => {
    const parts = [
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
export function headlineOf(locale: Locale, figures: { readonly late: number; readonly looks: number; readonly ready: number }): string {
  const text = todayHeadline[locale](figures);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
