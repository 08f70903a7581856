// Enrollment, from application to graduation.
import type { EnrollmentStatus, EnrollStudentRefusal, MoveEnrollmentRefusal } from '@practicum/domain';
import { accessRefusals } from './access.copy.js';
import { countText, dayText } from './figures.js';
import { commonRefusals, inputRefusals } from './input.copy.js';
import type { Labels, RefusalSentences } from './sentence.js';

export const enrollmentStatusNames: Labels<EnrollmentStatus> = {
  applied: { en: 'Applied', es: 'Solicitud' },
  enrolled: { en: 'Enrolled', es: 'Inscrito' },
  'on-leave': { en: 'On leave', es: 'De permiso' },
  withdrawn: { en: 'Withdrawn', es: 'Retirado' },
  completed: { en: 'Completed', es: 'Completado' },
  graduated: { en: 'Graduated', es: 'Graduado' },
};

/** What the button says that makes the move. */
export const enrollmentMoveNames: Labels<EnrollmentStatus> = {
  applied: { en: 'Take the application', es: 'Registrar la solicitud' },
  enrolled: { en: 'Enroll', es: 'Inscribir' },
  'on-leave': { en: 'Begin a leave', es: 'Iniciar un permiso' },
  withdrawn: { en: 'Withdraw', es: 'Retirar' },
  completed: { en: 'Complete', es: 'Completar' },
  graduated: { en: 'Graduate', es: 'Graduar' },
};

export const enrollmentRefusals: RefusalSentences<MoveEnrollmentRefusal | EnrollStudentRefusal> = {
  ...commonRefusals,
  FIELD_MISSING: inputRefusals.FIELD_MISSING,
  STUDENT_NOT_FOUND: accessRefusals.STUDENT_NOT_FOUND,
  ENROLLMENT_MOVE_UNKNOWN: {
    en: ({ from, to }) => `An enrollment that is “${enrollmentStatusNames[from].en}” cannot become “${enrollmentStatusNames[to].en}” in one step.`,
    es: ({ from, to }) => `Una inscripción en «${enrollmentStatusNames[from].es}» no puede pasar a «${enrollmentStatusNames[to].es}» en un solo paso.`,
  },
  ENROLLMENT_MOVE_NOT_YOURS: {
    en: ({ to }) => `“${enrollmentMoveNames[to].en}” is for the registrar or the program director.`,
    es: ({ to }) => `«${enrollmentMoveNames[to].es}» corresponde al registro académico o a la dirección del programa.`,
  },
  MOVE_IN_THE_FUTURE: {
    en: ({ today }) => `A change is recorded when it has happened: choose ${dayText('en', today)} or earlier.`,
    es: ({ today }) => `Un cambio se registra cuando ha ocurrido: elija el ${dayText('es', today)} o antes.`,
  },
  MOVE_BEFORE_THE_LAST: {
    en: ({ lastMovedOn }) => `The last change took effect on ${dayText('en', lastMovedOn)}; choose that day or a later one.`,
    es: ({ lastMovedOn }) => `El último cambio fue el ${dayText('es', lastMovedOn)}; elija ese día o uno posterior.`,
  },
  MOVE_BEFORE_START: {
    en: ({ startedOn }) => `The enrollment started on ${dayText('en', startedOn)}; choose that day or a later one.`,
    es: ({ startedOn }) => `La inscripción empezó el ${dayText('es', startedOn)}; elija ese día o uno posterior.`,
  },
  PLACEMENTS_STILL_OPEN: {
    en: ({ count }) => `The student still has ${countText('en', count, 'open placement', 'open placements')}. Complete, end or cancel it first.`,
    es: ({ count }) => `El estudiante aún tiene ${countText('es', count, 'práctica abierta', 'prácticas abiertas')}. Complétela, termínela o cancélela antes.`,
  },
  ENROLLED_IN_PROGRAM_ALREADY: {
    en: 'The student is in this program already. Open that enrollment and change it instead.',
    es: 'El estudiante ya está en este programa. Abra esa inscripción y cámbiela.',
  },
  COHORT_NOT_FOUND: { en: 'The school has no such cohort. Choose one from the list.', es: 'La escuela no tiene esa cohorte. Elija una de la lista.' },
  STUDENT_NUMBER_TAKEN: {
    en: ({ studentNumber }) => `Another student has the number ${studentNumber}. Check it, or search for the student.`,
    es: ({ studentNumber }) => `Otro estudiante tiene el número ${studentNumber}. Revíselo o busque al estudiante.`,
  },
  BORN_ON_UNLIKELY: {
    en: 'A student is between 14 and 100 years old. Check the year of birth.',
    es: 'Un estudiante tiene entre 14 y 100 años. Revise el año de nacimiento.',
  },
  STARTS_BEFORE_COHORT: {
    en: ({ startsOn }) => `The cohort starts on ${dayText('en', startsOn)}. Choose that day or a later one, or an earlier cohort.`,
    es: ({ startsOn }) => `La cohorte empieza el ${dayText('es', startsOn)}. Elija ese día o uno posterior, o una cohorte anterior.`,
  },
  STARTS_AFTER_COHORT_ENDS: {
    en: ({ expectedCompletionOn }) => `The cohort ends on ${dayText('en', expectedCompletionOn)}. Choose an earlier day, or a later cohort.`,
    es: ({ expectedCompletionOn }) => `La cohorte termina el ${dayText('es', expectedCompletionOn)}. Elija un día anterior o una cohorte posterior.`,
  },
};
