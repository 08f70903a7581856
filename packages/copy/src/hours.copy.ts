// Hours: their words, why they are refused, why they need a look, and what a student does next.
import type {
  CreditCap,
  ExceptionCode,
  ExceptionDecision,
  HoursException,
  HoursRefusal,
  Locale,
  NextStep,
  PatientIdentifierKind,
  TimeEntryStatus,
} from '@practicum/domain';
import { countText, dayText, hoursText, timeText } from './figures.js';
import { commonRefusals } from './input.copy.js';
import { placementStatusNames } from './placement.copy.js';
import { sayRefusal, type Labels, type RefusalSentences } from './sentence.js';
import { localTimeRefusals } from './time.copy.js';

export const timeEntryStatusNames: Labels<TimeEntryStatus> = {
  submitted: { en: 'Submitted', es: 'Enviada' },
  verified: { en: 'Verified', es: 'Verificada' },
  credited: { en: 'Credited', es: 'Acreditada' },
  returned: { en: 'Returned', es: 'Devuelta' },
  corrected: { en: 'Corrected', es: 'Corregida' },
  'not-credited': { en: 'Not credited', es: 'No acreditada' },
};

/** Why fewer minutes were credited than worked. */
export const creditCapNames: Labels<CreditCap> = {
  'daily-cap': { en: 'Over the daily cap', es: 'Por encima del tope diario' },
  'weekly-cap': { en: 'Over the weekly cap', es: 'Por encima del tope semanal' },
  rounding: { en: 'Rounded down', es: 'Redondeado hacia abajo' },
  decision: { en: 'Credited in part', es: 'Acreditado en parte' },
};

/** What the button says that makes the decision. */
export const exceptionDecisionNames: Labels<ExceptionDecision> = {
  credit: { en: 'Credit', es: 'Acreditar' },
  'credit-part': { en: 'Credit a part', es: 'Acreditar una parte' },
  'not-credit': { en: 'Do not credit', es: 'No acreditar' },
  return: { en: 'Return to the student', es: 'Devolver al estudiante' },
};

export const exceptionNames: Labels<ExceptionCode> = {
  'logged-late': { en: 'Logged late', es: 'Registro tardío' },
  'over-daily-cap': { en: 'Over the daily cap', es: 'Por encima del tope diario' },
  'over-weekly-cap': { en: 'Over the weekly cap', es: 'Por encima del tope semanal' },
  'long-without-break': { en: 'Long without a break', es: 'Mucho tiempo sin descanso' },
  'no-placement': { en: 'No placement', es: 'Sin práctica asignada' },
  'outside-placement-dates': { en: 'Outside the placement', es: 'Fuera de la práctica' },
  'placement-not-active': { en: 'Placement not active', es: 'Práctica no activa' },
  'lapsed-agreement': { en: 'No agreement in force', es: 'Sin convenio vigente' },
  'not-enrolled': { en: 'Not enrolled then', es: 'Sin inscripción activa' },
};

/** Each exception as a sentence: the disagreement in words, without a reproach. */
const exceptionSentences: RefusalSentences<HoursException> = {
  'logged-late': {
    en: ({ daysAfter, logWithinDays }) => `Logged ${countText('en', daysAfter, 'day', 'days')} after the day; the school asks for ${countText('en', logWithinDays, 'day', 'days')} at most.`,
    es: ({ daysAfter, logWithinDays }) => `Registrado ${countText('es', daysAfter, 'día', 'días')} después; la escuela pide ${countText('es', logWithinDays, 'día', 'días')} como máximo.`,
  },
  'over-daily-cap': {
    en: ({ dayMinutes, capMinutes }) => `${hoursText(dayMinutes)} on one day; at most ${hoursText(capMinutes)} count.`,
    es: ({ dayMinutes, capMinutes }) => `${hoursText(dayMinutes)} en un día; cuentan como máximo ${hoursText(capMinutes)}.`,
  },
  'over-weekly-cap': {
    en: ({ weekMinutes, capMinutes }) => `${hoursText(weekMinutes)} in one week; at most ${hoursText(capMinutes)} count.`,
    es: ({ weekMinutes, capMinutes }) => `${hoursText(weekMinutes)} en una semana; cuentan como máximo ${hoursText(capMinutes)}.`,
  },
  'long-without-break': {
    en: ({ stretchMinutes, breakExpectedAfterMinutes }) => `${hoursText(stretchMinutes)} without a break; one is expected after ${hoursText(breakExpectedAfterMinutes)}.`,
    es: ({ stretchMinutes, breakExpectedAfterMinutes }) => `${hoursText(stretchMinutes)} sin descanso; se espera uno después de ${hoursText(breakExpectedAfterMinutes)}.`,
  },
  'no-placement': { en: 'Externship hours, and no placement is named.', es: 'Horas de práctica externa sin ninguna práctica asignada.' },
  'outside-placement-dates': {
    en: ({ startsOn, endsOn }) => `Outside the placement, which runs from ${dayText('en', startsOn)} to ${dayText('en', endsOn)}.`,
    es: ({ startsOn, endsOn }) => `Fuera de la práctica, que va del ${dayText('es', startsOn)} al ${dayText('es', endsOn)}.`,
  },
  'placement-not-active': {
    en: ({ placementStatus }) => `The placement stands as “${placementStatusNames[placementStatus].en}”.`,
    es: ({ placementStatus }) => `La práctica figura como «${placementStatusNames[placementStatus].es}».`,
  },
  'lapsed-agreement': {
    en: ({ endedOn }) => (endedOn === null ? 'No affiliation agreement with the site was in force that day.' : `The affiliation agreement with the site ended on ${dayText('en', endedOn)}.`),
    es: ({ endedOn }) => (endedOn === null ? 'Ese día no había ningún convenio vigente con el centro.' : `El convenio con el centro terminó el ${dayText('es', endedOn)}.`),
  },
  'not-enrolled': { en: 'The enrollment was not active then.', es: 'La inscripción no estaba activa entonces.' },
};

/** An exception as a sentence. */
export function exceptionSentence(locale: Locale, exception: HoursException): string {
  return sayRefusal(locale, exceptionSentences, exception);
}

/** What in a text looked as if it pointed to a patient. */
export const patientIdentifierNames: Labels<PatientIdentifierKind> = {
  'date-of-birth': { en: 'a date of birth', es: 'una fecha de nacimiento' },
  'record-number': { en: 'a record number', es: 'un número de expediente' },
  'social-security-number': { en: 'a social security number', es: 'un número de seguro social' },
};

export const hoursRefusals: RefusalSentences<HoursRefusal> = {
  ...commonRefusals,
  ...localTimeRefusals,
  ENDS_BEFORE_IT_STARTS: {
    en: 'The end has to come after the start. Check both times.',
    es: 'El final tiene que ser posterior al comienzo. Revise las dos horas.',
  },
  IN_THE_FUTURE: {
    en: ({ field }) => (field === 'date' ? 'This day has not come yet at the site. Log the hours once they are worked.' : 'This time has not come yet at the site. Log the hours once they are over.'),
    es: ({ field }) => (field === 'date' ? 'Ese día aún no ha llegado en el centro. Registre las horas cuando las haya trabajado.' : 'Esa hora aún no ha llegado en el centro. Registre las horas cuando terminen.'),
  },
  OVERLAPS_ANOTHER_ENTRY: {
    en: ({ date, startsAt, endsAt, zone }) => `These times overlap the entry of ${dayText('en', date)}, ${timeText('en', startsAt, zone)} to ${timeText('en', endsAt, zone)}. Change the times, or correct that entry.`,
    es: ({ date, startsAt, endsAt, zone }) => `Estas horas se cruzan con la entrada del ${dayText('es', date)}, de ${timeText('es', startsAt, zone)} a ${timeText('es', endsAt, zone)}. Cambie las horas o corrija esa entrada.`,
  },
  BREAK_NOT_SHORTER_THAN_THE_STRETCH: {
    en: ({ breakMinutes, stretchMinutes }) => `A break of ${hoursText(breakMinutes)} leaves nothing of ${hoursText(stretchMinutes)}. Check the break.`,
    es: ({ breakMinutes, stretchMinutes }) => `Un descanso de ${hoursText(breakMinutes)} no deja nada de ${hoursText(stretchMinutes)}. Revise el descanso.`,
  },
  LONGER_THAN_A_DAY: {
    en: ({ stretchMinutes }) => `${hoursText(stretchMinutes)} in one stretch is more than a day. Check when it ended.`,
    es: ({ stretchMinutes }) => `${hoursText(stretchMinutes)} seguidas es más de un día. Revise cuándo terminó.`,
  },
  NOTE_HOLDS_PATIENT_IDENTIFIER: {
    en: ({ kind }) => `The note seems to hold ${patientIdentifierNames[kind].en}. Take it out: nothing here may point to a patient.`,
    es: ({ kind }) => `La nota parece contener ${patientIdentifierNames[kind].es}. Quítelo: nada aquí puede señalar a un paciente.`,
  },
  NOTHING_TO_SIGN: { en: 'Nothing was chosen. Choose at least one entry to sign.', es: 'No eligió nada. Elija al menos una entrada para firmar.' },
  ENTRY_CHANGED_SINCE_SEEN: {
    en: ({ date }) => `The entry of ${dayText('en', date)} has changed since you saw it. Look at it as it stands now.`,
    es: ({ date }) => `La entrada del ${dayText('es', date)} ha cambiado desde que la vio. Mírela como está ahora.`,
  },
  ENTRY_NOT_WAITING: {
    en: ({ date, status }) => `The entry of ${dayText('en', date)} does not wait for a signature; it stands as “${timeEntryStatusNames[status].en}”.`,
    es: ({ date, status }) => `La entrada del ${dayText('es', date)} no espera firma; figura como «${timeEntryStatusNames[status].es}».`,
  },
  ENTRY_NOT_YOURS_TO_SIGN: {
    en: ({ date }) => `The hours of ${dayText('en', date)} are not yours to sign; somebody who was there can.`,
    es: ({ date }) => `Las horas del ${dayText('es', date)} no le corresponde firmarlas; puede hacerlo quien estuvo allí.`,
  },
  OWN_HOURS: { en: 'Nobody signs for their own hours. Your preceptor can.', es: 'Nadie firma sus propias horas. Puede hacerlo su preceptor.' },
  MOVE_NOT_POSSIBLE: {
    en: ({ status }) => `This cannot be done with an entry that stands as “${timeEntryStatusNames[status].en}”. Load the page to see what can.`,
    es: ({ status }) => `Esto no se puede hacer con una entrada que figura como «${timeEntryStatusNames[status].es}». Cargue la página para ver qué se puede.`,
  },
  DECISION_STANDS: {
    en: 'Only whoever decided can take it back, and only on the same day. Correct the entry instead.',
    es: 'Solo quien decidió puede retirarlo, y solo el mismo día. En su lugar, corrija la entrada.',
  },
  REASON_HOLDS_PATIENT_IDENTIFIER: {
    en: ({ kind }) => `The reason seems to hold ${patientIdentifierNames[kind].en}. Take it out: nothing here may point to a patient.`,
    es: ({ kind }) => `El motivo parece contener ${patientIdentifierNames[kind].es}. Quítelo: nada aquí puede señalar a un paciente.`,
  },
  NOT_SIGNED_YET: {
    en: 'The preceptor has not signed this entry yet. A part of it can be credited after that.',
    es: 'El preceptor aún no ha firmado esta entrada. Después se podrá acreditar una parte.',
  },
  CREDITED_MINUTES_MISSING: { en: 'Say how much of the entry counts.', es: 'Indique cuánto de la entrada cuenta.' },
  MORE_THAN_CREDITABLE: {
    en: ({ creditableMinutes }) => `At most ${hoursText(creditableMinutes)} of this entry can count; the caps of the school hold.`,
    es: ({ creditableMinutes }) => `De esta entrada pueden contar como máximo ${hoursText(creditableMinutes)}; rigen los topes de la escuela.`,
  },
};

const nextSteps: RefusalSentences<NextStep> = {
  'show-certificate': { en: 'You are certified as eligible. Your certificate is ready to show.', es: 'Está certificado que cumple los requisitos. Su certificado está listo.' },
  'correct-returned-hours': {
    en: ({ count }) => `${countText('en', count, 'entry was', 'entries were')} returned to you. Correct and send again, so that the hours count.`,
    es: ({ count }) => `Tiene ${countText('es', count, 'entrada devuelta', 'entradas devueltas')}. Corrija y envíe de nuevo para que las horas cuenten.`,
  },
  'correct-returned-procedures': {
    en: ({ count }) => `${countText('en', count, 'procedure entry was', 'procedure entries were')} returned to you. Log it anew as it was.`,
    es: ({ count }) => `Tiene ${countText('es', count, 'registro de procedimientos devuelto', 'registros de procedimientos devueltos')}. Regístrelo de nuevo como fue.`,
  },
  'settle-open-claim': {
    en: ({ count }) => `${countText('en', count, 'claim', 'claims')} of hours could not be entered. See what is missing.`,
    es: ({ count }) => `${countText('es', count, 'declaración', 'declaraciones')} de horas sin poder registrarse. Vea qué falta.`,
  },
  'wait-for-placement': {
    en: ({ minutes }) => `${hoursText(minutes)} are left to work, and you have no placement yet. Ask your coordinator.`,
    es: ({ minutes }) => `Le faltan ${hoursText(minutes)} por trabajar y aún no tiene práctica asignada. Pregunte a su coordinación.`,
  },
  'wait-for-start': {
    en: ({ on, siteName }) => `Your placement at ${siteName} begins on ${dayText('en', on)}.`,
    es: ({ on, siteName }) => `Su práctica en ${siteName} empieza el ${dayText('es', on)}.`,
  },
  'log-hours': {
    en: ({ minutes }) => `${hoursText(minutes)} are left to work. Log each day when it is over.`,
    es: ({ minutes }) => `Le faltan ${hoursText(minutes)} por trabajar. Registre cada día al terminar.`,
  },
  'ask-for-signature': {
    en: ({ minutes }) => `All hours are worked; ${hoursText(minutes)} wait to be signed and credited. Ask your preceptor.`,
    es: ({ minutes }) => `Ya trabajó todas las horas; ${hoursText(minutes)} esperan firma y acreditación. Pregunte a su preceptor.`,
  },
  'log-procedures': {
    en: ({ count }) => `${countText('en', count, 'procedure is', 'procedures are')} still missing. Log them as you do them.`,
    es: ({ count }) => `Aún hacen falta ${countText('es', count, 'procedimiento', 'procedimientos')}. Regístrelos a medida que los hace.`,
  },
  'wait-for-decision': { en: 'Your school has to look at something that no rule can decide.', es: 'Su escuela tiene que revisar algo que ninguna regla puede decidir.' },
  'wait-for-certification': { en: 'You are eligible. Your program director can certify you now.', es: 'Cumple los requisitos. La dirección del programa ya puede certificarlo.' },
  'see-requirements': { en: 'See which requirements are still open.', es: 'Vea qué requisitos siguen abiertos.' },
};

/** The next step as a sentence. */
export function nextStepSentence(locale: Locale, step: NextStep): string {
  return sayRefusal(locale, nextSteps, step);
}
