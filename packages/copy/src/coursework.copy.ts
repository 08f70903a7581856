// Courses and their results.
import type { CourseResultWord, CourseSubject, PostCourseResultRefusal } from '@practicum/domain';
import { dayText } from './figures.js';
import { commonRefusals } from './input.copy.js';
import type { Labels, RefusalSentences } from './sentence.js';

export const courseResultNames: Labels<CourseResultWord> = {
  'in-progress': { en: 'In progress', es: 'En curso' },
  passed: { en: 'Passed', es: 'Aprobado' },
  failed: { en: 'Failed', es: 'Reprobado' },
  incomplete: { en: 'Incomplete', es: 'Incompleto' },
  withdrawn: { en: 'Withdrawn', es: 'Retirado' },
};

export const courseSubjectNames: Labels<CourseSubject> = {
  anatomy: { en: 'Anatomy', es: 'Anatomía' },
  physiology: { en: 'Physiology', es: 'Fisiología' },
  pharmacology: { en: 'Pharmacology', es: 'Farmacología' },
  'infection-control': { en: 'Infection control', es: 'Control de infecciones' },
  'applied-mathematics': { en: 'Applied mathematics', es: 'Matemáticas aplicadas' },
  'injection-im': { en: 'Intramuscular injection', es: 'Inyección intramuscular' },
  'injection-id': { en: 'Intradermal injection', es: 'Inyección intradérmica' },
  'injection-sc': { en: 'Subcutaneous injection', es: 'Inyección subcutánea' },
  phlebotomy: { en: 'Phlebotomy', es: 'Flebotomía' },
  biology: { en: 'Biology', es: 'Biología' },
  chemistry: { en: 'Chemistry', es: 'Química' },
  'medical-laboratory': { en: 'Medical laboratory', es: 'Laboratorio clínico' },
  'general-education': { en: 'General education', es: 'Formación general' },
  other: { en: 'Other', es: 'Otra' },
};

export const courseworkRefusals: RefusalSentences<PostCourseResultRefusal> = {
  ...commonRefusals,
  COURSE_NOT_FOUND: { en: 'The school has no such course. Choose one from the list.', es: 'La escuela no tiene ese curso. Elija uno de la lista.' },
  NOT_ENROLLED_YET: {
    en: 'The student has only applied. Enroll the student first, then post the result.',
    es: 'El estudiante solo ha presentado la solicitud. Inscríbalo antes de registrar el resultado.',
  },
  ATTEMPT_SKIPPED: {
    en: ({ next }) => `The next attempt is number ${next}; none may be left out.`,
    es: ({ next }) => `El siguiente intento es el número ${next}; no se puede saltar ninguno.`,
  },
  LAST_ATTEMPT_STILL_OPEN: {
    en: ({ attempt, result }) => `Attempt ${attempt} is still “${courseResultNames[result].en}”. Post how it ended before a new one begins.`,
    es: ({ attempt, result }) => `El intento ${attempt} sigue «${courseResultNames[result].es}». Registre cómo terminó antes de empezar otro.`,
  },
  COURSE_PASSED_ALREADY: {
    en: ({ attempt }) => `The course was passed at attempt ${attempt}; there is nothing to retake. To correct that result, post it for attempt ${attempt}.`,
    es: ({ attempt }) => `El curso se aprobó en el intento ${attempt}; no hay nada que repetir. Para corregir ese resultado, regístrelo en el intento ${attempt}.`,
  },
  RESULT_POSTED_ALREADY: {
    en: ({ attempt }) => `Exactly this result stands for attempt ${attempt} already; nothing was changed.`,
    es: ({ attempt }) => `Exactamente este resultado ya consta en el intento ${attempt}; no se cambió nada.`,
  },
  COMPLETED_ON_MISSING: { en: 'Say on which day the course was completed.', es: 'Indique qué día se completó el curso.' },
  COMPLETED_ON_WITHOUT_END: {
    en: ({ result }) => `A course that is “${courseResultNames[result].en}” has no completion date yet. Leave the date out, or post how it ended.`,
    es: ({ result }) => `Un curso «${courseResultNames[result].es}» aún no tiene fecha de finalización. Quite la fecha o registre cómo terminó.`,
  },
  COMPLETED_IN_THE_FUTURE: {
    en: ({ today }) => `A course is completed when it has ended: choose ${dayText('en', today)} or earlier.`,
    es: ({ today }) => `Un curso se completa cuando ha terminado: elija el ${dayText('es', today)} o antes.`,
  },
};
