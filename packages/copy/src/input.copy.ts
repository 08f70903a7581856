// Faults of an input, and what any change may hear.
import type { CommonRefusal, InputRefusal } from '@practicum/domain';
import { fieldName } from './field-names.copy.js';
import { choiceText, numberText } from './figures.js';
import type { RefusalSentences } from './sentence.js';

// A field's name inside a sentence begins small.
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What is wrong with one field. */
export const inputRefusals: RefusalSentences<InputRefusal> = {
  FIELD_MISSING: {
    en: ({ field }) => `${fieldName('en', field)} is needed.`,
    es: ({ field }) => `Falta un dato: ${inside(fieldName('es', field))}.`,
  },
  FIELD_TOO_SHORT: {
    en: ({ field, least }) => `${fieldName('en', field)} needs at least ${least} characters.`,
    es: ({ field, least }) => `${fieldName('es', field)} necesita al menos ${least} caracteres.`,
  },
  FIELD_TOO_LONG: {
    en: ({ field, most }) => `${fieldName('en', field)} may have at most ${numberText('en', most)} characters.`,
    es: ({ field, most }) => `${fieldName('es', field)} puede tener como máximo ${numberText('es', most)} caracteres.`,
  },
  FIELD_TOO_SMALL: {
    en: ({ field, least }) => `${fieldName('en', field)} must be ${numberText('en', least)} or more.`,
    es: ({ field, least }) => `${fieldName('es', field)} debe ser ${numberText('es', least)} o más.`,
  },
  FIELD_TOO_LARGE: {
    en: ({ field, most }) => `${fieldName('en', field)} must be ${numberText('en', most)} or less.`,
    es: ({ field, most }) => `${fieldName('es', field)} debe ser ${numberText('es', most)} o menos.`,
  },
  FIELD_HAS_TOO_FEW: {
    en: ({ field, least }) => `${fieldName('en', field)}: choose at least ${least}.`,
    es: ({ field, least }) => `${fieldName('es', field)}: elija al menos ${least}.`,
  },
  FIELD_HAS_TOO_MANY: {
    en: ({ field, most }) => `${fieldName('en', field)}: choose at most ${most}.`,
    es: ({ field, most }) => `${fieldName('es', field)}: elija como máximo ${most}.`,
  },
  FIELD_NOT_ONE_OF: {
    en: ({ field, choices }) => `${fieldName('en', field)} must be ${choiceText('en', choices)}.`,
    es: ({ field, choices }) => `${fieldName('es', field)} debe ser ${choiceText('es', choices)}.`,
  },
  FIELD_UNKNOWN: {
    en: ({ field }) => `There is no field “${field}” here; please leave it out.`,
    es: ({ field }) => `Aquí no hay ningún campo «${field}»; quítelo.`,
  },
  FIELD_IS_NO_DAY: {
    en: ({ field }) => `${fieldName('en', field)} must be a day that exists, such as 2026-06-12.`,
    es: ({ field }) => `${fieldName('es', field)} debe ser un día que exista, como 2026-06-12.`,
  },
  FIELD_IS_NO_TIME: {
    en: ({ field }) => `${fieldName('en', field)} must be a time of day, such as 08:30.`,
    es: ({ field }) => `${fieldName('es', field)} debe ser una hora del día, como 08:30.`,
  },
  FIELD_IS_NO_ZONE: {
    en: ({ field }) => `${fieldName('en', field)} must be the name of a time zone, such as America/Los_Angeles.`,
    es: ({ field }) => `${fieldName('es', field)} debe ser el nombre de una zona horaria, como America/Los_Angeles.`,
  },
  FIELD_IS_NO_EMAIL: {
    en: 'This is not an e-mail address; it needs a name, an @ and a domain, such as ana@school.edu.',
    es: 'Esto no es un correo electrónico; necesita un nombre, una @ y un dominio, como ana@escuela.edu.',
  },
  FIELD_IS_NO_WHOLE_NUMBER: {
    en: ({ field }) => `${fieldName('en', field)} must be a whole number.`,
    es: ({ field }) => `${fieldName('es', field)} debe ser un número entero.`,
  },
  FIELD_IS_NO_CODE: {
    en: ({ field }) => `${fieldName('en', field)} is not written as a code; use capital letters, digits and hyphens, such as CPT-NHA.`,
    es: ({ field }) => `${fieldName('es', field)} no tiene forma de código; use mayúsculas, cifras y guiones, como CPT-NHA.`,
  },
  FIELD_LISTED_TWICE: {
    en: ({ field }) => `${fieldName('en', field)}: something stands there twice; please leave one out.`,
    es: ({ field }) => `${fieldName('es', field)}: algo aparece dos veces; quite uno.`,
  },
  FIELD_NOT_UNDERSTOOD: {
    en: ({ field }) => `${fieldName('en', field)} could not be understood; please check how it is written.`,
    es: ({ field }) => `${fieldName('es', field)}: no se entiende; revise cómo está escrito.`,
  },
};

/** What any change of anything may hear. */
export const commonRefusals: RefusalSentences<CommonRefusal> = {
  NOT_FOUND: {
    en: 'This is not there, or not yours to see. Go back and choose it from the list again.',
    es: 'Esto no existe o no le corresponde verlo. Vuelva y elíjalo otra vez de la lista.',
  },
  NOT_YOURS_TO_DO: {
    en: 'Your part at the school does not include this. Ask the coordinator or the program director to do it.',
    es: 'Su función en la escuela no incluye esto. Pida a la coordinación o a la dirección del programa que lo haga.',
  },
  CHANGED_MEANWHILE: {
    en: 'Somebody changed this in the meantime, and nothing of yours was saved. Look at it as it stands now and try again.',
    es: 'Alguien cambió esto entretanto y no se guardó nada suyo. Revise cómo está ahora e inténtelo de nuevo.',
  },
  KEY_USED_FOR_ANOTHER: {
    en: 'This was sent before with other content, and the first one stands. Send the new one as a new entry.',
    es: 'Esto ya se envió antes con otro contenido y vale el primero. Envíe lo nuevo como una entrada nueva.',
  },
  REASON_MISSING: {
    en: 'Please say why: the reason is kept on file with the change.',
    es: 'Indique el motivo: queda registrado junto con el cambio.',
  },
};
