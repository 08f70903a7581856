// What the fields of inputs are called in sentences.
import type { Locale } from '@practicum/domain';
import type { Labels } from './sentence.js';

const names = {
  attempt: { en: 'The attempt', es: 'El intento' },
  bornOn: { en: 'The date of birth', es: 'La fecha de nacimiento' },
  capacity: { en: 'The number of students', es: 'El número de estudiantes' },
  city: { en: 'The city', es: 'La ciudad' },
  code: { en: 'The code', es: 'El código' },
  cohortId: { en: 'The cohort', es: 'La cohorte' },
  completedOn: { en: 'The completion date', es: 'La fecha de finalización' },
  courseId: { en: 'The course', es: 'El curso' },
  credentials: { en: 'The credentials', es: 'Las credenciales' },
  displayName: { en: 'The name', es: 'El nombre' },
  effectiveOn: { en: 'The effective date', es: 'La fecha de vigencia' },
  email: { en: 'The e-mail address', es: 'El correo electrónico' },
  endsOn: { en: 'The last day', es: 'El último día' },
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
  plannedMinutes: { en: 'The planned time', es: 'El tiempo previsto' },
  postalCode: { en: 'The postal code', es: 'El código postal' },
  preceptorId: { en: 'The preceptor', es: 'El preceptor' },
  qualification: { en: 'The qualification', es: 'La cualificación' },
  reason: { en: 'The reason', es: 'El motivo' },
  result: { en: 'The result', es: 'El resultado' },
  role: { en: 'The role', es: 'El rol' },
  setting: { en: 'The setting', es: 'El entorno' },
  siteId: { en: 'The site', es: 'El centro' },
  startedOn: { en: 'The start date', es: 'La fecha de inicio' },
  startsOn: { en: 'The first day', es: 'El primer día' },
  state: { en: 'The state', es: 'El estado' },
  status: { en: 'The status', es: 'El estado' },
  street: { en: 'The street', es: 'La calle' },
  studentId: { en: 'The student', es: 'El estudiante' },
  studentNumber: { en: 'The student number', es: 'El número de estudiante' },
  zone: { en: 'The time zone', es: 'La zona horaria' },
} satisfies Labels<string>;

/** What a field is called at the start of a sentence; one without a name of its own is called by its last word. */
export function fieldName(locale: Locale, field: string): string {
  const known: Labels<string> = names;
  const last = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? field;
  return known[last]?.[locale] ?? `“${last}”`;
}
