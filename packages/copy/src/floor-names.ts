// What a floor for a part of a total is called: a kind of hour, a laboratory discipline, a subject of courses.
import type { CourseSubject, Locale, WorkFact } from '@practicum/domain';
import { courseSubjectNames } from './coursework.copy.js';
import { say, type Labels } from './sentence.js';

type Discipline = NonNullable<WorkFact['disciplines']>[number];

/** Laboratory disciplines. */
export const disciplineNames: Labels<Discipline> = {
  'blood-banking': { en: 'Blood banking', es: 'Banco de sangre' },
  chemistry: { en: 'Chemistry', es: 'Química' },
  coagulation: { en: 'Coagulation', es: 'Coagulación' },
  hematology: { en: 'Hematology', es: 'Hematología' },
  immunology: { en: 'Immunology', es: 'Inmunología' },
  'laboratory-operations': { en: 'Laboratory operations', es: 'Operaciones de laboratorio' },
  microbiology: { en: 'Microbiology', es: 'Microbiología' },
  'urinalysis-body-fluids': { en: 'Urinalysis and body fluids', es: 'Análisis de orina y líquidos corporales' },
};

const names: Labels<Discipline | CourseSubject> = { ...courseSubjectNames, ...disciplineNames };

/** The floor's name; kinds of hour are called as the rules of the language call them. */
export function floorName(of: string, hourGroups: Readonly<Record<string, string>>, locale: Locale): string {
  const known: Readonly<Record<string, (typeof names)[keyof typeof names]>> = names;
  const name = known[of];
  return hourGroups[of] ?? (name ? say(locale, name) : of);
}
