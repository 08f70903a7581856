// Placements at clinical sites.
import type { MovePlacementRefusal, PlacementStatus, PlaceStudentRefusal } from '@practicum/domain';
import { enrollmentStatusNames } from './enrollment.copy.js';
import { countText, dayText, hoursText } from './figures.js';
import { commonRefusals } from './input.copy.js';
import type { Labels, RefusalSentences } from './sentence.js';
import { agreementStatusNames } from './site.copy.js';

export const placementStatusNames: Labels<PlacementStatus> = {
  proposed: { en: 'Proposed', es: 'Propuesta' },
  confirmed: { en: 'Confirmed', es: 'Confirmada' },
  active: { en: 'Active', es: 'Activa' },
  completed: { en: 'Completed', es: 'Completada' },
  ended: { en: 'Ended early', es: 'Terminada antes' },
  cancelled: { en: 'Cancelled', es: 'Cancelada' },
};

/** What the button says that makes the move. */
export const placementMoveNames: Labels<PlacementStatus> = {
  proposed: { en: 'Propose', es: 'Proponer' },
  confirmed: { en: 'Confirm', es: 'Confirmar' },
  active: { en: 'Begin', es: 'Iniciar' },
  completed: { en: 'Complete', es: 'Completar' },
  ended: { en: 'End early', es: 'Terminar antes' },
  cancelled: { en: 'Cancel', es: 'Cancelar' },
};

export const placementRefusalSentences: RefusalSentences<PlaceStudentRefusal | MovePlacementRefusal> = {
  ...commonRefusals,
  PLACEMENT_ENDS_BEFORE_START: {
    en: ({ startsOn }) => `The placement starts on ${dayText('en', startsOn)}; its last day cannot be earlier.`,
    es: ({ startsOn }) => `La práctica empieza el ${dayText('es', startsOn)}; su último día no puede ser anterior.`,
  },
  SITE_TAKES_NOBODY: {
    en: ({ siteName }) => `${siteName} takes no students at present. Choose another site.`,
    es: ({ siteName }) => `${siteName} no recibe estudiantes por ahora. Elija otro centro.`,
  },
  AGREEMENT_DOES_NOT_COVER: {
    en: ({ siteName, status, coveredUntil }) =>
      coveredUntil === null
        ? `No affiliation agreement with ${siteName} holds on the first day (${agreementStatusNames[status].en.toLowerCase()}). Add the agreement first.`
        : `The affiliation agreement with ${siteName} ends on ${dayText('en', coveredUntil)}. Choose dates until then, or add the renewal first.`,
    es: ({ siteName, status, coveredUntil }) =>
      coveredUntil === null
        ? `Ningún convenio con ${siteName} está vigente el primer día (${agreementStatusNames[status].es.toLowerCase()}). Añada antes el convenio.`
        : `El convenio con ${siteName} termina el ${dayText('es', coveredUntil)}. Elija fechas hasta entonces o añada antes la renovación.`,
  },
  SITE_FULL: {
    en: ({ siteName, capacity, on }) =>
      `${siteName} takes ${countText('en', capacity, 'student', 'students')} at a time and is full on ${dayText('en', on)}. Choose other dates or another site.`,
    es: ({ siteName, capacity, on }) =>
      `${siteName} recibe ${countText('es', capacity, 'estudiante', 'estudiantes')} a la vez y está completo el ${dayText('es', on)}. Elija otras fechas u otro centro.`,
  },
  ENROLLMENT_NOT_OPEN_FOR_PLACEMENT: {
    en: ({ status }) => `Only an enrolled student is placed; this enrollment is “${enrollmentStatusNames[status].en}”.`,
    es: ({ status }) => `Solo se asigna a estudiantes inscritos; esta inscripción está en «${enrollmentStatusNames[status].es}».`,
  },
  PLACEMENT_BEFORE_ENROLLMENT: {
    en: ({ startedOn }) => `The enrollment starts on ${dayText('en', startedOn)}; the placement cannot start before.`,
    es: ({ startedOn }) => `La inscripción empieza el ${dayText('es', startedOn)}; la práctica no puede empezar antes.`,
  },
  PLACED_ELSEWHERE_THEN: {
    en: ({ siteName, startsOn, endsOn }) =>
      `The student is placed at ${siteName} from ${dayText('en', startsOn)} to ${dayText('en', endsOn)}. Choose other dates, or change that placement first.`,
    es: ({ siteName, startsOn, endsOn }) =>
      `El estudiante está asignado a ${siteName} del ${dayText('es', startsOn)} al ${dayText('es', endsOn)}. Elija otras fechas o cambie antes esa práctica.`,
  },
  PRECEPTOR_NOT_AT_SITE: {
    en: ({ siteName }) => `This preceptor does not work at ${siteName}. Choose one of its preceptors, or add this one there.`,
    es: ({ siteName }) => `Este preceptor no trabaja en ${siteName}. Elija uno de sus preceptores o añádalo allí.`,
  },
  PLANNED_HOURS_DO_NOT_FIT: {
    en: ({ most, days }) => `At most ${hoursText(most)} fit into ${countText('en', days, 'day', 'days')}. Plan fewer hours, or a longer placement.`,
    es: ({ most, days }) => `En ${countText('es', days, 'día', 'días')} caben como máximo ${hoursText(most)}. Prevea menos horas o una práctica más larga.`,
  },
  PLACEMENT_MOVE_UNKNOWN: {
    en: ({ from, to }) => `A placement that is “${placementStatusNames[from].en}” cannot become “${placementStatusNames[to].en}” in one step.`,
    es: ({ from, to }) => `Una práctica en «${placementStatusNames[from].es}» no puede pasar a «${placementStatusNames[to].es}» en un solo paso.`,
  },
  PLACEMENT_MOVE_NOT_YOURS: {
    en: ({ to }) => `“${placementMoveNames[to].en}” is for the coordinator or the program director.`,
    es: ({ to }) => `«${placementMoveNames[to].es}» corresponde a la coordinación o a la dirección del programa.`,
  },
  PLACEMENT_NOT_BEGUN: {
    en: ({ startsOn }) => `The placement begins on ${dayText('en', startsOn)}; it becomes active from that day on.`,
    es: ({ startsOn }) => `La práctica empieza el ${dayText('es', startsOn)}; estará activa desde ese día.`,
  },
};
