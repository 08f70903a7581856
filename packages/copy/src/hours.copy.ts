// Every sentence about hours: what happened, what is true, what to do next.
import type {
  CreditCap,
  ExceptionCode,
  ExceptionDecision,
  HourCategory,
  HoursException,
  HoursRefusal,
  NextStep,
  NextStepCode,
  PatientIdentifierKind,
  PlacementStatus,
  TimeEntryStatus,
} from '@practicum/domain';
import { clockText, counted, dayText, minutesText, type CopyLocale } from './figures.js';

type Sentences<Coded extends { readonly code: string }> = {
  readonly [Code in Coded['code']]: (figures: Extract<Coded, { readonly code: Code }>) => string;
};

interface HoursCopy {
  readonly categories: Readonly<Record<HourCategory, string>>;
  readonly statuses: Readonly<Record<TimeEntryStatus, string>>;
  readonly caps: Readonly<Record<CreditCap, string>>;
  readonly decisions: Readonly<Record<ExceptionDecision, string>>;
  readonly exceptionNames: Readonly<Record<ExceptionCode, string>>;
  readonly exceptions: Sentences<HoursException>;
  readonly refusals: Sentences<HoursRefusal>;
  readonly nextSteps: Readonly<Record<NextStepCode, (step: NextStep) => string>>;
}

const identifiersEn: Readonly<Record<PatientIdentifierKind, string>> = {
  'date-of-birth': 'a date of birth',
  'record-number': 'a record number',
  'social-security-number': 'a social security number',
};

const identifiersEs: Readonly<Record<PatientIdentifierKind, string>> = {
  'date-of-birth': 'una fecha de nacimiento',
  'record-number': 'un número de expediente',
  'social-security-number': 'un número de seguro social',
};

const placementStatusesEn: Readonly<Record<PlacementStatus, string>> = {
  proposed: 'only proposed', confirmed: 'confirmed', active: 'active', completed: 'completed', ended: 'ended early', cancelled: 'cancelled',
};

const placementStatusesEs: Readonly<Record<PlacementStatus, string>> = {
  proposed: 'solo propuesta', confirmed: 'confirmada', active: 'activa', completed: 'completada', ended: 'terminada antes', cancelled: 'cancelada',
};

const statusesEn: HoursCopy['statuses'] = {
  submitted: 'Submitted', verified: 'Verified', credited: 'Credited', returned: 'Returned', corrected: 'Corrected', 'not-credited': 'Not credited',
};

const statusesEs: HoursCopy['statuses'] = {
  submitted: 'Enviada', verified: 'Verificada', credited: 'Acreditada', returned: 'Devuelta', corrected: 'Corregida', 'not-credited': 'No acreditada',
};

const refusalsEn: HoursCopy['refusals'] = {
  ENDS_BEFORE_IT_STARTS: () => 'The end has to come after the start: check both times.',
  IN_THE_FUTURE: ({ field }) =>
    field === 'date' ? 'This day has not come yet: hours are logged when they are worked.' : 'This time has not come yet at the site: log the hours when they are over.',
  OVERLAPS_ANOTHER_ENTRY: ({ date, startsAt, endsAt, zone }) =>
    `You have logged ${clockText('en', startsAt, zone)} to ${clockText('en', endsAt, zone)} on ${dayText('en', date)} already: change these times, or correct that entry.`,
  LOCAL_TIME_DOES_NOT_EXIST: ({ time, candidates: [before, after] }) =>
    `${time} did not exist that day: the clocks went forward. Choose ${before.time} or ${after.time}.`,
  LOCAL_TIME_IS_AMBIGUOUS: ({ time }) => `${time} came twice that day: the clocks went back. Choose which one you mean.`,
  BREAK_NOT_SHORTER_THAN_THE_STRETCH: ({ breakMinutes, stretchMinutes }) =>
    `A break of ${minutesText(breakMinutes)} leaves nothing of ${minutesText(stretchMinutes)}: check the break.`,
  LONGER_THAN_A_DAY: ({ stretchMinutes }) => `${minutesText(stretchMinutes)} in one stretch is more than a day: check when it ended.`,
  NOTE_HOLDS_PATIENT_IDENTIFIER: ({ kind }) => `The note seems to hold ${identifiersEn[kind]}. Take it out: nothing here may point to a patient.`,
  NOTHING_TO_SIGN: () => 'No entry was chosen: choose at least one to sign.',
  ENTRY_NOT_FOUND: () => 'This entry is not here: load the page again.',
  ENTRY_CHANGED_SINCE_SEEN: ({ date }) => `The entry of ${dayText('en', date)} has changed since you saw it: look at it again.`,
  ENTRY_NOT_WAITING: ({ date, status }) => `The entry of ${dayText('en', date)} does not wait for a signature: it is ${statusesEn[status].toLowerCase()}.`,
  ENTRY_NOT_YOURS_TO_SIGN: ({ date }) => `The hours of ${dayText('en', date)} were not worked at your site: a preceptor there can sign them.`,
  OWN_HOURS: () => 'Nobody signs for their own hours: your preceptor can.',
  MOVE_NOT_POSSIBLE: ({ status }) => `This cannot be done with an entry that is ${statusesEn[status].toLowerCase()}.`,
  REASON_MISSING: () => 'Write a reason: whoever reads this later needs it.',
  REASON_HOLDS_PATIENT_IDENTIFIER: ({ kind }) => `The reason seems to hold ${identifiersEn[kind]}. Take it out: nothing here may point to a patient.`,
  NOT_SIGNED_YET: () => 'The preceptor has not signed this entry yet: a part of it can be credited after that.',
  CREDITED_MINUTES_MISSING: () => 'Say how many minutes count.',
  MORE_THAN_CREDITABLE: ({ creditableMinutes }) => `At most ${minutesText(creditableMinutes)} of this entry can count: the caps of the school hold.`,
};

const refusalsEs: HoursCopy['refusals'] = {
  ENDS_BEFORE_IT_STARTS: () => 'El final tiene que ser posterior al comienzo: revise las dos horas.',
  IN_THE_FUTURE: ({ field }) =>
    field === 'date' ? 'Ese día aún no ha llegado: las horas se registran cuando se trabajan.' : 'Esa hora aún no ha llegado en el centro: registre las horas cuando terminen.',
  OVERLAPS_ANOTHER_ENTRY: ({ date, startsAt, endsAt, zone }) =>
    `Ya registró de ${clockText('es', startsAt, zone)} a ${clockText('es', endsAt, zone)} el ${dayText('es', date)}: cambie estas horas o corrija esa entrada.`,
  LOCAL_TIME_DOES_NOT_EXIST: ({ time, candidates: [before, after] }) =>
    `Las ${time} no existieron ese día: el reloj se adelantó. Elija ${before.time} o ${after.time}.`,
  LOCAL_TIME_IS_AMBIGUOUS: ({ time }) => `Las ${time} se repitieron ese día: el reloj se atrasó. Elija cuál de las dos es.`,
  BREAK_NOT_SHORTER_THAN_THE_STRETCH: ({ breakMinutes, stretchMinutes }) =>
    `Un descanso de ${minutesText(breakMinutes)} no deja nada de ${minutesText(stretchMinutes)}: revise el descanso.`,
  LONGER_THAN_A_DAY: ({ stretchMinutes }) => `${minutesText(stretchMinutes)} seguidas son más de un día: revise cuándo terminó.`,
  NOTE_HOLDS_PATIENT_IDENTIFIER: ({ kind }) => `La nota parece contener ${identifiersEs[kind]}. Quítelo: nada aquí puede señalar a un paciente.`,
  NOTHING_TO_SIGN: () => 'No eligió ninguna entrada: elija al menos una para firmar.',
  ENTRY_NOT_FOUND: () => 'Esta entrada no está aquí: vuelva a cargar la página.',
  ENTRY_CHANGED_SINCE_SEEN: ({ date }) => `La entrada del ${dayText('es', date)} ha cambiado desde que la vio: mírela de nuevo.`,
  ENTRY_NOT_WAITING: ({ date, status }) => `La entrada del ${dayText('es', date)} no espera firma: está ${statusesEs[status].toLowerCase()}.`,
  ENTRY_NOT_YOURS_TO_SIGN: ({ date }) => `Las horas del ${dayText('es', date)} no se trabajaron en su centro: puede firmarlas alguien de allí.`,
  OWN_HOURS: () => 'Nadie firma sus propias horas: puede hacerlo quien le supervisa.',
  MOVE_NOT_POSSIBLE: ({ status }) => `Esto no se puede hacer con una entrada que está ${statusesEs[status].toLowerCase()}.`,
  REASON_MISSING: () => 'Escriba un motivo: quien lo lea después lo necesita.',
  REASON_HOLDS_PATIENT_IDENTIFIER: ({ kind }) => `El motivo parece contener ${identifiersEs[kind]}. Quítelo: nada aquí puede señalar a un paciente.`,
  NOT_SIGNED_YET: () => 'El centro aún no ha firmado esta entrada: después se podrá acreditar una parte.',
  CREDITED_MINUTES_MISSING: () => 'Diga cuántos minutos cuentan.',
  MORE_THAN_CREDITABLE: ({ creditableMinutes }) => `De esta entrada pueden contar como máximo ${minutesText(creditableMinutes)}: rigen los topes de la escuela.`,
};

const exceptionsEn: HoursCopy['exceptions'] = {
  'logged-late': ({ daysAfter, logWithinDays }) =>
    `Logged ${counted(daysAfter, 'day', 'days')} after the day; the school asks for ${counted(logWithinDays, 'day', 'days')} at most.`,
  'over-daily-cap': ({ dayMinutes, capMinutes }) => `${minutesText(dayMinutes)} on one day; at most ${minutesText(capMinutes)} count.`,
  'over-weekly-cap': ({ weekMinutes, capMinutes }) => `${minutesText(weekMinutes)} in one week; at most ${minutesText(capMinutes)} count.`,
  'long-without-break': ({ stretchMinutes, breakExpectedAfterMinutes }) =>
    `${minutesText(stretchMinutes)} without a break; one is expected after ${minutesText(breakExpectedAfterMinutes)}.`,
  'no-placement': () => 'Externship hours without a placement.',
  'outside-placement-dates': ({ startsOn, endsOn }) => `Outside the placement, which runs from ${dayText('en', startsOn)} to ${dayText('en', endsOn)}.`,
  'placement-not-active': ({ placementStatus }) => `The placement is ${placementStatusesEn[placementStatus]}.`,
  'lapsed-agreement': ({ endedOn }) =>
    endedOn === null ? 'No agreement with the site was in force.' : `The agreement with the site ended on ${dayText('en', endedOn)}.`,
  'not-enrolled': () => 'The enrollment was not active.',
};

const exceptionsEs: HoursCopy['exceptions'] = {
  'logged-late': ({ daysAfter, logWithinDays }) =>
    `Registrado ${counted(daysAfter, 'día', 'días')} después; la escuela pide ${counted(logWithinDays, 'día', 'días')} como máximo.`,
  'over-daily-cap': ({ dayMinutes, capMinutes }) => `${minutesText(dayMinutes)} en un día; cuentan como máximo ${minutesText(capMinutes)}.`,
  'over-weekly-cap': ({ weekMinutes, capMinutes }) => `${minutesText(weekMinutes)} en una semana; cuentan como máximo ${minutesText(capMinutes)}.`,
  'long-without-break': ({ stretchMinutes, breakExpectedAfterMinutes }) =>
    `${minutesText(stretchMinutes)} sin descanso; se espera uno después de ${minutesText(breakExpectedAfterMinutes)}.`,
  'no-placement': () => 'Horas de práctica sin plaza asignada.',
  'outside-placement-dates': ({ startsOn, endsOn }) => `Fuera de la plaza, que va del ${dayText('es', startsOn)} al ${dayText('es', endsOn)}.`,
  'placement-not-active': ({ placementStatus }) => `La plaza está ${placementStatusesEs[placementStatus]}.`,
  'lapsed-agreement': ({ endedOn }) =>
    endedOn === null ? 'No había ningún convenio vigente con el centro.' : `El convenio con el centro terminó el ${dayText('es', endedOn)}.`,
  'not-enrolled': () => 'La matrícula no estaba activa.',
};

const nextStepsEn: HoursCopy['nextSteps'] = {
  'show-certificate': () => 'You are certified as eligible. Your certificate is ready to show.',
  'correct-returned-hours': ({ count = 1 }) => `${counted(count, 'entry was', 'entries were')} returned to you. Correct ${count === 1 ? 'it' : 'them'} so that the hours count.`,
  'correct-returned-procedures': ({ count = 1 }) => `${counted(count, 'procedure entry was', 'procedure entries were')} returned to you. Log ${count === 1 ? 'it' : 'them'} again.`,
  'settle-open-claim': ({ count = 1 }) => `${counted(count, 'claim', 'claims')} of hours could not be entered. See what is missing.`,
  'wait-for-placement': ({ minutes = 0 }) => `You have ${minutesText(minutes)} to work and no placement yet. Your coordinator is the one to ask.`,
  'wait-for-start': ({ on, siteName }) => `Your placement${siteName ? ` at ${siteName}` : ''} begins${on ? ` on ${dayText('en', on)}` : ' soon'}.`,
  'log-hours': ({ minutes = 0 }) => `${minutesText(minutes)} are left to work. Log each day when it is over.`,
  'ask-for-signature': ({ minutes = 0 }) => `All hours are worked. ${minutesText(minutes)} wait to be signed and credited.`,
  'log-procedures': ({ count = 1 }) => `${counted(count, 'procedure is', 'procedures are')} still missing. Log them as you do them.`,
  'wait-for-decision': () => 'Your school has to look at something that no rule can decide.',
  'wait-for-certification': () => 'You are eligible. Your program director can certify you now.',
  'see-requirements': () => 'See which requirements are still open.',
};

const nextStepsEs: HoursCopy['nextSteps'] = {
  'show-certificate': () => 'Está certificado que cumple los requisitos. Su certificado está listo.',
  'correct-returned-hours': ({ count = 1 }) => `Se le ${count === 1 ? 'devolvió 1 entrada. Corríjala' : `devolvieron ${count} entradas. Corríjalas`} para que las horas cuenten.`,
  'correct-returned-procedures': ({ count = 1 }) => `Se le ${count === 1 ? 'devolvió 1 registro' : `devolvieron ${count} registros`} de procedimientos. Regístrelos de nuevo.`,
  'settle-open-claim': ({ count = 1 }) => `${counted(count, 'declaración', 'declaraciones')} de horas no se ${count === 1 ? 'pudo' : 'pudieron'} registrar. Vea qué falta.`,
  'wait-for-placement': ({ minutes = 0 }) => `Le faltan ${minutesText(minutes)} por trabajar y aún no tiene plaza. Pregunte a su coordinación.`,
  'wait-for-start': ({ on, siteName }) => `Su plaza${siteName ? ` en ${siteName}` : ''} empieza ${on ? `el ${dayText('es', on)}` : 'pronto'}.`,
  'log-hours': ({ minutes = 0 }) => `Le faltan ${minutesText(minutes)} por trabajar. Registre cada día al terminar.`,
  'ask-for-signature': ({ minutes = 0 }) => `Ya trabajó todas las horas. ${minutesText(minutes)} esperan firma y acreditación.`,
  'log-procedures': ({ count = 1 }) => `${count === 1 ? 'Falta' : 'Faltan'} ${counted(count, 'procedimiento', 'procedimientos')}. Regístrelos a medida que los hace.`,
  'wait-for-decision': () => 'Su escuela tiene que mirar algo que ninguna regla puede decidir.',
  'wait-for-certification': () => 'Cumple los requisitos. La dirección del programa ya puede certificarlo.',
  'see-requirements': () => 'Vea qué requisitos siguen abiertos.',
};

/** Every word and sentence about hours. */
export const hoursCopy: { readonly en: HoursCopy; readonly es: HoursCopy } = {
  en: {
    categories: {
      externship: 'Externship', lab: 'Lab', simulation: 'Simulation', didactic: 'Classroom', 'didactic-basic': 'Classroom, basic',
      'didactic-advanced': 'Classroom, advanced', orientation: 'Orientation',
    },
    statuses: statusesEn,
    caps: { 'daily-cap': 'Over the daily cap', 'weekly-cap': 'Over the weekly cap', rounding: 'Rounded down', decision: 'Credited in part' },
    decisions: { credit: 'Credit', 'credit-part': 'Credit a part', 'not-credit': 'Do not credit', return: 'Return to the student' },
    exceptionNames: {
      'logged-late': 'Logged late', 'over-daily-cap': 'Over the daily cap', 'over-weekly-cap': 'Over the weekly cap', 'long-without-break': 'Long without a break',
      'no-placement': 'No placement', 'outside-placement-dates': 'Outside the placement', 'placement-not-active': 'Placement not active',
      'lapsed-agreement': 'No agreement', 'not-enrolled': 'Not enrolled',
    },
    exceptions: exceptionsEn,
    refusals: refusalsEn,
    nextSteps: nextStepsEn,
  },
  es: {
    categories: {
      externship: 'Práctica externa', lab: 'Laboratorio', simulation: 'Simulación', didactic: 'Aula', 'didactic-basic': 'Aula, básico',
      'didactic-advanced': 'Aula, avanzado', orientation: 'Orientación',
    },
    statuses: statusesEs,
    caps: { 'daily-cap': 'Sobre el tope diario', 'weekly-cap': 'Sobre el tope semanal', rounding: 'Redondeado', decision: 'Acreditado en parte' },
    decisions: { credit: 'Acreditar', 'credit-part': 'Acreditar una parte', 'not-credit': 'No acreditar', return: 'Devolver al estudiante' },
    exceptionNames: {
      'logged-late': 'Registro tardío', 'over-daily-cap': 'Sobre el tope diario', 'over-weekly-cap': 'Sobre el tope semanal', 'long-without-break': 'Mucho tiempo sin descanso',
      'no-placement': 'Sin plaza', 'outside-placement-dates': 'Fuera de la plaza', 'placement-not-active': 'Plaza no activa',
      'lapsed-agreement': 'Sin convenio', 'not-enrolled': 'Sin matrícula activa',
    },
    exceptions: exceptionsEs,
    refusals: refusalsEs,
    nextSteps: nextStepsEs,
  },
};

/** A refusal about hours as a sentence. */
export function hoursRefusalSentence(locale: CopyLocale, refusal: HoursRefusal): string {
  // Each table is keyed by the code itself, which the compiler cannot follow through an index.
  const sentence = hoursCopy[locale].refusals[refusal.code] as (figures: HoursRefusal) => string;
  return sentence(refusal);
}

/** An exception as a sentence. */
export function exceptionSentence(locale: CopyLocale, exception: HoursException): string {
  // As above.
  const sentence = hoursCopy[locale].exceptions[exception.code] as (figures: HoursException) => string;
  return sentence(exception);
}

/** The next step as a sentence. */
export function nextStepSentence(locale: CopyLocale, step: NextStep): string {
  return hoursCopy[locale].nextSteps[step.code](step);
}
