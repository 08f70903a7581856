// What is told about the ledger of a school's events.
import type { LedgerFault } from '@practicum/domain';
import type { Labels, RefusalSentences, Sentence } from './sentence.js';

/** What is wrong with a ledger, one sentence a fault. Leaves are counted from 0, as in every proof. */
export const ledgerFaultSentences: RefusalSentences<LedgerFault> = {
  EVENT_ALTERED: {
    en: ({ leafIndex, eventId }) => `Leaf ${leafIndex}: event ${eventId} is not as it was sealed.`,
    es: ({ leafIndex, eventId }) => `Hoja ${leafIndex}: el evento ${eventId} no es como se selló.`,
  },
  EVENT_REMOVED: {
    en: ({ leafIndex, eventId }) => (eventId === null ? `Leaf ${leafIndex}: the event that was sealed here is gone, and its place with it.` : `Leaf ${leafIndex}: event ${eventId} is gone.`),
    es: ({ leafIndex, eventId }) => (eventId === null ? `Hoja ${leafIndex}: falta el evento que se selló aquí, y también su lugar.` : `Hoja ${leafIndex}: falta el evento ${eventId}.`),
  },
  EVENT_ADDED: {
    en: ({ leafIndex, eventId }) =>
      (leafIndex === null ? `No leaf: event ${eventId} was not noted by Practicum; it has no place and waits for none.` : `Leaf ${leafIndex}: event ${eventId} has a place, and no signed head stands over it.`),
    es: ({ leafIndex, eventId }) =>
      (leafIndex === null ? `Sin hoja: el evento ${eventId} no lo anotó Practicum; no tiene lugar ni lo espera.` : `Hoja ${leafIndex}: el evento ${eventId} tiene lugar, pero ninguna cabeza firmada lo cubre.`),
  },
  EVENT_BACK_DATED: {
    en: ({ leafIndex, eventId, at, signedBefore }) => `${leafIndex === null ? 'No leaf yet' : `Leaf ${leafIndex}`}: event ${eventId} says ${at}, and was not there when a head was signed at ${signedBefore}.`,
    es: ({ leafIndex, eventId, at, signedBefore }) => `${leafIndex === null ? 'Aún sin hoja' : `Hoja ${leafIndex}`}: el evento ${eventId} dice ${at}, y no estaba cuando se firmó una cabeza a las ${signedBefore}.`,
  },
  EVENTS_REWRITTEN: {
    en: ({ firstLeaf, lastLeaf, eventIds }) => `Leaves ${firstLeaf} to ${lastLeaf}: among these events one or more are not those that were sealed: ${eventIds.join(', ')}${moreThan(firstLeaf, lastLeaf, eventIds)}.`,
    es: ({ firstLeaf, lastLeaf, eventIds }) => `Hojas ${firstLeaf} a ${lastLeaf}: entre estos eventos, uno o más no son los que se sellaron: ${eventIds.join(', ')}${moreThan(firstLeaf, lastLeaf, eventIds)}.`,
  },
  HEAD_NOT_SIGNED: {
    en: ({ size, copied }) => `The head over ${size} events ${copied ? 'in the copy' : 'in the database'} was not signed by a key of the school.`,
    es: ({ size, copied }) => `La cabeza sobre ${size} eventos ${copied ? 'de la copia' : 'de la base de datos'} no está firmada con una clave de la escuela.`,
  },
  HEAD_REMOVED: {
    en: ({ size }) => `The head over ${size} events is in the copy and no more in the database.`,
    es: ({ size }) => `La cabeza sobre ${size} eventos está en la copia y ya no en la base de datos.`,
  },
  HEAD_CONTRADICTED: {
    en: ({ size }) => `The first ${size} events are not those over which the head in the copy was signed.`,
    es: ({ size }) => `Los primeros ${size} eventos no son aquellos sobre los que se firmó la cabeza de la copia.`,
  },
};

function moreThan(firstLeaf: number, lastLeaf: number, eventIds: readonly string[]): string {
  return lastLeaf - firstLeaf + 1 > eventIds.length ? ', …' : '';
}

interface LedgerFigures {
  readonly sealed: number;
  readonly waiting: number;
  readonly heads: number;
  readonly copiedHeads: number | null;
}

/** The answer of `ledger verify`, above the faults. */
export const ledgerVerdicts: Readonly<Record<'intact' | 'altered', Sentence<LedgerFigures>>> = {
  intact: {
    en: (figures) => `Intact: ${figuresIn('en', figures)}.`,
    es: (figures) => `Íntegro: ${figuresIn('es', figures)}.`,
  },
  altered: {
    en: (figures) => `Altered: ${figuresIn('en', figures)}. What is wrong:`,
    es: (figures) => `Alterado: ${figuresIn('es', figures)}. Lo que está mal:`,
  },
};

function figuresIn(locale: 'en' | 'es', { sealed, waiting, heads, copiedHeads }: LedgerFigures): string {
  if (locale === 'en') return `${sealed} sealed events, ${waiting} waiting, ${heads} signed heads${copiedHeads === null ? ', no copy of heads to compare with' : `, ${copiedHeads} in the copy`}`;
  return `${sealed} eventos sellados, ${waiting} en espera, ${heads} cabezas firmadas${copiedHeads === null ? ', sin copia de cabezas con que comparar' : `, ${copiedHeads} en la copia`}`;
}

/** Whether the ledger of its school tells that a certificate was signed. */
export const certificateInLedger: Labels<'recorded' | 'not-recorded' | 'unknown'> = {
  recorded: { en: 'Recorded: the school’s ledger tells that exactly this was signed.', es: 'Registrado: el libro de la escuela dice que se firmó exactamente esto.' },
  'not-recorded': { en: 'Not recorded: the proof given does not show this certificate in the school’s ledger.', es: 'No registrado: la prueba dada no muestra este certificado en el libro de la escuela.' },
  unknown: { en: 'Ledger not checked: the certificate is not genuine, or none of the keys given signed the ledger’s head.', es: 'Libro sin comprobar: el certificado no es auténtico o ninguna de las claves dadas firmó la cabeza del libro.' },
};

/** Told where the ledger's proof of a certificate is asked for and there is none to give. */
export const noLedgerProof = {
  en: 'There is no certificate with this number, or its school’s ledger cannot be shown to tell of it.',
  es: 'No hay ningún certificado con este número, o no se puede mostrar que el libro de su escuela lo registre.',
} as const;
