// Editions of rules in words: what can be wrong with writing and confirming them.
import type { ChangeEditionRefusal, ConfirmEditionRefusal, DraftEditionRefusal } from '@practicum/domain';
import { eligibilityCopy } from './eligibility.copy.js';
import type { RefusalSentences } from './sentence.js';

type EditionRefusal = Exclude<ConfirmEditionRefusal, { readonly code: 'CHANGED_MEANWHILE' }> | Exclude<DraftEditionRefusal, { readonly code: 'FIELD_MISSING' }> | ChangeEditionRefusal;

export const editionRefusals: RefusalSentences<EditionRefusal> = {
  EDITION_UNKNOWN: {
    en: 'There is no such edition of the rules. Choose one from the list of credentials.',
    es: 'No existe esa edición de las reglas. Elija una de la lista de credenciales.',
  },
  CREDENTIAL_PUBLISHED: {
    en: ({ credential }) => `${credential} is the code of published rules. Give your own rules another code, such as ${credential}-OWN.`,
    es: ({ credential }) => `${credential} es el código de reglas publicadas. Dé a sus propias reglas otro código, como ${credential}-OWN.`,
  },
  EDITION_THERE: {
    en: ({ edition }) => `The school has an edition ${edition} of these rules already. Change that one, or choose another month.`,
    es: ({ edition }) => `El centro ya tiene una edición ${edition} de estas reglas. Cambie esa, o elija otro mes.`,
  },
  EDITION_CONFIRMED: {
    en: 'This edition is confirmed and stays as it is. Copy it to an edition with a later day and change that one.',
    es: 'Esta edición está confirmada y queda como está. Cópiela a una edición con fecha posterior y cambie esa.',
  },
  EDITION_RENAMED: {
    en: 'The rules name another credential or edition than the one being changed. Keep both codes as they were.',
    es: 'Las reglas nombran otra credencial u otra edición que la que se cambia. Deje ambos códigos como estaban.',
  },
  EDITION_MALFORMED: {
    en: ({ fault }) => eligibilityCopy.en.refusals[fault.code](fault),
    es: ({ fault }) => eligibilityCopy.es.refusals[fault.code](fault),
  },
};
