// What the fields of inputs are called in sentences.
import type { Locale } from '@practicum/domain';
import type { Labels } from './sentence.js';

const names = {
  ageBand: { en: 'The age band', es: 'El grupo de edad' },
  attempt: { en: 'The attempt', es: 'El intento' },
  bornOn: { en: 'The date of birth', es: 'La fecha de nacimiento' },
  breakMinutes: { en: 'The break', es: 'El descanso' },
  candidates: { en: 'The list of students', es: 'La lista de estudiantes' },
  capacity: { en: 'The number of students', es: 'El número de estudiantes' },
  category: { en: 'The kind of hours', es: 'El tipo de horas' },
  city: { en: 'The city', es: 'La ciudad' },
  code: { en: 'The code', es: 'El código' },
  cohortId: { en: 'The cohort', es: 'La cohorte' },
  completedOn: { en: 'The completion date', es: 'La fecha de finalización' },
  count: { en: 'The count', es: 'La cantidad' },
  courseId: { en: 'The course', es: 'El curso' },
  credentials: { en: 'The list of credentials', es: 'La lista de credenciales' },
  creditedMinutes: { en: 'The credited time', es: 'El tiempo acreditado' },
  date: { en: 'The day', es: 'El día' },
  decision: { en: 'The decision', es: 'La decisión' },
  displayName: { en: 'The name', es: 'El nombre' },
  effectiveOn: { en: 'The effective date', es: 'La fecha de vigencia' },
  email: { en: 'The e-mail address', es: 'El correo electrónico' },
  endsAt: { en: 'The end', es: 'La hora de fin' },
  endsOn: { en: 'The last day', es: 'El último día' },
  enrollmentId: { en: 'The enrollment', es: 'La inscripción' },
  entries: { en: 'The list of entries', es: 'La lista de entradas' },
  expectedCompletionOn: { en: 'The expected completion', es: 'La finalización prevista' },
  externshipMinutes: { en: 'The externship time', es: 'El tiempo de externado' },
  familyName: { en: 'The family name', es: 'El apellido' },
  field: { en: 'The subject', es: 'La materia' },
  givenName: { en: 'The given name', es: 'El nombre' },
  grade: { en: 'The grade', es: 'La calificación' },
  licence: { en: 'The licence', es: 'La licencia' },
  name: { en: 'The name', es: 'El nombre' },
  note: { en: 'The note', es: 'La nota' },
  on: { en: 'The date', es: 'La fecha' },
  password: { en: 'The password', es: 'La contraseña' },
  placementId: { en: 'The placement', es: 'La práctica' },
  plannedMinutes: { en: 'The planned time', es: 'El tiempo previsto' },
  postalCode: { en: 'The postal code', es: 'El código postal' },
  preceptorId: { en: 'The preceptor', es: 'El preceptor' },
  procedure: { en: 'The procedure', es: 'El procedimiento' },
  qualification: { en: 'The qualification', es: 'La cualificación' },
  reason: { en: 'The reason', es: 'El motivo' },
  result: { en: 'The result', es: 'El resultado' },
  role: { en: 'The role', es: 'El rol' },
  setting: { en: 'The setting', es: 'El entorno' },
  siteId: { en: 'The site', es: 'El centro' },
  startedOn: { en: 'The start date', es: 'La fecha de inicio' },
  startsAt: { en: 'The start', es: 'La hora de inicio' },
  startsOn: { en: 'The first day', es: 'El primer día' },
  state: { en: 'The state', es: 'El estado' },
  status: { en: 'The status', es: 'El estado' },
  street: { en: 'The street', es: 'La calle' },
  studentId: { en: 'The student', es: 'El estudiante' },
  studentNumber: { en: 'The student number', es: 'El número de estudiante' },
  subject: { en: 'On whom it was done', es: 'En quién se hizo' },
  zone: { en: 'The time zone', es: 'La zona horaria' },
} satisfies Labels<string>;

/** What a field is called at the start of a sentence; one without a name of its own is called by its last word. */
export function fieldName(locale: Locale, field: string): string {
  const known: Labels<string> = names;
  const last = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? field;
  return known[last]?.[locale] ?? (locale === 'es' ? `«${last}»` : `“${last}”`);
}
